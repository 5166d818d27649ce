import * as v from 'valibot';
import { KeySchema } from '../packs/schema/key-schema.ts';
import { choiceKey, DaySchema } from '../settings/made-days.ts';
import { MAX_NOTES_KEPT, type SiteRule } from '../settings/settings.ts';
import type { SettingsChange } from '../settings/settings-change.ts';
import { assertNever } from '../shared/assert-never.ts';

/** Exceptions offered in a card: the alias means something else on this site, or the entity is hidden there. */
const CardExceptionSchema = v.picklist(['not-this', 'hide']);
type CardException = v.InferOutput<typeof CardExceptionSchema>;

/** More than a card has to unfold. */
const MAX_UNFOLDED = 200;

/** The state of an open card. The page keeps it between actions, because the background may be suspended. */
export const CardStateSchema = v.object({
  /** The related entity that the card shows instead of the mention's own. */
  relatedEntity: v.optional(KeySchema),
  /** Whether all notes are shown. */
  all: v.boolean(),
  /** Whether the options are shown. */
  options: v.boolean(),
  /** Ids of claims whose denials are shown. */
  opened: v.pipe(v.array(KeySchema), v.maxLength(MAX_UNFOLDED)),
  /** Ids of notes whose status, date and place are explained; `sourceKey` and such for other things. */
  explained: v.pipe(v.array(KeySchema), v.maxLength(MAX_UNFOLDED)),
  /**
   * Ids of notes about the shown entity that were hidden when the card came to show it. Those hidden since, in whatever card, are
   * told in their place.
   */
  leftOut: v.pipe(v.array(KeySchema), v.maxLength(MAX_NOTES_KEPT)),
  /** The note that the last action could not hide or show again, and why. */
  unchanged: v.optional(
    v.object({ note: KeySchema, why: v.picklist(['not-saved', 'too-many', 'too-fast']) }),
  ),
  /** The exception that the last action stored, or that storing it failed. */
  outcome: v.optional(v.picklist([...CardExceptionSchema.options, 'not-saved'])),
  /** The exception that showed the entity on the site until one of this card hid it there, with its day, see `days.ts`. */
  shownBefore: v.optional(v.object({ made: v.exactOptional(DaySchema) })),
});
export type CardState = Readonly<v.InferOutput<typeof CardStateSchema>>;

/** An action of the reader that the background handles. */
const CardActionSchema = v.variant('type', [
  v.object({ type: v.literal('show-entity'), entity: KeySchema }),
  v.object({ type: v.picklist(['all', 'options']), on: v.boolean() }),
  v.object({ type: v.literal('denials'), note: KeySchema, on: v.boolean() }),
  v.object({ type: v.literal('explain'), what: KeySchema, on: v.boolean() }),
  v.object({ type: v.picklist(['add-exception', 'remove-exception']), exception: CardExceptionSchema }),
  v.object({ type: v.literal('open-note'), note: KeySchema }),
  /** Leaves a note out of all cards, or no longer. */
  v.object({ type: v.literal('hide-note'), note: KeySchema, on: v.boolean() }),
  /** Opens the address of a note or, by its `sourceKey`, of a source. */
  v.object({ type: v.literal('open-link'), of: KeySchema }),
  /** Opens the notes page at all notes about the shown entity. */
  v.object({ type: v.literal('open-all-notes') }),
  /** Opens the options, which list all notes that are hidden. */
  v.object({ type: v.literal('open-hidden') }),
]);
export type CardAction = v.InferOutput<typeof CardActionSchema>;

export const INITIAL_STATE: CardState = {
  all: false,
  options: false,
  opened: [],
  explained: [],
  leftOut: [],
};

/** Stands for a source among explained notes. No id of a note has a colon. */
export const sourceKey = (index: number): string => `:source ${index}`;
/** Stand, among explained notes, for what a card shows only the beginning of until the reader asks for all. */
export const summaryKey = (entity: string): string => `:summary ${entity}`;
export const relationsKey = (entity: string): string => `:relations ${entity}`;
export const SOURCES_KEY = ':sources';

