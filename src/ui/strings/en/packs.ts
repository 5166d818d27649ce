import { formatNumber, plural } from '../../formats/plural.ts';
import { differenceText } from '../../formats/settings-difference.ts';

/** In megabytes, as file managers count them. */
const megabytes = (bytes: number) => `${formatNumber('en', Math.ceil(bytes / 100_000) / 10)} MB`;

const placesOf = plural('en', { one: '1 place', other: '{n} places' });

/** Texts of the options page for packs. What is wrong in a pack: `pack-problems.ts`. */
export const strings = {
  intro:
    'A pack contains names, and notes on them from one source. You can add your own packs and those of others.',
  drop: 'Drop a pack file or a table here',
  dropHint: 'A table (CSV) needs the columns name and note. You see what is in it before anything is added.',
  dropNow: 'Let go to preview it',
  choose: 'Choose a file',
  paste: 'Paste as text',
  pasteField: 'The pack as text (JSON), or rows copied from a spreadsheet',
  /** The title of a pack that is made from pasted rows, and what it is until the reader changes it. */
  listTitle: 'Title of the list',
  ownList: 'My list',
  showPreview: 'Preview',
  cancel: 'Cancel',
  /** Where the name of a file would be. */
  pastedText: 'The pasted text',
  reading: (name: string) => `Reading ${name}…`,
  adding: 'Adding…',
  add: 'Add this pack',
  update: 'Update',

  // The list.
  list: 'Your packs',
  bundled: 'comes with Context Notes',
  off: 'off',
  details: 'Details',
  allNotes: 'All notes',
  save: 'Save as a file',
  remove: 'Remove',
  /** In place of the source of a pack that an update of the extension has not taken over. */
  unread: {
    waiting: 'Not yet prepared for this version of Context Notes. Until then, none of its names are marked.',
    refused:
      'This version of Context Notes cannot read this pack, so none of its names are marked. A newer version of the pack may help. Save it as a file before you remove it: it could not be restored.',
  },
  names: plural('en', { one: '1 name', other: '{n} names' }),
  notes: plural('en', { one: '1 note', other: '{n} notes' }),
  /** Where the texts of a pack are not in the reader's language. */
  inLanguage: (language: string) => `in ${language}`,
  notListed: {
    title: 'The packs you added could not be read.',
    text: 'The browser could not load them, but they are not lost. Some private windows do not allow storage.',
  },
  retry: 'Try again',

  // Details of a pack.
  source: 'Source',
  published: 'Published',
  readIt: 'Read it at',
  author: 'Pack by',
  licence: 'Licence',
  languages: 'Languages',
  contents: 'Contents',
  version: 'Version',
  id: 'ID',
  added: 'Added',
  /** How its names are marked. */
  markLook: 'Look of its names',
  colour: 'Colour of its names',
  /** Choice for a pack: the look or colour that all names have. */
  asAbove: 'As set above',
  nameList: 'Names',
  /** Before the first of the names that an update adds or removes. */
  newNames: 'New names',
  lostNames: 'Removed names',
  noteList: 'Notes',
  filterNames: 'Search its names',
  countOf: (count: number, all: number) => `${formatNumber('en', count)} of ${formatNumber('en', all)} names`,
  noName: 'No name in this pack matches.',
  more: plural('en', { one: 'and 1 more', other: 'and {n} more' }),
  /** After a name: its other spellings. */
  also: (spellings: string) => `also ${spellings}`,
  moreSpellings: plural('en', { one: 'and 1 more', other: 'and {n} more' }),
  readingDetails: 'Reading…',
  unreadable: 'The names of this pack could not be read.',

  // The preview.
  preview: (title: string) => `Add “${title}”?`,
  previewUpdate: (title: string) => `Update “${title}”?`,
  marked: 'What it would mark',
  /** What the pack marks in everyday texts, where its names are hardly ever meant. */
  noEverydayMarks: (words: number) =>
    `In ${formatNumber('en', words)} words of everyday text, nothing would be marked.`,
  /** Followed by the spellings. */
  everydayMarks: (marks: number, words: number) =>
    `In ${formatNumber('en', words)} words of everyday text, ${placesOf(marks)} would be marked:`,
  markedOften: (text: string, count: number) =>
    count === 1 ? `“${text}”` : `“${text}” (${formatNumber('en', count)} times)`,
  samples: 'How its cards will look',
  warnings: 'Good to know',
  quoted: (text: string) => `“${text}”`,
  /** Each is followed by a list of spellings. */
  readerWarnings: {
    'short-alias': 'Very short spellings may be marked where something else is meant:',
    'common-word': 'Everyday words may be marked where something else is meant:',
    'other-bearers':
      'Names of people or places are only marked where the text shows that a company is meant:',
    'shared-alias': 'Some spellings stand for several of its names:',
    'mixed-scripts': 'These mix letters of several scripts, and may only look like other names:',
    invisible: 'These contain invisible characters, and may only look like other names:',
  },
  forAuthors: plural('en', { one: '1 hint for the pack’s author', other: '{n} hints for the pack’s author' }),
  moreWarningsForAuthor: plural('en', { one: '… and 1 more.', other: '… and {n} more.' }),
  shared: (names: string, title: string) =>
    `“${title}” also contains ${names}. A name has one mark and one card, with the notes of both packs.`,
  /** @param packs titles of several packs */
  sharedWithSeveral: (names: string, packs: string) =>
    `Other packs also contain some of its names, such as ${names}: ${packs}. A name has one mark and one card, with the notes of all packs.`,
  moreNames: plural('en', { one: '1 more name', other: '{n} more names' }),
  changes: 'What the update changes',
  /** Where the pack of the same id has another title: it may be another pack. */
  replaces: (title: string) => `It replaces “${title}”, which has the same ID.`,
  otherSource: (name: string) => `The pack you have is from another source: ${name}.`,
  fromVersion: (from: string, to: string) => `${from} → ${to}`,
  same: 'This is the same as the pack you have.',
  onlyDetails: 'Names and notes stay as they are; only what is said about the pack changes.',
  older: 'This version is older than the one you have.',
  keeps: 'Your exceptions, switches, looks and colours stay.',
  difference: differenceText(
    {
      added: plural('en', { one: '1 new', other: '{n} new' }),
      changed: plural('en', { one: '1 changed', other: '{n} changed' }),
      removed: plural('en', { one: '1 removed', other: '{n} removed' }),
    },
    'no change',
  ),

  // A pack that cannot be added.
  refused: (name: string) => `${name} was not added.`,
  refusedPaste: 'The pasted text was not added.',
  nothingChanged: 'Nothing was changed.',
  reasons: {
    unreadable: 'It could not be read. A folder cannot be added, only a file in it.',
    unfinished: 'Reading it broke off, perhaps because memory ran out. Close some tabs, then try again.',
    'packs-unreadable':
      'The browser could not load the packs you have, so none can be added now. Try again later. Some private windows do not allow storage.',
    'not-text':
      'It is not text, or not in UTF-8. A pack is a JSON file, or a table saved as CSV: save it as text, with the encoding UTF-8.',
    empty: 'There is nothing in it.',
    address:
      'It is only a web address. Context Notes downloads nothing: save the file yourself, then drop or choose it.',
    settings: 'It contains settings of Context Notes, not a pack. Load it under “Your settings”.',
  },
  tooBig: (size: number, limit: number) =>
    `It is ${megabytes(size)} in size; a pack may be ${megabytes(limit)} at most.`,
  several: (count: number) =>
    `These are ${formatNumber('en', count)} files. Add them one at a time, so that you see what is in each.`,
  bundledId: (title: string) =>
    `It has the same id as “${title}”, which comes with Context Notes and cannot be replaced. Give your pack another id.`,
  tooManyPacks: (limit: number) =>
    `You have added ${formatNumber('en', limit)} packs, which is the most. Remove one first.`,
  mistakes: plural('en', {
    one: 'There is a mistake in it. Fix it, then try again.',
    other: 'There are {n} mistakes in it. Fix them, then try again.',
  }),
  where: 'Where',
  what: 'What is wrong, and how to fix it',
  moreMistakes: plural('en', { one: '… and 1 more mistake.', other: '… and {n} more mistakes.' }),
  howToMend: 'What may help',
  /** In a text of one line. */
  character: (column: number) => `character ${formatNumber('en', column)}`,
  line: (line: number) => `line ${formatNumber('en', line)}`,

  // Packs that settings mention and that are not installed.
  missingPack: (id: string) => `Pack “${id}”`,
  missingPacks: (ids: string, count: number) =>
    `The file mentions ${count === 1 ? 'a pack that is' : 'packs that are'} not here: ${ids}. What it says about ${count === 1 ? 'it' : 'them'} is kept, and applies once ${count === 1 ? 'it is' : 'they are'} added.`,

  // What was done.
  packAdded: (title: string) => `Added: ${title}`,
  packUpdated: (title: string) => `Updated: ${title}`,
  packRemoved: (title: string) => `Removed: ${title}`,
  /** Where one of these could not be undone. */
  packLeft: (title: string) => `Not undone, because another window has changed it since: ${title}`,
};
