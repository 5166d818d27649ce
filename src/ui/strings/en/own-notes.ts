import { formatNumber, plural } from '../../formats/plural.ts';

/** Texts of the options page for notes that readers write themselves. */
export const strings = {
  /** The title of the pack that contains them. */
  pack: 'My notes',
  intro:
    'Write down what you know about a name, and it is marked from then on. On any page, you can also select a name, right-click it, and choose “Add a note about …”.',
  write: 'Write a note',
  newNote: 'New note',
  change: (name: string) => `Change the note on ${name}`,

  // The form.
  name: 'Name to mark',
  text: 'Note',
  more: 'Spellings, source, date',
  aliases: 'Other spellings',
  aliasesHint: 'One per line. Forms such as “Acme’s” or “ACME” are found by themselves.',
  status: 'What kind of statement it is',
  speaker: 'Who says it',
  when: 'When',
  whenHint: 'A year, a month or a day: 2026, 2026-11 or 2026-11-30. Without it: today.',
  link: 'Link to where it is from',
  save: 'Save note',
  saveAnyway: 'Save anyway',
  saving: 'Saving…',
  cancel: 'Cancel',
  missing: 'Fill this in.',
  /** What is wrong with a date or an address, by the format that a pack has for it. */
  formats: {
    date: 'This is not a date. Write a year, a month or a day: 2026, 2026-11 or 2026-11-30.',
    day: 'There is no such day in the calendar.',
    address: 'This is not a web address. It begins with http:// or https://.',
  },
  future: 'This date is in the future.',
  beforeSaving: 'Before you save it',
  /** Another window has changed the same note. */
  changedElsewhere: {
    title: 'This note was changed in another window.',
    text: (text: string) => `There, it now says: “${text}” If you save it here, this text is replaced.`,
  },
  /** The reader wanted to write or change another note meanwhile. */
  unsaved: {
    title: 'This note is not saved yet.',
    text: 'Save it or cancel it first.',
  },

  // The list.
  list: 'Notes you have written',
  search: 'Search your notes',
  count: plural('en', { one: '1 note', other: '{n} notes' }),
  countOf: (count: number, all: number) => `${formatNumber('en', count)} of ${formatNumber('en', all)} notes`,
  none: 'None of your notes matches.',
  showMore: plural('en', { one: 'Show 1 more', other: 'Show {n} more' }),
  edit: 'Edit',
  remove: 'Delete',
  /** After the label of a button, for its accessible name. */
  noteOn: (name: string, text: string) => `note on ${name}: ${text}`,
  /** The reader wanted to change a note from its card. */
  gone: {
    title: 'This note is not there any more.',
    text: 'It has been deleted in the meantime.',
  },
  unreadable: {
    title: 'Your notes could not be read.',
    text: 'The browser could not load them, but they are not lost. Some private windows do not allow storage.',
  },

  // What was done.
  added: (name: string) => `Your note on ${name} is saved. The name is marked from now on.`,
  changed: (name: string) => `Your note on ${name} is saved.`,
  removed: (name: string) => `Your note on ${name} is deleted.`,
};
