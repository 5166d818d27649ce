import { gapIn } from '../../formats/gap.ts';
import { plural } from '../../formats/plural.ts';

/** Texts of the notes page; the names of statuses are in the card's texts. */
export const strings = {
  parts: 'Parts of this page',
  timeline: 'Timeline',
  timelineCaption:
    'Each shape is a note; follow it to read. A solid bar is a date that the source states, a dashed one a date inferred. Where the line is broken, nothing is known.',
  stated: 'stated',
  /** Labels the day on which the source was published. */
  sourceAppears: (kind: string) => `Day of the ${kind}`,
  /** Length of a gap in the timeline: "4 months". */
  gap: gapIn('en'),
  relations: 'Relations',
  relationsCaption:
    'Solid arrows are stated by the source itself. Dashed arrows are what somebody said or reported.',
  /** Label of a relation's arrow, read in its direction. */
  relation: {
    owns: 'owner of',
    bought: 'buyer of',
    became: 'became',
    'possible-buyer': 'possible buyer of',
    competitor: 'competitor of',
    'part-of': 'part of',
    regulates: 'intervenes in',
    other: 'connected with',
  },
  /** Link to a note that a relation is from; numbered when there are several. */
  noteLink: (number?: number) => (number === undefined ? 'Note' : `Note ${number}`),
  notes: 'Notes',
  filters: 'Filter notes',
  entity: 'Name',
  topic: 'Topic',
  status: 'Status',
  speaker: 'Speaker',
  every: { entity: 'All names', topic: 'All topics', status: 'Any status', speaker: 'All speakers' },
  count: plural('en', { one: '1 note', other: '{n} notes' }),
  countOf: (count: number, all: number) => `${count} of ${all} notes`,
  showAll: 'Show all notes',
  noMatches: 'No note fits all of these filters.',
  alsoAbout: 'also about',
  statements: 'What is said',
  denials: 'What is answered',
  /** On a denial, when the claim that it answers is not next to it. */
  answers: (speaker: string) => `Answers: ${speaker}`,
  permalink: 'Link to this note',
  source: 'The source',
  known: 'Known',
  inferred: 'Inferred',
  unknown: 'Not told',
  unknownExplanation: 'The notes keep to this one source. What it does not tell is not added from elsewhere.',
  kind: 'Kind',
  sourceLanguage: 'Language',
  published: 'Published',
  publisher: 'Publisher',
  title: 'Title',
  author: 'Author',
  length: 'Length',
  paragraphs: plural('en', { one: '1 paragraph', other: '{n} paragraphs' }),
  credits: 'Credits',
  noteDates: 'Dates of the notes',
  datesInferred: (count: number, all: number) => `${count} of ${all} are inferred.`,
  statuses: 'How sure a note is',
};
