import { cardAppearance } from '../../core/card/card-appearance.ts';
import { type CardPart, cardDataOf } from '../../core/card/card-data.ts';
import {
  applyCardAction,
  type CardState,
  INITIAL_STATE,
  offersAction,
  parseCardAction,
} from '../../core/card/card-state.ts';
import type { CardAnswer } from '../../core/card/card-tree.ts';
import { type CardPlace, openState, type Sign, sealState } from '../../core/card/sealed-state.ts';
import { shownBeforeIn } from '../../core/card/site-exception.ts';
import type { EntityCatalogue } from '../../core/names/entity-catalogue.ts';
import type { MergedEntity } from '../../core/names/merge-entities.ts';
import { localised, localisedOr } from '../../core/packs/schema/localised.ts';
import type { MentionContext } from '../../core/ranking/mention-context.ts';
import { languageOf } from '../../core/settings/preferences.ts';
import { NO_RULE, type Settings, type SiteRule } from '../../core/settings/settings.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import type { EntityPack } from '../packs/library.ts';
import { type ActionPorts, applyAction } from './apply-action.ts';
import { cardTree } from './card.tsx';

/** What rendering a card and acting on it depends on. */
export interface CardDependencies extends ActionPorts {
  names: () => Promise<EntityCatalogue>;
  /** The packs that know an entity, or their parts about it. */
  packsOf: (members: MergedEntity['members']) => Promise<readonly EntityPack[]>;
  settings: () => Promise<Pick<Settings, 'preferences' | 'notesHidden'>>;
  /** What is decided for the pages of a site. */
  siteRule: (site: string) => Promise<SiteRule>;
  /** BCP 47 tags, best first. */
  uiLanguages: () => readonly string[];
  sign: Sign;
  /** Whether a filter of a page's root element changes cards as well, as in Firefox. */
  isRootFiltered: boolean;
}

/** Who asks for a card, as the browser says. */
export interface CardAsker extends Omit<CardPlace, 'entity'> {
  /** Path and query of the page whose site it is. */
  path: string;
}

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
  const place = { document: asker.document, site, entity: context.entity };
  const action = request.action === undefined ? undefined : parseCardAction(request.action);
  const before = request.state === undefined ? undefined : await openState(request.state, place, sign);
  if (action && !(before && offersAction(before, action))) throw new Error('No card has this button');
  const mentioned = await names.find([context.entity, ...context.others]);
  const dataOf = async (key: string, isExcluded: (note: string) => boolean) => {
    const entity = mentioned.get(key) ?? (await names.find([key])).get(key);
    const packs = entity ? await packsOf(entity.members) : [];
    const related = await names.find(packs.flatMap(({ pack }) => pack.entities.map(({ id }) => id)));
    return cardDataOf(
      key,
      packs.map((known) => partOf(known, context, mentioned)),
      (id) => related.get(id)?.id ?? id,
      isExcluded,
    );
  };
  /** What the card shows. @param excluded which of the hidden notes to leave out: `all`, if the card starts anew */
  const viewOf = async ({ relatedEntity: other }: CardState, excluded: readonly string[] | 'all') => {
    const { preferences, notesHidden } = await dependencies.settings();
    const hidden = new Set(notesHidden);
    const known = new Set(excluded === 'all' ? hidden : excluded);
    // A note that was hidden while this card is open stays in its place, with an undo.
    const isExcluded = (note: string) => hidden.has(note) && known.has(note);
    const mentionEntity = await dataOf(context.entity, isExcluded);
    const isOther = other !== undefined && other !== context.entity;
    const relatedEntity = isOther ? await dataOf(other, isExcluded) : undefined;
    return mentionEntity && { preferences, hidden, mentionEntity, relatedEntity };
  };
  let state = before ?? INITIAL_STATE;
  let view = await viewOf(state, before?.hiddenAtStart ?? 'all');
  const entity = mentioned.get(context.entity);
  if (!entity?.aliases.some(({ text }) => text === alias)) return null;
  if (view && before && action) {
    const isHiding = action.type === 'add-exception' && action.exception === 'hide';
    const rule = isHiding && site !== null ? await dependencies.siteRule(site) : NO_RULE;
    // If a button is pressed twice, only the first press knows what was there before.
    const shownBefore = shownBeforeIn(rule, context.entity) ?? before.shownBefore;
    const page = site === null ? null : { site, path: asker.path };
    const stored = await applyAction(action, request, page, before, view, dependencies);
    state = applyCardAction(before, action, stored, shownBefore);
    if (action.type === 'show-entity') view = await viewOf(state, 'all');
    if (action.type === 'hide-note') view = await viewOf(state, before.hiddenAtStart);
  }
  if (!view) return null;
  const { preferences, hidden, mentionEntity, relatedEntity } = view;
  if (!before || action?.type === 'show-entity') {
    const { hiddenNotes } = relatedEntity ?? mentionEntity;
    state = { ...state, hiddenAtStart: hiddenNotes.map(({ id }) => id) };
  }
  const language = languageOf(preferences, dependencies.uiLanguages());
  const appearance = cardAppearance(preferences, context.colours, dependencies.isRootFiltered);
  const { name, summary } = mentionEntity.entity;
  return {
    card: cardTree({
      mentionEntity,
      relatedEntity,
      state,
      hidden,
      language,
      appearance,
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
  { paragraph, at, others }: MentionContext,
  mentioned: ReadonlyMap<string, MergedEntity>,
): CardPart {
  const idsInPack = (key: string) =>
    mentioned.get(key)?.members.flatMap((member) => (member.pack === pack.id ? [member.id] : [])) ?? [];
  return { pack, mention: { paragraph, at, entity, others: others.flatMap(idsInPack) } };
}
