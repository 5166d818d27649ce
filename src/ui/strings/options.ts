import type { Colour, Delay, Density, Look } from '../../core/settings/settings.ts';
import type { SyncProblem } from '../../core/settings/sync-state.ts';
import type { Language } from '../../core/shared/language.ts';
import { formatNumber } from './plural.ts';
import type { NoticeText } from './popup.ts';

/** A choice, and a line that says what it means where the name does not. */
interface ChoiceText {
  name: string;
  line?: string;
}

/** All words of the options page, but those on exceptions and on files. */
export interface OptionsStrings {
  title: string;
  intro: string;
  parts: string;
  undo: string;
  restore: string;
  marks: string;
  preview: string;
  onLight: string;
  onDark: string;
  /** Sample text; the names stand in it, the first of them once more. */
  sample: (names: string, first: string) => string;
  noMarks: string;
  look: string;
  looks: Record<Look, ChoiceText>;
  colour: string;
  colours: Record<Colour, string>;
  ownColours: string;
  /** Choice of a single entity's colour: as all the others. */
  sameColour: string;
  colourOf: (entity: string) => string;
  density: string;
  densities: Record<Density, ChoiceText>;
  cards: string;
  delay: string;
  delays: Record<Delay, string>;
  seconds: (seconds: number) => string;
  language: string;
  languageOf: string;
  browserLanguage: string;
  languages: Record<Language, string>;
  toolbar: string;
  badge: ChoiceText;
  ownSites: string;
  ownSitesSwitch: string;
  ownSitesLine: (sites: string) => string;
  keyboard: string;
  command: string;
  keys: string;
  changeKeys: string;
  changeKeysHow: NoticeText;
  exceptions: string;
  exceptionsIntro: string;
  yours: string;
  sync: ChoiceText;
  syncStanding: { waiting: string; agreed: (when: string) => string };
  syncProblems: Record<SyncProblem, NoticeText>;
  reset: string;
  /** Link to the first-run page. */
  firstSteps: string;
  resetLine: string;
  resetDone: string;
  restored: string;
}

