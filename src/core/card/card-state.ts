import * as v from 'valibot';
import type { SettingsChange } from '../settings/settings-change.ts';
import { assertNever } from '../shared/assert-never.ts';

/** What the reader can say against a mark: the spelling means something else on this site, or the name is to be hidden there. */
const CardExceptionSchema = v.picklist(['not-this', 'hide']);
type CardException = v.InferOutput<typeof CardExceptionSchema>;

/** How a card stands between what the reader does in it. The page keeps it, the background may sleep meanwhile. */
const CardStateSchema = v.object({
  /** The entity that the card was turned to. */
  turned: v.optional(v.string()),
  /** Whether all notes show. */
  all: v.boolean(),
  /** Whether the options show. */
  options: v.boolean(),
  /** Claims whose denials were opened. */
  opened: v.array(v.string()),
  /** The exception that was just stored, or that it could not be. */
  outcome: v.optional(v.picklist([...CardExceptionSchema.options, 'not-saved'])),
});
export type CardState = Readonly<v.InferOutput<typeof CardStateSchema>>;

/** What the reader does in a card that the background answers. */
const CardActionSchema = v.variant('type', [
  v.object({ type: v.literal('turn'), entity: v.string() }),
  v.object({ type: v.picklist(['all', 'options']), on: v.boolean() }),
  v.object({ type: v.literal('denials'), note: v.string(), on: v.boolean() }),
  /** `on` marks again: the exception is taken back. */
  v.object({ type: v.literal('except'), exception: CardExceptionSchema, on: v.boolean() }),
  v.object({ type: v.literal('open-note'), note: v.string() }),
]);
export type CardAction = v.InferOutput<typeof CardActionSchema>;

/** How a card opens. */
export const FIRST_STATE: CardState = { all: false, options: false, opened: [] };

/** @throws when it is none that this version knows */
export const parseCardState = (state: unknown): CardState => v.parse(CardStateSchema, state);
/** @throws when it is none that this version knows */
export const parseCardAction = (action: unknown): CardAction => v.parse(CardActionSchema, action);

/** @param stored whether the setting that the action changes, if any, was stored */
export function applyCardAction(state: CardState, action: CardAction, stored: boolean): CardState {
  switch (action.type) {
    case 'turn':
      return { ...state, turned: action.entity, all: false };
    case 'all':
      return { ...state, all: action.on };
    case 'options':
      return { ...state, options: action.on, outcome: undefined };
    case 'denials': {
      const others = state.opened.filter((id) => id !== action.note);
      return { ...state, opened: action.on ? [...others, action.note] : others };
    }
    case 'except':
      return { ...state, outcome: stored ? (action.on ? undefined : action.exception) : 'not-saved' };
    case 'open-note':
      return state;
    default:
      return assertNever(action);
  }
}

/** What a exception changes among the settings. */
export function changeForException(
  exception: CardException,
  on: boolean,
  { entity, alias, site }: { entity: string; alias: string; site: string },
): SettingsChange {
  switch (exception) {
    case 'not-this':
      return { type: 'alias-on-site', alias, site, on };
    case 'hide':
      return { type: 'entity-on-site', entity, site, value: on ? 'default' : 'off' };
    default:
      return assertNever(exception);
  }
}
