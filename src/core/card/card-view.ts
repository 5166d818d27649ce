/** Notes that a card opens with; the rest is one step away. */
export const SHOWN_AT_FIRST = 3;

/** Pictures of buttons, as SVG paths. */
export type CardIcons = Readonly<
  Record<'back' | 'pin' | 'options' | 'close' | 'copy' | 'done' | 'open', string>
>;

/** A note ready to show. */
export interface NoteView {
  id: string;
  status: string;
  /** The outline of the status's mark, as an SVG path. */
  mark: string;
  statusLabel: string;
  statusHint: string;
  speaker: string;
  /** Who passed it on, in brackets; empty when nobody did. */
  via: string;
  text: string;
  /** When, and where in the source. */
  whenAndWhere: string;
  /** What is copied: the note with its source. */
  copy: string;
  /** Ids of the claims that the note denies. */
  answers: readonly string[];
  /** Shown under such a claim: "… rejects this". */
  rejects: string;
}

/**
 * The words around the notes. `{words}`, `{alias}` and `{site}` stand for what only the page knows (see `fillIn`).
 */
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

/** The card of an entity in words: everything in the reader's language, dates and counts written out. */
export interface CardView {
  /** BCP 47 tag of the texts. */
  language: string;
  entity: { id: string; name: string; summary: string };
  /** Name of the card for assistive technology. */
  label: string;
  /** Read out when the card was opened by keyboard. */
  announce: string;
  /** In the order in which they are shown. */
  notes: readonly NoteView[];
  /** Entities that the source ties to this one, in the order of the pack. */
  related: readonly {
    id: string;
    name: string;
    /** What the relation says, from one entity to the other. */
    sentence: string;
    /** Whether the relation goes from this entity to the other. */
    outgoing: boolean;
    /** Whether the source states it, rather than passing on what somebody says. */
    stated: boolean;
  }[];
  /** What the source is and when it was published, and how long ago that is. */
  source: string;
  age: string;
  labels: CardLabels;
  icons: CardIcons;
}

/**
 * Puts what the page knows into a text of the card.
 * @param values by name; what a value itself holds in braces stays as it is
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