export const optionsStrings: Record<Language, OptionsStrings> = {
  en: {
    title: 'Options',
    intro: 'Every change holds at once, in all open tabs.',
    parts: 'Parts of this page',
    undo: 'Undo',
    restore: 'Restore',
    marks: 'Marks',
    preview: 'Preview',
    onLight: 'On a light page',
    onDark: 'On a dark page',
    sample: (names, first) => `This is how ${names} look in a text. Here is ${first} a second time.`,
    noMarks: 'Names are not marked in the text. The toolbar button still tells how many there are.',
    look: 'Look',
    looks: {
      underline: { name: 'Dotted underline' },
      marker: { name: 'Highlighter' },
      none: { name: 'No marks', line: 'number on the button only' },
    },
    colour: 'Colour',
    colours: { amber: 'Amber', teal: 'Teal', violet: 'Violet', rose: 'Rose' },
    ownColours: 'A colour for each name',
    sameColour: 'Like the others',
    colourOf: (entity) => `Colour of ${entity}`,
    density: 'How many',
    densities: {
      every: { name: 'Every mention' },
      section: { name: 'First in each section', line: 'after a heading, a name is marked once' },
      page: { name: 'First on the page' },
    },
    cards: 'Cards',
    delay: 'How long the pointer rests before a card opens',
    delays: { short: 'Short', normal: 'Normal', long: 'Long' },
    seconds: (seconds) => `${formatNumber('en', seconds)} s`,
    language: 'Language',
    languageOf: 'Language of cards and pages',
    browserLanguage: 'As in the browser',
    languages: { en: 'English', de: 'Deutsch (German)' },
    toolbar: 'Toolbar button',
    badge: { name: 'Show the number of mentions', line: 'How many there are on the page in front of you.' },
    ownSites: 'The names’ own sites',
    ownSitesSwitch: 'Mark names on their own sites too',
    ownSitesLine: (sites) => `Where everything is about one name, it stays unmarked: ${sites}.`,
    keyboard: 'Keyboard',
    command: 'What it does',
    keys: 'Keys',
    changeKeys: 'Change keys in the browser',
    changeKeysHow: {
      title: 'The browser did not open its page for shortcuts.',
      text: 'You find it among the browser’s settings for extensions, under “Keyboard shortcuts” or “Manage extension shortcuts”.',
    },
    exceptions: 'Exceptions',
    exceptionsIntro:
      'All that you said about single sites and pages: here, in the toolbar popup, or in a card.',
    yours: 'Your settings',
    sync: {
      name: 'Keep in step with my other devices',
      line: 'Your browser carries settings and exceptions to devices where you are signed in. Off by default: without it, nothing leaves this device.',
    },
    syncStanding: {
      waiting: 'Waiting for the browser …',
      agreed: (when) => `In step since ${when}.`,
    },
    syncProblems: {
      'too-large': {
        title: 'These are too many exceptions for the browser’s sync.',
        text: 'It takes about 100 kB. Nothing is lost: this device keeps all of them, changes from other devices still arrive, but this device’s own are not handed on. A file carries any number.',
      },
      newer: {
        title: 'Another device has a newer version of Context Notes.',
        text: 'This one is in step again as soon as it is updated. Until then it keeps its own settings.',
      },
      refused: {
        title: 'The browser did not take the settings.',
        text: 'Nothing is lost. It is tried again with the next change, and when the browser starts.',
      },
      unreadable: {
        title: 'The settings of this device cannot be read.',
        text: 'Nothing is handed on until that is settled; see the top of this page.',
      },
    },
    reset: 'Reset everything',
    firstSteps: 'First steps',
    resetLine: 'All choices and exceptions go, and this device is no longer kept in step with others.',
    resetDone: 'Everything is as on the first day.',
    restored: 'Everything is as it was before.',
  },
  de: {
    title: 'Einstellungen',
    intro: 'Jede Änderung gilt sofort, in allen offenen Tabs.',
    parts: 'Teile dieser Seite',
    undo: 'Rückgängig',
    restore: 'Wiederherstellen',
    marks: 'Markierungen',
    preview: 'Vorschau',
    onLight: 'Auf heller Seite',
    onDark: 'Auf dunkler Seite',
    sample: (names, first) => `So sehen ${names} in einem Text aus. Hier steht ${first} ein zweites Mal.`,
    noMarks:
      'Im Text wird nichts markiert. Auf der Schaltfläche in der Symbolleiste steht weiterhin, wie viele Erwähnungen es gibt.',
    look: 'Aussehen',
    looks: {
      underline: { name: 'Gepunktete Linie' },
      marker: { name: 'Textmarker' },
      none: { name: 'Keine Markierung', line: 'nur die Zahl auf der Schaltfläche' },
    },
    colour: 'Farbe',
    colours: { amber: 'Bernstein', teal: 'Petrol', violet: 'Violett', rose: 'Rosa' },
    ownColours: 'Eine Farbe für jeden Namen',
    sameColour: 'Wie die anderen',
    colourOf: (entity) => `Farbe von ${entity}`,
    density: 'Wie viele',
    densities: {
      every: { name: 'Jede Erwähnung' },
      section: {
        name: 'Die erste je Abschnitt',
        line: 'nach einer Überschrift wird ein Name einmal markiert',
      },
      page: { name: 'Die erste auf der Seite' },
    },
    cards: 'Karten',
    delay: 'Wie lange der Zeiger ruht, bis sich eine Karte öffnet',
    delays: { short: 'Kurz', normal: 'Mittel', long: 'Lang' },
    seconds: (seconds) => `${formatNumber('de', seconds)} s`,
    language: 'Sprache',
    languageOf: 'Sprache der Karten und Seiten',
    browserLanguage: 'Wie im Browser',
    languages: { en: 'English (Englisch)', de: 'Deutsch' },
    toolbar: 'Schaltfläche in der Symbolleiste',
    badge: {
      name: 'Anzahl der Erwähnungen zeigen',
      line: 'Wie viele es auf der Seite gibt, die gerade zu sehen ist.',
    },
    ownSites: 'Websites der Genannten',
    ownSitesSwitch: 'Namen auch auf ihren eigenen Websites markieren',
    ownSitesLine: (sites) => `Wo sich alles um einen Namen dreht, bleibt er unmarkiert: ${sites}.`,
    keyboard: 'Tastatur',
    command: 'Was geschieht',
    keys: 'Tasten',
    changeKeys: 'Tasten im Browser ändern',
    changeKeysHow: {
      title: 'Der Browser hat seine Seite für Tastenkürzel nicht geöffnet.',
      text: 'Sie steht in den Einstellungen des Browsers bei den Erweiterungen, unter „Tastenkürzel“ oder „Tastenkombinationen“.',
    },
    exceptions: 'Ausnahmen',
    exceptionsIntro:
      'Alles, was zu einzelnen Websites und Seiten gesagt wurde: hier, über die Schaltfläche in der Symbolleiste oder in einer Karte.',
    yours: 'Alle Einstellungen',
    sync: {
      name: 'Mit meinen anderen Geräten abgleichen',
      line: 'Der Browser überträgt Einstellungen und Ausnahmen auf Geräte, auf denen dasselbe Konto angemeldet ist. Anfangs ausgeschaltet: Ohne Abgleich verlässt nichts dieses Gerät.',
    },
    syncStanding: {
      waiting: 'Warten auf den Browser …',
      agreed: (when) => `Zuletzt abgeglichen: ${when}.`,
    },
    syncProblems: {
      'too-large': {
        title: 'Für den Abgleich des Browsers sind es zu viele Ausnahmen.',
        text: 'Er fasst etwa 100 kB. Verloren geht nichts: Dieses Gerät behält alle, Änderungen anderer Geräte kommen weiter an, nur die eigenen werden nicht weitergegeben. Eine Datei fasst beliebig viele.',
      },
      newer: {
        title: 'Ein anderes Gerät hat eine neuere Version von Context Notes.',
        text: 'Nach der nächsten Aktualisierung wird wieder abgeglichen. Bis dahin behält dieses Gerät seine Einstellungen.',
      },
      refused: {
        title: 'Der Browser hat die Einstellungen nicht angenommen.',
        text: 'Verloren geht nichts. Bei der nächsten Änderung und beim nächsten Start wird es wieder versucht.',
      },
      unreadable: {
        title: 'Die Einstellungen dieses Geräts sind nicht lesbar.',
        text: 'Bis das geklärt ist, wird nichts weitergegeben; mehr dazu oben auf dieser Seite.',
      },
    },
    reset: 'Alles zurücksetzen',
    firstSteps: 'Erste Schritte',
    resetLine:
      'Alle Einstellungen und Ausnahmen werden gelöscht, und der Abgleich mit anderen Geräten endet hier.',
    resetDone: 'Alles ist wie am ersten Tag.',
    restored: 'Alles ist wieder wie zuvor.',
  },
};
