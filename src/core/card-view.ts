import * as v from 'valibot';

/** Notes that a card opens with; the rest is one step away. */
export const SHOWN_AT_FIRST = 3;

const Text = v.string();

/** Pictures of buttons, as SVG paths. */
const IconsSchema = v.object({
  back: Text,
  pin: Text,
  options: Text,
  close: Text,
  copy: Text,
  done: Text,
  open: Text,
});

const NoteViewSchema = v.object({
  id: Text,
  status: Text,
  /** The outline of the status's mark, as an SVG path. */
  mark: Text,
  statusWord: Text,
  statusHint: Text,
  speaker: Text,
  /** Who passed it on, in brackets; empty when nobody did. */
  via: Text,
  text: Text,
  /** When, and where in the source. */
  whenAndWhere: Text,
  /** What is copied: the note with its source. */
  copy: Text,
  /** Ids of the claims that the note denies. */
  answers: v.array(Text),
  /** Shown under such a claim: "… rejects this". */
  rejects: Text,
});

/**
 * The words around the notes. `{words}`, `{alias}` and `{site}` stand for what only the page knows (see `fillIn`).
 */
const LabelsSchema = v.object({
  back: Text,
  pin: Text,
  unpin: Text,
  options: Text,
  close: Text,
  related: Text,
  more: Text,
  fewer: Text,
  copy: Text,
  copied: Text,
  openNote: Text,
  answersAbove: Text,
  whyMarked: Text,
  whyMarkedForm: Text,
  notThis: Text,
  notThisDone: Text,
  hide: Text,
  hideDone: Text,
  undo: Text,
  notSaved: Text,
});

/**
 * A card ready to show: everything in the reader's language, dates and counts written out, so that the page's script
 * carries no words, no dates and no choice of language.
 */
export const CardViewSchema = v.object({
  /** BCP 47 tag of the texts. */
  language: Text,
  entity: v.object({ id: Text, name: Text, summary: Text }),
  /** Name of the card for assistive technology. */
  label: Text,
  /** Read out when the card was opened by keyboard. */
  announce: Text,
  /** In the order in which they are shown. */
  notes: v.array(NoteViewSchema),
  /** Entities that the source ties to this one, in the order of the pack. */
  related: v.array(
    v.object({
      id: Text,
      name: Text,
      /** What the relation says, from one entity to the other. */
      sentence: Text,
      /** Whether the relation goes from this entity to the other. */
      outgoing: v.boolean(),
      /** Whether the source states it, rather than passing on what somebody says. */
      stated: v.boolean(),
    }),
  ),
  /** What the source is and when it was published, and how long ago that is. */
  source: Text,
  age: Text,
  labels: LabelsSchema,
  icons: IconsSchema,
});
export type CardView = v.InferOutput<typeof CardViewSchema>;
export type NoteView = CardView['notes'][number];
export type CardLabels = CardView['labels'];
export type CardIcons = CardView['icons'];

/**
 * Puts what the page knows into a text of the card.
 * @param values by name; what a value itself holds in braces stays as it is
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
