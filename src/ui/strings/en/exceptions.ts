import { ALL_SITES } from '../../../core/settings/settings.ts';
import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import type { SitePattern } from '../../../core/urls/site-pattern.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import { strings as moments } from './moments.ts';

/** Words for undoing exceptions, some of which may be hidden notes. @param undo the words where none is */
const undoing =
  (undo: (count: number) => string) =>
  (count: number, notes: number): string =>
    notes === count ? showAgain(count) : undo(count) + withNotes(notes);
const withNotes = plural('en', {
  none: '',
  one: ', including 1 hidden note',
  other: ', including {n} hidden notes',
});
const showAgain = plural('en', {
  one: 'Show this hidden note again',
  other: 'Show these {n} hidden notes again',
});

/** Texts of the options page's exceptions: their table and the form that adds one. */
export const strings = {
  filter: 'Filter',
  filterHint: 'A site, a name, or a word such as “off”',
  count: plural('en', { none: 'No exceptions', one: '1 exception', other: '{n} exceptions' }),
  countOf: (count: number, all: number) =>
    `${formatNumber('en', count)} of ${formatNumber('en', all)} exceptions`,
  /** Accessible name of the table and of the box that it scrolls in. */
  list: 'List of exceptions',
  none: 'There are none yet. Names are marked on every site alike.',
  noMatches: 'None of your exceptions matches this.',
  showAll: 'Show all exceptions',
  site: 'Site or page',
  what: 'What applies there',
  /** @param day the day it was made; it and `today` are counted as in `days.ts` */
  made: (day: number, today: number) => `Added ${moments.day(day, today)}`,
  actions: 'Edit or undo',
  edit: 'Edit',
  save: 'Save',
  /** The second number: how many of them are hidden notes. */
  undoAll: undoing(plural('en', { one: 'Undo it', other: 'Undo all {n}' })),
  undoShown: undoing(plural('en', { one: 'Undo the one shown', other: 'Undo the {n} shown' })),
  off: 'Off',
  on: 'On',
  /** @param until as text: "until 14:30" */
  paused: (until: string) => `Paused ${until}`,
  hidden: (entity: string) => `${entity} hidden`,
  shown: (entity: string) => `${entity} shown`,
  otherMeaning: (alias: string) => `“${alias}” means something else`,
  /** @param words the first of the note */
  noteHidden: (words: string) => `Note hidden: “${words}”`,
  /** A pattern as shown to readers: "Everywhere", "Local files", or as it is written. */
  place: (pattern: string) =>
    pattern === ALL_SITES ? 'Everywhere' : pattern === LOCAL_FILES ? 'Local files' : pattern,
  added: (exception: string) => `Added: ${exception}`,
  /** After its pattern was changed. */
  edited: (exception: string) => `Changed: ${exception}`,
  undone: (exception: string) => `Undone: ${exception}`,
  undoneMany: plural('en', { one: '1 exception undone', other: '{n} exceptions undone' }),
  restored: 'Restored',
  add: 'Add an exception',
  addHere: 'Add',
  field: 'Site or page',
  examples: 'For example',
  /** Before patterns that may be meant by a pasted address. */
  rather: 'Or do you mean:',
  wholeSite: (host: string) => `The whole site ${host}`,
  thisPage: (page: string) => `The page ${page}`,
  choice: 'What should apply there',
  fewer: 'Fewer marks',
  more: 'More marks',
  everythingOff: 'Off',
  everythingOn: 'On, even where a wider exception says off',
  /** Why the form does not accept a pattern. For a pattern in a settings file, see `file-problem.ts`. */
  problems: {
    empty: 'Name a site, such as example.com.',
    everything: 'This would be every page there is. The switch in the toolbar popup turns everything off.',
    'bad-host': 'This is not the name of a site. It looks like example.com or example.com/news.',
    'misplaced-wildcard':
      'In the name of a site, a * may only stand at the very beginning, followed by a dot: *.example.com.',
  },
  /** Explains which pages a pattern matches. */
  meaning: ({ host, subdomains, path }: SitePattern) => {
    if (host === LOCAL_FILES)
      return path === undefined ? 'Means all local files.' : 'Means local files at this place.';
    const where = subdomains ? `${host} and all its subdomains` : host;
    if (path === undefined) return subdomains ? `Means ${where}.` : `Means the whole site ${where}.`;
    return path.includes('*')
      ? `Means pages of ${where} whose address matches ${path}.`
      : `Means the one page ${path} of ${where}.`;
  },
};
