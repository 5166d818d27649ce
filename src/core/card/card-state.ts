import * as v from 'valibot';
import { KeySchema } from '../packs/schema/key-schema.ts';
import { MAX_NOTES_KEPT } from '../settings/settings.ts';
import { assertNever } from '../shared/assert-never.ts';
import { CardExceptionSchema, type ShownBefore, ShownBeforeSchema } from './site-exception.ts';

/** More than a card has things to unfold. */
const MAX_UNFOLDED = 200;

/** The state of an open card. The page keeps it between actions, because the browser may stop the background meanwhile. */
export const CardStateSchema = v.object({
  /** The related entity that the card shows instead of the mention's own. */
  relatedEntity: v.optional(KeySchema),
  /** Whether all notes are shown. */
  all: v.boolean(),
  /** Whether the options are shown. */
  options: v.boolean(),
  /** Ids of claims whose answers, such as denials, are shown. */
  unfoldedClaims: v.pipe(v.array(KeySchema), v.maxLength(MAX_UNFOLDED)),
  /** What is explained or unfolded: ids of notes, and the keys below. */
  unfoldedParts: v.pipe(v.array(KeySchema), v.maxLength(MAX_UNFOLDED)),
  /**
   * Ids of notes about the shown entity that were already hidden when the card began to show it. In place of a note that is hidden
   * later, by any card, the card says so.
   */
  hiddenAtStart: v.pipe(v.array(KeySchema), v.maxLength(MAX_NOTES_KEPT)),
  /** The note that the last action failed to hide or to show again, and why. */
  unchanged: v.optional(
    v.object({ note: KeySchema, why: v.picklist(['not-saved', 'too-many', 'too-fast']) }),
  ),
  /** Whether the last action would have opened one page more than a reader opens in that time. */
  isUnopened: v.optional(v.boolean()),
  /** The exception that the last action stored; `not-saved` if that failed. */
  outcome: v.optional(v.picklist([...CardExceptionSchema.options, 'not-saved'])),
  shownBefore: v.optional(ShownBeforeSchema),
});
export type CardState = Readonly<v.InferOutput<typeof CardStateSchema>>;

/** An action of the reader in a card, which the background handles. */
const CardActionSchema = v.variant('type', [
  v.object({ type: v.literal('show-entity'), entity: KeySchema }),
  v.object({ type: v.picklist(['all', 'options']), on: v.boolean() }),
  v.object({ type: v.literal('answers'), note: KeySchema, on: v.boolean() }),
  v.object({ type: v.literal('unfold'), what: KeySchema, on: v.boolean() }),
  v.object({ type: v.picklist(['add-exception', 'remove-exception']), exception: CardExceptionSchema }),
  /** Switches Context Notes off on the page's site. The card goes with it, so it has no undo; the popup has one. */
  v.object({ type: v.literal('site-off') }),
  v.object({ type: v.literal('open-note'), note: KeySchema }),
  /** Opens the options at the form for one of the reader's own notes. */
  v.object({ type: v.literal('edit-note'), note: KeySchema }),
  /** Hides a note in all cards, or shows it again. */
  v.object({ type: v.literal('hide-note'), note: KeySchema, on: v.boolean() }),
  /** Opens the address of a note or, by its `sourceKey`, of a source. */
  v.object({ type: v.literal('open-link'), of: KeySchema }),
  /** Opens the notes page with all notes about the shown entity. */
  v.object({ type: v.literal('open-all-notes') }),
  /** Opens the options at the list of hidden notes. */
  v.object({ type: v.literal('open-hidden') }),
]);
export type CardAction = v.InferOutput<typeof CardActionSchema>;

/** The state of a card that has just opened. */
export const INITIAL_STATE: CardState = {
  all: false,
  options: false,
  unfoldedClaims: [],
  unfoldedParts: [],
  hiddenAtStart: [],
};

/** Stands for a source in `CardState.unfoldedParts`. Ids of notes have no colon. */
export const sourceKey = (index: number): string => `:source ${index}`;
/** Stands in `CardState.unfoldedParts` for the whole summary of an entity. */
export const summaryKey = (entity: string): string => `:summary ${entity}`;
/** Stands in `CardState.unfoldedParts` for all relations of an entity. */
export const relationsKey = (entity: string): string => `:relations ${entity}`;
/** Stands in `CardState.unfoldedParts` for all sources of a card. */
export const SOURCES_KEY = ':sources';

/** @throws when this version of the extension does not know the action */
export const parseCardAction = (action: unknown): CardAction => v.parse(CardActionSchema, action);

/** Whether a card in this state has a button for an action, as far as the state alone tells. */
export function offersAction({ options, outcome }: CardState, action: CardAction): boolean {
  switch (action.type) {
    case 'show-entity':
    case 'all':
    case 'options':
    case 'answers':
    case 'unfold':
    case 'open-note':
    case 'edit-note':
    case 'open-link':
    case 'open-all-notes':
    case 'open-hidden':
    case 'hide-note':
      return true;
    case 'add-exception':
    case 'site-off':
      return options;
    case 'remove-exception':
      return outcome === action.exception;
    default:
      return assertNever(action);
  }
}

/** The outcome of the change of settings that an action makes, or of opening its page. `done` also for an action without either. */
export type StoreOutcome = 'done' | NonNullable<CardState['unchanged']>['why'];

/**
 * The state after an action. Which notes are hidden is a setting and not part of the state; the state only records a failure.
 * @param stored whether the change of settings was stored, or the page opened
 * @param shownBefore for an action that hides the entity on the site, see `ShownBefore`
 */
export function applyCardAction(
  before: CardState,
  action: CardAction,
  stored: StoreOutcome,
  shownBefore?: ShownBefore,
): CardState {
  const state = { ...before, unchanged: undefined, isUnopened: undefined };
  switch (action.type) {
    case 'show-entity':
      return { ...state, relatedEntity: action.entity, all: false };
    case 'all':
      return { ...state, all: action.on };
    case 'options':
      return { ...state, options: action.on, outcome: undefined, shownBefore: undefined };
    case 'answers':
      return { ...state, unfoldedClaims: withOrWithout(state.unfoldedClaims, action.note, action.on) };
    case 'unfold':
      return { ...state, unfoldedParts: withOrWithout(state.unfoldedParts, action.what, action.on) };
    case 'add-exception':
      return { ...state, outcome: stored === 'done' ? action.exception : 'not-saved', shownBefore };
    case 'remove-exception':
      return { ...state, outcome: stored === 'done' ? undefined : 'not-saved', shownBefore: undefined };
    case 'site-off':
      return { ...state, outcome: stored === 'done' ? undefined : 'not-saved' };
    case 'hide-note':
      return { ...state, unchanged: stored === 'done' ? undefined : { note: action.note, why: stored } };
    case 'open-note':
    case 'edit-note':
    case 'open-link':
    case 'open-all-notes':
    case 'open-hidden':
      return { ...state, isUnopened: stored === 'done' ? undefined : true };
    default:
      return assertNever(action);
  }
}

function withOrWithout(ids: readonly string[], id: string, isIn: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return isIn ? [...others, id] : others;
}
