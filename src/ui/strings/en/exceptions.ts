import { ALL_SITES } from '../../../core/settings/settings.ts';
import type { AddressChoices } from '../../../core/urls/address-choices.ts';
import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { readableHost } from '../../../core/urls/readable-host.ts';
import type { SitePattern } from '../../../core/urls/site-pattern.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import { strings as moments } from './moments.ts';

/** The label of a button that undoes exceptions. Some of them may be hidden notes. @param undo the label where none is */
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
  /** Accessible name of the table, and of the box that scrolls it. */
  list: 'List of exceptions',
  none: 'There are none yet. Names are marked the same way on every site.',
  noMatches: 'None of your exceptions matches this.',
  showAll: 'Show all exceptions',
  site: 'Site or page',
  what: 'What applies there',
  /** @param day the day it was made; it and `today` are counted as in `days.ts` */
  made: (day: number, today: number) => `Added ${moments.day(day, today)}`,
  actions: 'Edit or undo',
  edit: 'Edit',
  save: 'Save',
  /** Takes the number of exceptions, and how many of them are hidden notes. */
  undoAll: undoing(plural('en', { one: 'Undo it', other: 'Undo all {n}' })),
  undoShown: undoing(plural('en', { one: 'Undo the one shown', other: 'Undo the {n} shown' })),
  off: 'Off',
  on: 'On',
  /** @param until as text: "until 14:30" */
  paused: (until: string) => `Paused ${until}`,
  hidden: (entity: string) => `${entity} hidden`,
  shown: (entity: string) => `${entity} marked`,
  otherMeaning: (alias: string) => `“${alias}” means something else`,
  /** @param words the first words of the note */
  noteHidden: (words: string) => `Note hidden: “${words}”`,
  /** A pattern as shown to readers: "Everywhere", "Local files", or as it is written. */
  place: (pattern: string) =>
    pattern === ALL_SITES ? 'Everywhere' : pattern === LOCAL_FILES ? 'Local files' : readableHost(pattern),
  added: (exception: string) => `Added: ${exception}`,
  /** After the pattern of an exception was changed. */
  edited: (exception: string) => `Changed: ${exception}`,
  undone: (exception: string) => `Undone: ${exception}`,
  undoneMany: plural('en', { one: '1 exception undone', other: '{n} exceptions undone' }),
  restored: 'Restored',
  add: 'Add an exception',
  addHere: 'Add',
  field: 'Site or page',
  examples: 'For example',
  /** Before the patterns that a pasted address may stand for. */
  rather: 'Or do you mean:',
  wholeSite: (host: string) => `The whole site ${readableHost(host)}`,
  thisPage: ({ site, page }: AddressChoices) =>
    page === `${site}/` ? `The home page of ${readableHost(site)}` : `The page ${readableHost(page)}`,
  choice: 'What should apply there',
  fewer: 'Fewer marks',
  more: 'More marks',
  everythingOff: 'Off',
  everythingOn: 'On, even where a wider exception turns it off',
  /** Why the form does not accept a pattern. For a pattern in a settings file, see `settings-file-problem.ts`. */
  problems: {
    empty: 'Enter a site, such as example.com.',
    everything: 'That would be every page. To turn everything off, use the switch in the toolbar popup.',
    'bad-host': 'This is not a site. Write something like example.com or example.com/news.',
    'misplaced-wildcard': 'In the name of a site, a * can only come first, followed by a dot: *.example.com.',
  },
  /** Explains which pages a pattern matches. */
  meaning: ({ host, subdomains, path }: SitePattern) => {
    if (host === LOCAL_FILES)
      return path === undefined ? 'Applies to all local files.' : 'Applies to local files at this path.';
    const site = readableHost(host);
    const where = subdomains ? `${site} and all its subdomains` : site;
    if (path === undefined)
      return subdomains ? `Applies to ${where}.` : `Applies to the whole site ${where}.`;
    if (path === '/') return `Applies only to the home page of ${where}.`;
    return path.includes('*')
      ? `Applies to pages of ${where} whose address matches ${path}.`
      : `Applies only to the page ${path} of ${where}.`;
  },
};
