import { EVERYWHERE } from '../../core/settings/exceptions.ts';
import type { Language } from '../../core/shared/language.ts';
import { LOCAL_FILES } from '../../core/urls/page-address.ts';
import type { PatternProblem, SitePattern } from '../../core/urls/site-pattern.ts';
import { formatNumber, plural } from './plural.ts';

/** Words for exceptions: the table of them, and the form that adds one. */
export interface ExceptionStrings {
  filter: string;
  filterHint: string;
  count: (count: number) => string;
  countOf: (count: number, all: number) => string;
  /** Names the table, and the box in which a long one scrolls. */
  list: string;
  none: string;
  nothingFits: string;
  showAll: string;
  site: string;
  what: string;
  actions: string;
  undoAll: (count: number) => string;
  undoShown: (count: number) => string;
  off: string;
  on: string;
  /** @param until how long, as words: "until 14:30" */
  paused: (until: string) => string;
  hidden: (entity: string) => string;
  shown: (entity: string) => string;
  otherMeaning: (alias: string) => string;
  /** A pattern as people read it. */
  place: (pattern: string) => string;
  added: (exception: string) => string;
  undone: (exception: string) => string;
  undoneMany: (count: number) => string;
  restored: string;
  add: string;
  addHere: string;
  field: string;
  examples: string;
  choice: string;
  fewer: string;
  more: string;
  everythingOff: string;
  everythingOn: string;
  problems: Record<PatternProblem, string>;
  /** What pages a pattern means. */
  meaning: (pattern: SitePattern) => string;
}

const isSet = (path: string | undefined): path is string => path !== undefined;

export const exceptionStrings: Record<Language, ExceptionStrings> = {
  en: {
    filter: 'Filter',
    filterHint: 'A site, a name, or a word such as “off”',
    count: plural('en', { zero: 'No exceptions', one: '1 exception', other: '{n} exceptions' }),
    countOf: (count, all) => `${formatNumber('en', count)} of ${formatNumber('en', all)} exceptions`,
    list: 'List of exceptions',
    none: 'There are none yet. Names are marked on every site alike.',
    nothingFits: 'None of your exceptions fits.',
    showAll: 'Show all exceptions',
    site: 'Site or page',
    what: 'What holds there',
    actions: 'Undo',
    undoAll: plural('en', { one: 'Undo the only one', other: 'Undo all {n}' }),
    undoShown: plural('en', { one: 'Undo the one shown', other: 'Undo the {n} shown' }),
    off: 'Off',
    on: 'On',
    paused: (until) => `Paused ${until}`,
    hidden: (entity) => `${entity} hidden`,
    shown: (entity) => `${entity} shown`,
    otherMeaning: (alias) => `“${alias}” means something else`,
    place: (pattern) =>
      pattern === EVERYWHERE ? 'Everywhere' : pattern === LOCAL_FILES ? 'Local files' : pattern,
    added: (exception) => `Added: ${exception}`,
    undone: (exception) => `Undone: ${exception}`,
    undoneMany: plural('en', { one: '1 exception undone', other: '{n} exceptions undone' }),
    restored: 'Restored',
    add: 'Add an exception',
    addHere: 'Add',
    field: 'Site or page',
    examples: 'For example',
    choice: 'What shall hold there',
    fewer: 'Fewer marks',
    more: 'More marks',
    everythingOff: 'Off',
    everythingOn: 'On, although it is off for a wider pattern',
    problems: {
      empty: 'Name a site, such as example.com.',
      everything: 'This would be every page there is. The switch in the toolbar popup turns everything off.',
      'bad-host': 'This is not the name of a site. It looks like example.com or example.com/news.',
      'misplaced-wildcard':
        'In the name of a site, a * may only stand at the very beginning, followed by a dot: *.example.com.',
    },
    meaning: ({ host, subdomains, path }) => {
      if (host === LOCAL_FILES)
        return isSet(path) ? 'Means local files at this place.' : 'Means all local files.';
      const where = subdomains ? `${host} and all its subdomains` : host;
      if (!isSet(path)) return subdomains ? `Means ${where}.` : `Means the whole site ${where}.`;
      return path.includes('*')
        ? `Means pages of ${where} whose address fits ${path}.`
        : `Means the one page ${path} of ${where}.`;
    },
  },
  de: {
    filter: 'Filtern',
    filterHint: 'Eine Website, ein Name oder ein Wort wie „aus“',
    count: plural('de', { zero: 'Keine Ausnahmen', one: '1 Ausnahme', other: '{n} Ausnahmen' }),
    countOf: (count, all) => `${formatNumber('de', count)} von ${formatNumber('de', all)} Ausnahmen`,
    list: 'Liste der Ausnahmen',
    none: 'Es gibt noch keine. Namen werden auf allen Websites gleich markiert.',
    nothingFits: 'Keine der Ausnahmen passt dazu.',
    showAll: 'Alle Ausnahmen zeigen',
    site: 'Website oder Seite',
    what: 'Was dort gilt',
    actions: 'Rückgängig',
    undoAll: plural('de', { one: 'Die einzige rückgängig machen', other: 'Alle {n} rückgängig machen' }),
    undoShown: plural('de', {
      one: 'Die gezeigte rückgängig machen',
      other: 'Die {n} gezeigten rückgängig machen',
    }),
    off: 'Aus',
    on: 'An',
    paused: (until) => `Pause ${until}`,
    hidden: (entity) => `${entity} ausgeblendet`,
    shown: (entity) => `${entity} eingeblendet`,
    otherMeaning: (alias) => `„${alias}“ meint etwas anderes`,
    place: (pattern) =>
      pattern === EVERYWHERE ? 'Überall' : pattern === LOCAL_FILES ? 'Lokale Dateien' : pattern,
    added: (exception) => `Hinzugefügt: ${exception}`,
    undone: (exception) => `Rückgängig gemacht: ${exception}`,
    undoneMany: plural('de', {
      one: '1 Ausnahme rückgängig gemacht',
      other: '{n} Ausnahmen rückgängig gemacht',
    }),
    restored: 'Wiederhergestellt',
    add: 'Eine Ausnahme hinzufügen',
    addHere: 'Hinzufügen',
    field: 'Website oder Seite',
    examples: 'Zum Beispiel',
    choice: 'Was dort gelten soll',
    fewer: 'Weniger markieren',
    more: 'Mehr markieren',
    everythingOff: 'Aus',
    everythingOn: 'An, obwohl es in größerem Umkreis aus ist',
    problems: {
      empty: 'Hier fehlt eine Website, etwa example.com.',
      everything:
        'Das wären alle Seiten überhaupt. Ganz ausschalten lässt sich alles über die Schaltfläche in der Symbolleiste.',
      'bad-host': 'So heißt keine Website. Richtig wäre etwa example.com oder example.com/news.',
      'misplaced-wildcard':
        'Im Namen einer Website darf ein * nur ganz vorn stehen, gefolgt von einem Punkt: *.example.com.',
    },
    meaning: ({ host, subdomains, path }) => {
      if (host === LOCAL_FILES)
        return isSet(path) ? 'Gilt für lokale Dateien an diesem Ort.' : 'Gilt für alle lokalen Dateien.';
      const where = subdomains ? `${host} und allen Subdomains` : host;
      if (!isSet(path))
        return subdomains ? `Gilt für ${host} und alle Subdomains.` : `Gilt für die ganze Website ${where}.`;
      return path.includes('*')
        ? `Gilt für Seiten von ${where}, deren Adresse zu ${path} passt.`
        : `Gilt nur für die Seite ${path} von ${where}.`;
    },
  },
};
