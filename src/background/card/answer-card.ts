import { cardDataOf } from '../../core/card/card-data.ts';
import {
  applyCardAction,
  type CardAction,
  changeForException,
  INITIAL_STATE,
  parseCardAction,
  parseCardState,
} from '../../core/card/card-state.ts';
import type { CardAnswer } from '../../core/card/card-tree.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Pack } from '../../core/packs/pack-schema.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { Language } from '../../core/shared/language.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { cardTree } from './card.tsx';

/** What rendering a card and acting on it depends on. */
export interface CardDependencies {
  pack: Pack;
  language: () => Promise<Language>;
  /** @throws when the browser did not store the change */
  change: (change: SettingsChange) => Promise<void>;
  openNotes: (note: string) => Promise<void>;
}

/**
 * Applies the reader's action, if any, and renders the card.
 * @param site the site that exceptions made in the card apply to; null where there is none
 * @returns null for an entity that the pack does not have
 * @throws when this version does not know the state or the action
 */
export async function answerCard(
  request: CardRequest,
  site: string | null,
  dependencies: CardDependencies,
): Promise<CardAnswer | null> {
  const { context, words, alias } = request;
  const before = request.state === undefined ? INITIAL_STATE : parseCardState(request.state);
  const action = request.action === undefined ? undefined : parseCardAction(request.action);
  const state = action
    ? applyCardAction(before, action, await applyAction(action, request, site, dependencies))
    : before;
  const language = await dependencies.language();
  const dataOf = (entity: string) => cardDataOf(dependencies.pack, { ...context, entity });
  const mentionEntity = dataOf(context.entity);
  if (!mentionEntity) return null;
  const relatedEntity =
    state.relatedEntity === undefined || state.relatedEntity === context.entity
      ? undefined
      : dataOf(state.relatedEntity);
  const { name, summary } = mentionEntity.entity;
  return {
    card: cardTree({ mentionEntity, relatedEntity, state, language, now: new Date(), words, alias, site }),
    announce: cardStrings[language].announce(localised(name, language), localised(summary, language)),
    state,
  };
}

/** @returns false when the action's change of the settings was not stored */
async function applyAction(
  action: CardAction,
  { context, alias }: CardRequest,
  site: string | null,
  { openNotes, change }: CardDependencies,
): Promise<boolean> {
  if (action.type === 'open-note') await openNotes(action.note);
  if (!('exception' in action) || site === null) return true;
  try {
    await change(changeForException(action, { entity: context.entity, alias, site }));
    return true;
  } catch {
    return false;
  }
}
