import { plural } from '../../formats/plural.ts';

/** The card's own texts; those of the notes come from the pack. */
export const strings = {
  status: {
    fact: 'Fact',
    reported: 'Reported',
    claim: 'Claim',
    denial: 'Denial',
    opinion: 'Opinion',
    estimate: 'Estimate',
    open: 'Open',
  },
  /** Explains a status, as its tooltip. */
  statusHint: {
    fact: 'Stated by the article itself',
    reported: 'Reported by an agency or by insiders',
    claim: 'Said by one side, not shown to be so',
    denial: 'One side rejects a claim',
    opinion: 'A view, not a finding',
    estimate: 'A rough figure',
    open: 'Not known when the article was written',
  },
  /** The card's accessible name. */
  label: (entity: string) => `Background on ${entity}`,
  /** @param speaker who passed a statement on */
  via: (speaker: string) => `via ${speaker}`,
  /** @param numbers as a list: "3 and 5" */
  paragraph: (numbers: string, count: number) => `${count > 1 ? 'paragraphs' : 'paragraph'} ${numbers}`,
  /** In place of a number for paragraph 0, which is the title and the captions. */
  titleOrCaption: 'caption',
  inferred: 'inferred',
  more: plural('en', { one: 'Show 1 more note', other: 'Show {n} more notes' }),
  fewer: 'Show fewer notes',
  from: (kind: string, date: string) => `From a ${kind} of ${date}`,
  dateInferred: 'date inferred',
  close: 'Close',
  pin: 'Keep open',
  unpin: 'Let go',
  options: 'Options',
  back: (entity: string) => `Back to ${entity}`,
  related: 'Related',
  /** @param words the marked text */
  whyMarked: (words: string) => `Marked because the page says “${words}”.`,
  /** @param alias the pack's spelling of the marked text */
  whyMarkedForm: (words: string, alias: string) =>
    `Marked because the page says “${words}”, a form of “${alias}”.`,
  notThis: (words: string, site: string) => `“${words}” means something else on ${site}`,
  notThisDone: (words: string, site: string) => `“${words}” is no longer marked on ${site}.`,
  hide: (entity: string, site: string) => `Hide ${entity} on ${site}`,
  hideDone: (entity: string, site: string) => `${entity} is no longer marked on ${site}.`,
  undo: 'Undo',
  copy: 'Copy note with source',
  copied: 'Copied',
  openNote: 'Open among all notes',
  copyText: (note: { text: string; status: string; speaker: string; when: string; source: string }) =>
    `${note.text} (${note.status}: ${note.speaker}, ${note.when}. ${note.source})`,
  /** Button below a claim that opens the denial. */
  denies: (speaker: string) => `${speaker} rejects this`,
  /** Marks a denial of the note above for assistive technology. */
  answersAbove: 'Answers the note above',
  /** Announced by assistive technology when the keyboard opened the card. */
  announce: (entity: string, summary: string) => `Card on ${entity}. ${summary}.`,
  notSaved: 'This could not be saved.',
};
