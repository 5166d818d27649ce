/** How many notes a card shows before it is expanded. */
export const INITIAL_NOTE_COUNT = 3;

/** Icons of buttons, as SVG paths. */
export type CardIcons = Readonly<
  Record<'back' | 'pin' | 'options' | 'close' | 'copy' | 'done' | 'open', string>
>;

/** A note as it is displayed. */
export interface NoteView {
  id: string;
  status: string;
  /** The symbol of the status, as an SVG path. */
  mark: string;
  statusLabel: string;
  statusHint: string;
  speaker: string;
  /** Who reported it, in brackets. Empty when nobody did. */
  via: string;
  text: string;
  /** The date, and the place in the source. */
  whenAndWhere: string;
  /** The text to copy: the note with its source. */
  copy: string;
  /** Ids of the claims that the note denies. */
  answers: readonly string[];
  /** Shown below such a claim: "… rejects this". */
  rejects: string;
}

/** The texts around the notes. `fillIn` replaces `{words}`, `{alias}` and `{site}` in them. */
export type CardLabels = Readonly<
  Record<
    | 'back'
    | 'pin'
    | 'unpin'
    | 'options'
    | 'close'
    | 'related'
    | 'more'
    | 'fewer'
    | 'copy'
    | 'copied'
    | 'openNote'
    | 'answersAbove'
    | 'whyMarked'
    | 'whyMarkedForm'
    | 'notThis'
    | 'notThisDone'
    | 'hide'
    | 'hideDone'
    | 'undo'
    | 'notSaved',
    string
  >
>;

/** The card of an entity as it is displayed: in one language, with dates and counts formatted. */
export interface CardView {
  /** BCP 47 tag of the texts. */
  language: string;
  entity: { id: string; name: string; summary: string };
  /** The accessible name of the card. */
  label: string;
  /** Announced by screen readers when the card is opened by keyboard. */
  announce: string;
  /** In display order. */
  notes: readonly NoteView[];
  /** Entities with a relation to this one, in the order of the pack. */
  related: readonly {
    id: string;
    name: string;
    /** The relation as a sentence. */
    sentence: string;
    /** Whether the relation goes from this entity to the other. */
    outgoing: boolean;
    /** Whether the source itself states the relation, rather than quoting someone. */
    stated: boolean;
  }[];
  /** The kind and the date of the source. */
  source: string;
  /** How old the source is. */
  age: string;
  labels: CardLabels;
  icons: CardIcons;
}

/**
 * Replaces the placeholders of a text.
 * @param values by name of the placeholder. Braces in a value are not replaced again.
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
