import { formatNumber, plural } from '../../formats/plural.ts';
import { differenceText } from '../../formats/settings-difference.ts';

/** In megabytes, as file managers count them. */
const megabytes = (bytes: number) => `${formatNumber('en', Math.ceil(bytes / 100_000) / 10)} MB`;

const placesOf = plural('en', { one: '1 place', other: '{n} places' });

/** Texts of the options page for packs. What is wrong in a pack: `pack-problems.ts`. */
export const strings = {
  intro:
    'A pack holds names, and notes on them from one source. You can add your own, or those that others have made.',
  drop: 'Drop the file of a pack or a table here',
  dropHint: 'A table (CSV) needs the columns name and note. You see what is in it before anything is added.',
  dropNow: 'Let go to preview it',
  choose: 'Choose a file',
  paste: 'Paste as text',
  pasteField: 'The pack as text (JSON), or rows copied from a spreadsheet',
  /** Of a pack made of rows that were pasted, and what it is called until the reader calls it something else. */
  listTitle: 'What the list is called',
  ownList: 'My list',
  look: 'Preview',
  cancel: 'Cancel',
  /** In place of a file's name. */
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
  names: plural('en', { one: '1 name', other: '{n} names' }),
  notes: plural('en', { one: '1 note', other: '{n} notes' }),
  /** The texts of a pack are in another language than the reader's. */
  inLanguage: (language: string) => `in ${language}`,
  /** After the publisher, date or title of a source. */
  inferred: 'inferred',
  notListed: {
    title: 'The packs you added could not be read.',
    text: 'The browser did not hand them out; they are not lost. Some private windows allow no storage.',
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
  /** Choice of a look or a colour: that of all names. */
  asAbove: 'As set above',
  nameList: 'Names',
  noteList: 'Notes',
  filterNames: 'Search its names',
  countOf: (count: number, all: number) => `${formatNumber('en', count)} of ${formatNumber('en', all)} names`,
  noName: 'No name of this pack contains that.',
  more: plural('en', { one: 'and 1 more', other: 'and {n} more' }),
  readingDetails: 'Reading…',
  unreadable: 'The names of this pack could not be read.',

  // The preview.
  preview: (title: string) => `Add “${title}”?`,
  previewUpdate: (title: string) => `Update “${title}”?`,
  marked: 'What it would mark',
  /** In everyday texts, where its names are hardly meant. */
  noEverydayMarks: (words: number) =>
    `In everyday texts of ${formatNumber('en', words)} words, nothing would be marked.`,
  /** Followed by the spellings. */
  everydayMarks: (marks: number, words: number) =>
    `In everyday texts of ${formatNumber('en', words)} words, ${placesOf(marks)} would be marked:`,
  markedOften: (text: string, count: number) =>
    count === 1 ? `“${text}”` : `“${text}” (${formatNumber('en', count)} times)`,
  samples: 'How its notes look on a card',
  warnings: 'Good to know',
  quoted: (text: string) => `“${text}”`,
  /** Each is followed by a list of spellings. */
  concerns: {
    'short-alias': 'Very short spellings may be marked where something else is meant:',
    'common-word': 'Everyday words may be marked where something else is meant:',
    'shared-alias': 'Some spellings stand for several of its names:',
    'mixed-scripts': 'These mix letters of several scripts, and may only look like other names:',
    invisible: 'These contain invisible characters, and may only look like other names:',
  },
  forAuthors: plural('en', { one: '1 remark for its author', other: '{n} remarks for its author' }),
  moreRemarks: plural('en', { one: '… and 1 more.', other: '… and {n} more.' }),
  shared: (names: string, title: string) =>
    `“${title}” knows ${names} too. A name has one mark and one card, with the notes of both.`,
  /** @param packs titles of several packs */
  sharedWithSeveral: (names: string, packs: string) =>
    `Other packs know some of its names too, such as ${names}: ${packs}. A name has one mark and one card, with the notes of all.`,
  moreNames: plural('en', { one: '1 more name', other: '{n} more names' }),
  changes: 'What the update changes',
  fromVersion: (from: string, to: string) => `${from} → ${to}`,
  same: 'Nothing differs from the pack you have.',
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
    unfinished:
      'Looking into it did not come to an end. Perhaps there was too little memory: close some tabs, then try again.',
    'packs-unreadable':
      'The browser did not hand out the packs you have, and none can be added to them now. Try again later; some private windows allow no storage.',
    'not-text':
      'It is not text, or not in UTF-8. A pack is a JSON file, or a table saved as CSV: save it as text, with the encoding UTF-8.',
    empty: 'There is nothing in it.',
    address:
      'It is only an address. Context Notes loads nothing from the network: save the file that is there, then drop or choose that.',
    settings: 'It holds settings of Context Notes, not a pack. Load it under “Your settings”.',
  },
  tooBig: (size: number, limit: number) =>
    `It is ${megabytes(size)} in size; a pack may be ${megabytes(limit)} at most.`,
  several: (count: number) =>
    `These are ${formatNumber('en', count)} files. Add them one at a time, so that you see what is in each.`,
  bundledId: (title: string) =>
    `Its id is that of “${title}”, which comes with Context Notes and stays as it is. Give your pack another id.`,
  tooManyPacks: (limit: number) =>
    `You have ${formatNumber('en', limit)} packs, and more are not possible. Remove one first.`,
  mistakes: plural('en', {
    one: 'There is a mistake in it. Fix it, then try again.',
    other: 'There are {n} mistakes in it. Fix them, then try again.',
  }),
  where: 'Where',
  what: 'What is wrong, and how to fix it',
  moreMistakes: plural('en', { one: '… and 1 more mistake.', other: '… and {n} more mistakes.' }),
  remark: 'What may help',
  /** In a text of one line. */
  character: (column: number) => `character ${formatNumber('en', column)}`,
  line: (line: number) => `line ${formatNumber('en', line)}`,

  // Packs that settings speak of, and that are not there.
  missingPack: (id: string) => `Pack “${id}”`,
  missingPacks: (ids: string, count: number) =>
    `The file mentions ${count === 1 ? 'a pack that is' : 'packs that are'} not here: ${ids}. What it says about ${count === 1 ? 'it' : 'them'} is kept, and applies once ${count === 1 ? 'it is' : 'they are'} added.`,

  // What was done.
  packAdded: (title: string) => `Added: ${title}`,
  packUpdated: (title: string) => `Updated: ${title}`,
  packRemoved: (title: string) => `Removed: ${title}`,
  /** In place of undoing one of these. */
  packLeft: (title: string) => `Not undone, because another window has changed it since: ${title}`,
};
