import { type CardData, type CardPart, cardDataOf } from '../../core/card/card-data.ts';
import { cardLook } from '../../core/card/card-look.ts';
import {
  applyCardAction,
  type CardAction,
  type CardState,
  changeForException,
  INITIAL_STATE,
  offersAction,
  parseCardAction,
  type Stored,
  sourceKey,
} from '../../core/card/card-state.ts';
import type { CardAnswer } from '../../core/card/card-tree.ts';
import { type CardPlace, openState, type Sign, sealState } from '../../core/card/sealed-state.ts';
import type { NamedEntity } from '../../core/matching/merge-names.ts';
import type { Names } from '../../core/matching/names.ts';
import { localised, localisedOr } from '../../core/packs/localised.ts';
import type { MentionContext } from '../../core/ranking/mention-context.ts';
import { languageOf, MAX_NOTES_HIDDEN, type Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import type { EntityPack } from '../packs/library.ts';
import { cardTree } from './card.tsx';

/** What rendering a card and acting on it depends on. */
export interface CardDependencies {
  names: () => Promise<Names>;
  /** The packs that know an entity, or their parts about it. */
  packsOf: (members: NamedEntity['members']) => Promise<readonly EntityPack[]>;
  settings: () => Promise<Pick<Settings, 'preferences' | 'notesHidden'>>;
  /** BCP 47 tags, best first. */
  uiLanguages: () => readonly string[];
  /** @throws when the browser did not store the change, or pages have asked for too many */
  change: (change: SettingsChange) => Promise<void>;
  /** @throws where it is not the reader who opens it */
  openNotes: (note: string) => Promise<void>;
  /** Like `openNotes`, for an address of a pack. */
  openLink: (url: string) => Promise<void>;
  sign: Sign;
}

/** Who asks for a card, as the browser says. */
export type CardAsker = Omit<CardPlace, 'entity'>;

/**
 * Applies the reader's action, if any, and renders the card.
 * @param asker with the site that exceptions made in the card apply to; null where there is none
 * @returns null for an entity or an alias that the pack does not have
 * @throws when this version does not know the state or the action, or they belong to no card that the asker was given
 */
export async function answerCard(
  request: CardRequest,
  asker: CardAsker,
  dependencies: CardDependencies,
): Promise<CardAnswer | null> {
  const { context, words, alias } = request;
  const { packsOf, sign } = dependencies;
  const { site } = asker;
  const names = await dependencies.names();
  const { preferences, notesHidden } = await dependencies.settings();
  const place = { document: asker.document, site, entity: context.entity };
  const action = request.action === undefined ? undefined : parseCardAction(request.action);
  const before = request.state === undefined ? undefined : await openState(request.state, place, sign);
  if (action && !(before && offersAction(before, action))) throw new Error('No card has this button');
  // Those hidden in this card keep their place in it, with a way back.
  const hidden = new Set(notesHidden.filter((note) => !before?.hidden.includes(note)));
  const mentioned = await names.find([context.entity, ...context.others]);
  const dataOf = async (key: string) => {
    const entity = mentioned.get(key) ?? (await names.find([key])).get(key);
    const packs = entity ? await packsOf(entity.members) : [];
    const related = await names.find(packs.flatMap(({ pack }) => pack.entities.map(({ id }) => id)));
    return cardDataOf(
      key,
      packs.map((known) => partOf(known, context, mentioned)),
      (id) => related.get(id)?.id ?? id,
      (note) => hidden.has(note),
    );
  };
  const entity = mentioned.get(context.entity);
  const mentionEntity = await dataOf(context.entity);
  if (!entity || !mentionEntity || !entity.aliases.some(({ text }) => text === alias)) return null;
  const relatedIn = async ({ relatedEntity }: CardState) =>
    relatedEntity === undefined || relatedEntity === context.entity ? undefined : dataOf(relatedEntity);
  let state = before ?? INITIAL_STATE;
  if (before && action) {
    const shown = (await relatedIn(before)) ?? mentionEntity;
    const stored = await applyAction(action, request, site, shown, notesHidden.length, dependencies);
    state = applyCardAction(before, action, stored);
  }
  const relatedEntity = await relatedIn(state);
  const language = languageOf(preferences, dependencies.uiLanguages());
  const look = cardLook(preferences, context.ground);
  const { name, summary } = mentionEntity.entity;
  return {
    card: cardTree({
      mentionEntity,
      relatedEntity,
      state,
      language,
      look,
      now: new Date(),
      words,
      alias,
      site,
    }),
    announce: cardStrings[language].announce(localised(name, language), localisedOr(summary, language)),
    state: await sealState(state, place, sign),
  };
}

/** The mention of a card with the ids of one of the packs. */
function partOf(
  { pack, entity }: EntityPack,
  { paragraph, others }: MentionContext,
  mentioned: ReadonlyMap<string, NamedEntity>,
): CardPart {
  const idsInPack = (key: string) =>
    mentioned.get(key)?.members.flatMap((member) => (member.pack === pack.id ? [member.id] : [])) ?? [];
  return { pack, mention: { paragraph, entity, others: others.flatMap(idsInPack) } };
}

/**
 * @param shown what the card showed when the reader acted
 * @param hiddenCount how many notes are hidden already
 * @returns whether the action's change of the settings was stored
 */
async function applyAction(
  action: CardAction,
  { context, alias }: CardRequest,
  site: string | null,
  shown: CardData,
  hiddenCount: number,
  { openNotes, openLink, change }: CardDependencies,
): Promise<Stored> {
  const isNote = 'note' in action && action.type !== 'denials';
  if (isNote && !shown.notes.some(({ id }) => id === action.note)) throw new Error('There is no such note');
  if (action.type === 'open-note') await openNotes(action.note);
  if (action.type === 'open-link') {
    const url = addressOf(action.of, shown);
    if (url === undefined) throw new Error('There is no such link');
    await openLink(url);
  }
  if (action.type === 'hide-note' && action.on && hiddenCount >= MAX_NOTES_HIDDEN) return 'too-many';
  const about = { entity: context.entity, alias, site };
  const wanted = changeFor(action, about);
  if (!wanted) return 'done';
  try {
    await change(wanted);
    return 'done';
  } catch {
    // The card says so.
    return 'not-saved';
  }
}

/** The change of settings that an action makes; `undefined` for one that makes none. */
function changeFor(
  action: CardAction,
  { site, ...about }: { entity: string; alias: string; site: string | null },
): SettingsChange | undefined {
  if (action.type === 'hide-note') return { type: 'note', note: action.note, hidden: action.on };
  if (!('exception' in action) || site === null) return undefined;
  return changeForException(action, { ...about, site });
}

/** The address of a note or a source of the card. */
const addressOf = (key: string, { notes, sources }: CardData) =>
  notes.find(({ id }) => id === key)?.link ?? sources.find((_, index) => sourceKey(index) === key)?.url;
