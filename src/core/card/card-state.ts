import * as v from 'valibot';
import type { SettingsChange } from '../settings/settings-change.ts';
import { assertNever } from '../shared/assert-never.ts';

/** What the reader can say against a mark: the spelling means something else on this site, or the name is to be hidden there. */
const ChoiceSchema = v.picklist(['not-this', 'hide']);
type Choice = v.InferOutput<typeof ChoiceSchema>;

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
  /** The choice that was just stored, or that it could not be. */
  outcome: v.optional(v.picklist([...ChoiceSchema.options, 'not-saved'])),
});
export type CardState = Readonly<v.InferOutput<typeof CardStateSchema>>;

/** What the reader does in a card that the background answers. */
const CardStepSchema = v.variant('type', [
  v.object({ type: v.literal('turn'), entity: v.string() }),
  v.object({ type: v.picklist(['all', 'options']), on: v.boolean() }),
  v.object({ type: v.literal('denials'), note: v.string(), on: v.boolean() }),
  /** `on` marks again: the choice is taken back. */
  v.object({ type: v.literal('choose'), choice: ChoiceSchema, on: v.boolean() }),
  v.object({ type: v.literal('open-note'), note: v.string() }),
]);
export type CardStep = v.InferOutput<typeof CardStepSchema>;

/** How a card opens. */
export const FIRST_STATE: CardState = { all: false, options: false, opened: [] };

/** @throws when it is none that this version knows */
export const parseCardState = (state: unknown): CardState => v.parse(CardStateSchema, state);
/** @throws when it is none that this version knows */
export const parseCardStep = (step: unknown): CardStep => v.parse(CardStepSchema, step);

/** @param stored whether the setting that the step changes, if any, was stored */
export function afterStep(state: CardState, step: CardStep, stored: boolean): CardState {
  switch (step.type) {
    case 'turn':
      return { ...state, turned: step.entity, all: false };
    case 'all':
      return { ...state, all: step.on };
    case 'options':
      return { ...state, options: step.on, outcome: undefined };
    case 'denials': {
      const others = state.opened.filter((id) => id !== step.note);
      return { ...state, opened: step.on ? [...others, step.note] : others };
    }
    case 'choose':
      return { ...state, outcome: stored ? (step.on ? undefined : step.choice) : 'not-saved' };
    case 'open-note':
      return state;
    default:
      return assertNever(step);
  }
}

/** What a choice changes among the settings. */
export function choiceChange(
  choice: Choice,
  on: boolean,
  { entity, alias, site }: { entity: string; alias: string; site: string },
): SettingsChange {
  switch (choice) {
    case 'not-this':
      return { type: 'alias-on-site', alias, site, on };
    case 'hide':
      return { type: 'entity-on-site', entity, site, choice: on ? 'default' : 'off' };
    default:
      return assertNever(choice);
  }
}
