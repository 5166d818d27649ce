import { ALL_SITES } from '../../../core/settings/settings.ts';
import { isRecent } from '../../../core/time/days.ts';
import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { readableHost } from '../../../core/urls/readable-host.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import type { ExceptionStrings } from '../exceptions.ts';
import { strings as moments } from './moments.ts';

const undoing =
  (undo: (count: number) => string): ExceptionStrings['undoAll'] =>
  (count, notes) =>
    notes === count ? showAgain(count) : undo(count) + withNotes(notes);
const withNotes = plural('de', {
  none: '',
  one: ', darunter 1 ausgeblendete Notiz',
  other: ', darunter {n} ausgeblendete Notizen',
});
const showAgain = plural('de', {
  one: 'Diese ausgeblendete Notiz wieder zeigen',
  other: 'Diese {n} ausgeblendeten Notizen wieder zeigen',
});

export const strings: ExceptionStrings = {
  filter: 'Filtern',
  filterHint: 'Eine Website, ein Name oder ein Wort wie „aus“',
  count: plural('de', { none: 'Keine Ausnahmen', one: '1 Ausnahme', other: '{n} Ausnahmen' }),
  countOf: (count, all) => `${formatNumber('de', count)} von ${formatNumber('de', all)} Ausnahmen`,
  list: 'Liste der Ausnahmen',
  none: 'Es gibt noch keine. Namen werden auf allen Websites gleich behandelt.',
  noMatches: 'Keine der Ausnahmen passt dazu.',
  showAll: 'Alle Ausnahmen zeigen',
  site: 'Website oder Seite',
  what: 'Was dort gilt',
  made: (day, today) => `Seit ${isRecent(day, today) ? '' : 'dem '}${moments.day(day, today)}`,
  actions: 'Bearbeiten oder rückgängig machen',
  edit: 'Bearbeiten',
  save: 'Speichern',
  undoAll: undoing(plural('de', { one: 'Rückgängig machen', other: 'Alle {n} rückgängig machen' })),
  undoShown: undoing(
    plural('de', { one: 'Die gezeigte rückgängig machen', other: 'Die {n} gezeigten rückgängig machen' }),
  ),
  off: 'Aus',
  on: 'An',
  paused: (until) => `Pause ${until}`,
  hidden: (entity) => `${entity} ausgeblendet`,
  shown: (entity) => `${entity} markiert`,
  otherMeaning: (alias) => `„${alias}“ bedeutet etwas anderes`,
  noteHidden: (words) => `Notiz ausgeblendet: „${words}“`,
  place: (pattern) =>
    pattern === ALL_SITES ? 'Überall' : pattern === LOCAL_FILES ? 'Lokale Dateien' : readableHost(pattern),
  added: (exception) => `Hinzugefügt: ${exception}`,
  edited: (exception) => `Geändert: ${exception}`,
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
  rather: 'Oder ist gemeint:',
  wholeSite: (host) => `Die ganze Website ${readableHost(host)}`,
  thisPage: ({ site, page }) =>
    page === `${site}/` ? `Die Startseite von ${readableHost(site)}` : `Die Seite ${readableHost(page)}`,
  choice: 'Was dort gelten soll',
  fewer: 'Weniger markieren',
  more: 'Mehr markieren',
  everythingOff: 'Aus',
  everythingOn: 'An, auch wo eine allgemeinere Ausnahme es ausschaltet',
  problems: {
    empty: 'Hier fehlt eine Website, etwa example.com.',
    everything:
      'Das wären alle Seiten. Ganz ausschalten lässt sich Context Notes über die Schaltfläche in der Symbolleiste.',
    'bad-host': 'Das ist keine Website. Richtig wäre etwa example.com oder example.com/news.',
    'misplaced-wildcard':
      'Im Namen einer Website darf ein * nur ganz vorn stehen, gefolgt von einem Punkt: *.example.com.',
  },
  meaning: ({ host, subdomains, path }) => {
    if (host === LOCAL_FILES)
      return path === undefined ? 'Gilt für alle lokalen Dateien.' : 'Gilt für lokale Dateien an diesem Ort.';
    const site = readableHost(host);
    const where = subdomains ? `${site} und allen Subdomains` : site;
    if (path === undefined)
      return subdomains ? `Gilt für ${site} und alle Subdomains.` : `Gilt für die ganze Website ${where}.`;
    if (path === '/') return `Gilt nur für die Startseite von ${where}.`;
    return path.includes('*')
      ? `Gilt für Seiten von ${where}, deren Adresse zu ${path} passt.`
      : `Gilt nur für die Seite ${path} von ${where}.`;
  },
};
