import { gapIn } from '../../formats/gap.ts';
import { formatNumber, plural } from '../../formats/plural.ts';

const count = plural('en', { one: '1 note', other: '{n} notes' });

/** Texts of the notes page; the names of statuses are in the card's texts. */
export const strings = {
  parts: 'Parts of this page',
  pack: 'Pack',
  allPacks: 'All packs together',
  /** Above the notes of several packs. @param years "2020–2025" */
  fromSources: (count: number, years: string) =>
    `From ${plural('en', { one: '1 source', other: '{n} sources' })(count)}, ${years}`,
  /** In place of the notes, when the address names a pack that is missing or cannot be read. */
  missingPack: {
    removed: {
      title: (id: string) => `There is no pack “${id}” here`,
      why: 'It was removed, or the link is from another browser.',
      hint: 'These packs are here:',
    },
    unreadable: {
      title: (id: string) => `The pack “${id}” cannot be read`,
      why: 'Its file does not fit this version of Context Notes.',
      hint: 'Add it again, or read another pack:',
    },
    'not-listed': {
      title: (id: string) => `The pack “${id}” cannot be read now`,
      why: 'The browser could not load the packs you have added, but they are not lost.',
      hint: 'Reload this page later, or read another pack:',
    },
  },
  /** In place of the notes of all added packs. */
  notListed: {
    title: 'The packs you have added could not be read.',
    text: 'The browser could not load them, but they are not lost. Reload this page later.',
  },
  /** While a large pack is read. */
  opening: 'Opening the notes…',
  timeline: 'Timeline',
  legend: 'What the symbols mean',
  dateIs: { stated: 'The source names the date.', inferred: 'The date follows from the text.' },
  period: 'A period of several days, months or years.',
  gapMeaning: 'There are no notes on the time in between.',
  /** Labels the date on which the source was published. */
  sourceAppears: (kind: string) => `Date of the ${kind}`,
  moreOfDate: plural('en', { one: '1 more note', other: '{n} more notes' }),
  allOfYear: (year: string) => `All notes from ${year}`,
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
    regulates: 'regulates',
    other: 'connected with',
  },
  /** Link to the note that a relation is taken from; numbered where there are several. */
  noteLink: (number?: number) => (number === undefined ? 'Note' : `Note ${number}`),
  notes: 'Notes',
  search: 'Search notes',
  filters: 'Search and filter notes',
  /** Shows the filters where there is little room. @param count how many are set */
  filterButton: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  entity: 'Name',
  topic: 'Topic',
  status: 'Status',
  speaker: 'Speaker',
  year: 'Year',
  every: {
    entity: 'All names',
    topic: 'All topics',
    status: 'Any status',
    speaker: 'All speakers',
    year: 'All years',
  },
  count,
  countOf: (shown: number, all: number) => `${formatNumber('en', shown)} of ${count(all)}`,
  showAll: 'Show all notes',
  searching: 'Searching…',
  noMatches: 'Nothing matches. Try fewer words or filters.',
  /** Under a name: how many notes about it are listed under another name. A note is listed under the first name it is about. */
  elsewhere: plural('en', {
    one: '1 of them is listed under another name',
    other: '{n} of them are listed under other names',
  }),
  showEarlier: 'Show earlier notes',
  showMore: plural('en', { one: 'Show the last note', other: 'Show more notes ({n} left)' }),
  about: 'about',
  alsoAbout: 'also about',
  statements: 'What is said',
  denials: 'What is said in reply',
  /** On a note that answers another one which does not stand beside it. */
  answers: (speaker: string) => `In reply to ${speaker}`,
  permalink: 'Link to this note',
  /** Before a passage of the source. */
  quotation: 'Word for word',
  newTab: 'opens in a new tab',
  source: 'The source',
  sources: 'The sources',
  known: 'What it says itself',
  inferred: 'What follows from the text',
  unknown: 'What it leaves open',
  unknownExplanation: 'The notes use only this source. Nothing is added from elsewhere.',
  kind: 'Kind',
  address: 'Address',
  sourceLanguage: 'Language',
  published: 'Published',
  publisher: 'Publisher',
  title: 'Title',
  author: 'Author',
  length: 'Length',
  paragraphs: plural('en', { one: '1 paragraph', other: '{n} paragraphs' }),
  credits: 'Credits',
  noteDates: 'Dates of the notes',
  datesInferred: (count: number, all: number) =>
    `${formatNumber('en', count)} of ${formatNumber('en', all)} ${count === 1 ? 'follows' : 'follow'} from the text.`,
  aboutPack: 'This pack',
  packAuthor: 'Written by',
  licence: 'Licence',
  version: 'Version',
  packLanguages: plural('en', { one: 'Language', other: 'Languages' }),
  list: (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items),
  statuses: 'What the status of a note means',
};
