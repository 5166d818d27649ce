import { asSentence } from '../../formats/as-sentence.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import { strings as menu, onSite } from './menu.ts';

/** What "an" stands before: not "university", "European" or "US". */
const VOWEL_SOUND =
  /^(?!eu\w|one\b|once\b|u(?:n|s)\b|u(?:biq|gan|k|nanim)|uni(?![dmn])|us[aeu]|ut[eio])(?:[aeiou]|hour|honest|hono|heir|8|1[18]\b)/i;
/** Letters that are read one by one, as in "an FBI report"; "NATO" is read as a word. */
const VOWEL_LETTER = /^[FHLMNRSX][B-DF-HJ-NP-TV-Z]/;

/** The card's own texts; those of the notes come from the pack. */
export const strings = {
  status: {
    fact: 'Fact',
    reported: 'Reported',
    announced: 'Announced',
    claim: 'Claim',
    denial: 'Denial',
    opinion: 'Opinion',
    estimate: 'Estimate',
    open: 'Open question',
  },
  /** Explains a status, as its tooltip. */
  statusHint: {
    fact: 'Stated by the source itself',
    reported: 'Reported by an agency or by insiders',
    announced: 'Announced or planned at the time, not carried out yet',
    claim: 'Said by one side, without proof',
    denial: 'One side rejects a claim',
    opinion: 'A view, not a finding',
    estimate: 'A rough figure',
    open: 'Not known when the source was written',
  },
  /** The card's accessible name. */
  label: (entity: string) => `Background on ${entity}`,
  /** @param speaker who passed a statement on */
  via: (speaker: string) => `via ${speaker}`,
  /** @param numbers as a list: "3 and 5" */
  paragraph: (numbers: string, count: number) => `${count > 1 ? 'paragraphs' : 'paragraph'} ${numbers}`,
  /** In place of a number for paragraph 0, which is the title and the captions. */
  titleOrCaption: 'title or caption',
  more: plural('en', { one: 'Show 1 more note', other: 'Show {n} more notes' }),
  /** In place of `more` and `showAll`, where the card has no room for all. */
  showSome: (shown: number, all: number) =>
    `Show ${formatNumber('en', shown)} of ${formatNumber('en', all)} notes`,
  /** Button at the end of the notes that `showSome` has shown. It opens the notes page. */
  allNotes: plural('en', { other: 'All {n} notes' }),
  fewer: 'Show fewer notes',
  /** Shown in place of notes when none of them fits the paragraph. */
  noneFits: 'Nothing here fits this paragraph.',
  /** Where there is no note on the name at all. */
  noNotes: 'There are no notes on this name.',
  showAll: plural('en', { one: 'Show the only note', other: 'Show all {n} notes' }),
  /** The place of a note in the source: "paragraphs 3 and 5 of 9". */
  placeInSource: (paragraphs: string, total: number | undefined) =>
    total === undefined ? paragraphs : `${paragraphs} of ${total}`,
  /** @param explanation of the status */
  explainNote: (explanation: string, place: string | undefined) =>
    place === undefined ? `${explanation}.` : `${explanation}. From the source, ${place}.`,
  explainInferredDate: 'The date is not stated; it follows from the text.',
  /** The last line of a card. `publisher` and `date` contain "probably" and "about" where they are inferred. */
  sourceLine: (publisher: string, date: string) => `${publisher}, ${date}`,
  probably: (publisher: string) => `probably ${publisher}`,
  /** @param isDay whether the date names one day, for languages where that makes a difference */
  about: (date: string, _isDay: boolean) => `about ${date}`,
  /** @param age "6 years" */
  old: (age: string) => `${age} old`,
  explainSource: 'About the source',
  /**
   * Buttons that unfold and fold what the card shows only in part at first. `seen` is the visible label; it is part of `name`, the
   * accessible name (WCAG 2.5.3).
   */
  summaryButton: {
    more: { seen: 'more', name: (entity: string) => `More about ${entity}` },
    less: { seen: 'less', name: (entity: string) => `Less about ${entity}` },
  },
  relationsButton: {
    more: {
      seen: plural('en', { other: '{n} more' }),
      name: plural('en', { other: '{n} more related names' }),
    },
    less: { seen: 'fewer', name: 'Fewer related names' },
  },
  moreSources: plural('en', { other: '{n} more sources' }),
  fewerSources: 'Fewer sources',
  /** The year in which relations held, before them. The card capitalises it. */
  inYear: (year: string) => `in ${year}`,
  /** How the shown entity is related to another one, whose name follows. `outgoing`: as the relation's first entity. */
  relation: {
    owns: { outgoing: 'owner of', incoming: 'owned by' },
    bought: { outgoing: 'buyer of', incoming: 'bought by' },
    became: { outgoing: 'became', incoming: 'formerly' },
    'possible-buyer': { outgoing: 'possible buyer of', incoming: 'possible buyer:' },
    competitor: { outgoing: 'competitor of', incoming: 'competitor of' },
    'part-of': { outgoing: 'part of', incoming: 'includes' },
    regulates: { outgoing: 'regulates', incoming: 'regulated by' },
    other: { outgoing: 'connected with', incoming: 'connected with' },
  },
  /** @param isDay as for `about` */
  from: (kind: string, date: string, _isStatedDay: boolean) =>
    `From ${VOWEL_SOUND.test(kind) || VOWEL_LETTER.test(kind) ? 'an' : 'a'} ${kind} of ${date}`,
  /** Where the pack does not say what kind of text the source is. */
  anySource: 'source',
  /** A link into the source. @param host of the link */
  inSource: (host: string) => `Read it on ${host}`,
  /** After a text that the pack does not have in the reader's language. */
  inLanguage: (language: string) => `in\u00a0${language}`,
  close: 'Close',
  pin: 'Keep open',
  unpin: 'Unpin',
  options: 'Options',
  back: (entity: string) => `Back to ${entity}`,
  /** @param words the marked text */
  whyMarked: (words: string) => `Marked because the page says “${words}”.`,
  /** @param alias the pack's spelling of the marked text */
  whyMarkedForm: (words: string, alias: string) =>
    `Marked because the page says “${words}”, a form of “${alias}”.`,
  notThis: (words: string, site: string) => `“${words}” means something else ${onSite(site)}`,
  notThisDone: (words: string, site: string) => `“${words}” is no longer marked ${onSite(site)}.`,
  hide: (entity: string, site: string) => `Hide ${entity} ${onSite(site)}`,
  hideDone: (entity: string, site: string) => `${entity} is no longer marked ${onSite(site)}.`,
  /** As in the context menu. */
  offHere: menu.offHere,
  /** Tooltip of `offHere`. */
  offHereHint: 'Turns Context Notes off on this whole site. Its button in the toolbar turns it on again.',
  undo: 'Undo',
  copy: 'Copy note with source',
  copied: 'Copied',
  openNote: 'Open on the notes page',
  editNote: 'Edit your note',
  /** Button of a note that leaves it out of all cards from then on. */
  hideNote: 'Not useful: hide this note',
  noteHidden: 'Hidden in all cards.',
  noteUnchanged: {
    'not-saved': 'This could not be saved.',
    'too-many': 'Too many notes are hidden already. Show some again in the options.',
    'too-fast': 'That was a lot of notes in a short time. Please wait a moment.',
  },
  /** Button at the end of the list. It opens the options, which list hidden notes. */
  hiddenNotes: plural('en', {
    one: '1 note is hidden: see the options',
    other: '{n} notes are hidden: see the options',
  }),
  copyText: (note: { text: string; status: string; speaker: string; when: string; source: string }) =>
    `${note.text} (${note.status}: ${note.speaker}, ${note.when}. ${note.source})`,
  /** Button below a claim that opens the denial. */
  denies: (speaker: string) => `${speaker} rejects this`,
  /** The same button where the answering note is not a denial. */
  onThis: (speaker: string) => `${speaker} on this`,
  /** For screen readers, which do not see that an answer is indented below its note. */
  answersAbove: 'Answers the note above',
  /** Announced by assistive technology when the keyboard opened the card. */
  announce: (entity: string, summary: string) => `Card on ${entity}. ${asSentence(summary)}`.trimEnd(),
  notSaved: 'This could not be saved.',
  /** After a button that opens a page. */
  unopened: 'Not opened: too many pages in a short time. Please wait a moment.',
};