/** @throws when this version cannot read it */
export const parseCardAction = (action: unknown): CardAction => v.parse(CardActionSchema, action);

/** Whether a card in this state has a button for an action, as far as this does not depend on its notes. */
export function offersAction({ options, outcome }: CardState, action: CardAction): boolean {
  switch (action.type) {
    case 'show-entity':
    case 'all':
    case 'options':
    case 'denials':
    case 'explain':
    case 'open-note':
    case 'open-link':
    case 'open-all-notes':
    case 'open-hidden':
    case 'hide-note':
      return true;
    case 'add-exception':
      return options;
    case 'remove-exception':
      return outcome === action.exception;
    default:
      return assertNever(action);
  }
}

/** Whether the change that an action makes of the settings was stored. `done` also where it makes none. */
export type Stored = 'done' | NonNullable<CardState['unchanged']>['why'];

/**
 * The state after an action. Notes are hidden, and shown again by their undo, in the settings: the state has only what failed.
 * @param stored whether the settings were changed
 * @param shownBefore of the state, for an action that hides the entity on the site
 */
export function applyCardAction(
  before: CardState,
  action: CardAction,
  stored: Stored,
  shownBefore?: CardState['shownBefore'],
): CardState {
  const state = { ...before, unchanged: undefined };
  switch (action.type) {
    case 'show-entity':
      return { ...state, relatedEntity: action.entity, all: false };
    case 'all':
      return { ...state, all: action.on };
    case 'options':
      return { ...state, options: action.on, outcome: undefined, shownBefore: undefined };
    case 'denials':
      return { ...state, opened: withOrWithout(state.opened, action.note, action.on) };
    case 'explain':
      return { ...state, explained: withOrWithout(state.explained, action.what, action.on) };
    case 'add-exception':
      return { ...state, outcome: stored === 'done' ? action.exception : 'not-saved', shownBefore };
    case 'remove-exception':
      return { ...state, outcome: stored === 'done' ? undefined : 'not-saved', shownBefore: undefined };
    case 'hide-note':
      return { ...state, unchanged: stored === 'done' ? undefined : { note: action.note, why: stored } };
    case 'open-note':
    case 'open-link':
    case 'open-all-notes':
    case 'open-hidden':
      return state;
    default:
      return assertNever(action);
  }
}

function withOrWithout(ids: readonly string[], id: string, isIn: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return isIn ? [...others, id] : others;
}

type ExceptionAction = Extract<CardAction, { exception: CardException }>;

/** @returns `CardState.shownBefore` for a rule of a site as it is before an exception hides the entity there */
export function shownIn(
  { entitiesOn, entitiesOff, made }: SiteRule,
  entity: string,
): CardState['shownBefore'] {
  if (!entitiesOn.includes(entity) || entitiesOff.includes(entity)) return undefined;
  const day = made?.[choiceKey.entity(entity)];
  return day === undefined ? {} : { made: day };
}

/**
 * The change of settings that adds or removes an exception for a site.
 * @param shownBefore of the card's state: an exception that is to be there again
 */
export function changeForException(
  { type, exception }: ExceptionAction,
  { entity, alias, site }: { entity: string; alias: string; site: string },
  shownBefore?: CardState['shownBefore'],
): SettingsChange {
  const isRemoval = type === 'remove-exception';
  switch (exception) {
    case 'not-this':
      return { type: 'alias-on-site', alias, pattern: site, on: isRemoval };
    case 'hide': {
      const about = { type: 'entity-on-site', entity, pattern: site } as const;
      if (!isRemoval) return { ...about, value: 'off' };
      return shownBefore ? { ...about, value: 'on', ...shownBefore } : { ...about, value: 'default' };
    }
    default:
      return assertNever(exception);
  }
}
