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
import type { Pack } from '../../core/packs/pack-schema.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { Language } from '../../core/shared/language.ts';
import type { CardRequest } from '../../platform/messages/to-background.ts';
import { cardTree } from './card.tsx';
import { wordCard } from './words.ts';

/** What cards need from outside. */
export interface CardParts {
  pack: Pack;
  language: () => Promise<Language>;
  /** @throws when the setting could not be stored */
  change: (change: SettingsChange) => Promise<void>;
  openNotes: (note: string) => Promise<void>;
}

/**
 * Answers a page with a card, after what the reader has done in it.
 * @param site the site that exceptions made in the card apply to; null where there is none
 * @returns null for an entity that the pack does not know
 * @throws when the state or the action is none that this version knows
 */
export async function answerCard(
  request: CardRequest,
  site: string | null,
  parts: CardParts,
): Promise<CardAnswer | null> {
  const { context, words, alias } = request;
  const before = request.state === undefined ? INITIAL_STATE : parseCardState(request.state);
  const action = request.action === undefined ? undefined : parseCardAction(request.action);
  const state = action ? applyCardAction(before, action, await act(action, request, site, parts)) : before;
  const language = await parts.language();
  const now = new Date();
  const viewOf = (entity: string) => {
    const data = cardDataOf(parts.pack, { ...context, entity });
    return data && wordCard(data, language, now);
  };
  const home = viewOf(context.entity);
  if (!home) return null;
  const turned =
    state.turned === undefined || state.turned === context.entity ? undefined : viewOf(state.turned);
  return { card: cardTree({ home, turned, state, words, alias, site }), announce: home.announce, state };
}

/** @returns whether what the action stores, if anything, was stored */
async function act(
  action: CardAction,
  { context, alias }: CardRequest,
  site: string | null,
  parts: CardParts,
): Promise<boolean> {
  if (action.type === 'open-note') await parts.openNotes(action.note);
  if (action.type !== 'except' || site === null) return true;
  try {
    await parts.change(
      changeForException(action.exception, action.on, { entity: context.entity, alias, site }),
    );
    return true;
  } catch {
    return false;
  }
}
