import { cardDataOf } from '../../core/card/card-data.ts';
import {
  applyCardAction,
  type CardAction,
  changeForException,
  INITIAL_STATE,
  offersAction,
  parseCardAction,
} from '../../core/card/card-state.ts';
import type { CardAnswer } from '../../core/card/card-tree.ts';
import { type CardPlace, openState, type Sign, sealState } from '../../core/card/sealed-state.ts';
import { localised, localisedOr } from '../../core/packs/localised.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { Language } from '../../core/shared/language.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { cardTree } from './card.tsx';

/** What rendering a card and acting on it depends on. */
export interface CardDependencies {
  pack: Pack;
  language: () => Promise<Language>;
  /** @throws when the browser did not store the change, or pages have asked for too many */
  change: (change: SettingsChange) => Promise<void>;
  /** @throws where it is not the reader who opens it */
  openNotes: (note: string) => Promise<void>;
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
  const { pack, sign } = dependencies;
  const { site } = asker;
  const dataOf = (entity: string) => cardDataOf(pack, { ...context, entity });
  const mentionEntity = dataOf(context.entity);
  if (!mentionEntity || !hasAlias(pack, context.entity, alias)) return null;
  const place = { document: asker.document, site, entity: context.entity };
  const action = request.action === undefined ? undefined : parseCardAction(request.action);
  const before = request.state === undefined ? undefined : await openState(request.state, place, sign);
  if (action && !(before && offersAction(before, action))) throw new Error('No card has this button');
  const state =
    before && action
      ? applyCardAction(before, action, await applyAction(action, request, site, dependencies))
      : (before ?? INITIAL_STATE);
  const language = await dependencies.language();
  const relatedEntity =
    state.relatedEntity === undefined || state.relatedEntity === context.entity
      ? undefined
      : dataOf(state.relatedEntity);
  const { name, summary } = mentionEntity.entity;
  return {
    card: cardTree({ mentionEntity, relatedEntity, state, language, now: new Date(), words, alias, site }),
    announce: cardStrings[language].announce(localised(name, language), localisedOr(summary, language)),
    state: await sealState(state, place, sign),
  };
}

const hasAlias = (pack: Pack, entity: string, alias: string) =>
  pack.entities.some(({ id, aliases }) => id === entity && aliases.some(({ text }) => text === alias));

/** @returns false when the action's change of the settings was not stored */
async function applyAction(
  action: CardAction,
  { context, alias }: CardRequest,
  site: string | null,
  { pack, openNotes, change }: CardDependencies,
): Promise<boolean> {
  if (action.type === 'open-note') {
    if (!pack.notes.some(({ id }) => id === action.note)) throw new Error('There is no such note');
    await openNotes(action.note);
  }
  if (!('exception' in action) || site === null) return true;
  try {
    await change(changeForException(action, { entity: context.entity, alias, site }));
    return true;
  } catch {
    // The card says so.
    return false;
  }
}
