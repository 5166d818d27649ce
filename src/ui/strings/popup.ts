import type { SettingsProblem } from '../../core/settings/storage-format.ts';
import { formatDuration } from '../../core/shared/durations.ts';
import type { Language } from '../../core/shared/language.ts';
import { LOCAL_FILES } from '../../core/urls/page-address.ts';
import { until } from './moments.ts';
import { formatNumber, plural } from './plural.ts';

/** One thing that the reader has to know: what is the matter, and what that means. */
export interface NoticeText {
  title: string;
  text: string;
}

/** One way to pause: its short label, and all of it as its accessible name, which has the words of the label in it. */
export interface PauseChoice {
  label: string;
  name: string;
}

/** All words of the toolbar popup. */
export interface PopupStrings {
  everything: string;
  site: (site: string) => string;
  /** Stands for the site's name as long as it is not known. */
  thisSite: string;
  offByRule: (pattern: string) => string;
  entities: string;
  /** Heads the switches of entities: they are for every page. */
  everywhere: string;
  entityHere: (entity: string, site: string) => string;
  /** A count: of one entity, or of all. */
  mentions: (count: number) => string;
  mentionsShort: (count: number) => string;
  /** Adds to a count how many of them are in frames. */
  withFramed: (mentions: string, framed: number) => string;
  nothingFound: string;
  notHere: string;
  entityOff: string;
  entityOffHere: string;
  /** An entity is not marked where everything is about it. */
  ownSite: string;
  capped: (shown: number, all: number) => string;
  /** Names the list of an entity's mentions. */
  mentionsOf: (entity: string) => string;
  previous: string;
  next: string;
  /** Names the buttons that go from mention to mention. */
  steps: string;
  position: (at: number, all: number) => string;
  /** Names the pause control. */
  pause: string;
  pauses: Record<'thisPage' | 'oneHour' | 'untilTomorrow', PauseChoice>;
  paused: string;
  /** What is left, from milliseconds. */
  pausedFor: (left: number) => string;
  pausedEverywhere: (until: number, now: number) => string;
  pausedPage: (until: number, now: number) => string;
  pausedPattern: (pattern: string, until: number, now: number) => string;
  resume: string;
  waiting: string;
  offEverywhere: string;
  offOn: (site: string) => string;
  unavailable: string;
  noAccess: string;
  cannotRun: NoticeText;
  /** The same in Chrome where local files need a permission that is not given. */
  cannotRunOrFile: NoticeText;
  /** The page is a local file, which Firefox lets nobody read unasked. */
  filesOff: NoticeText;
  withdrawn: NoticeText;
  granted: NoticeText;
  allow: string;
  reload: string;
  extensionSettings: string;
  problems: Record<SettingsProblem, NoticeText>;
  notStored: NoticeText;
  startAfresh: string;
  /** Heads what the reader said in cards of the site. */
  exceptions: string;
  hiddenHere: (entity: string) => string;
  shownHere: (entity: string) => string;
  notThisHere: (spelling: string) => string;
  undo: string;
  /** Link to the notes page. */
  allNotes: string;
  options: string;
  shortcuts: string;
  /** Link to all that is set for the site. */
  siteExceptions: string;
  /** Link to the rule by which the page is off. */
  seeRule: string;
}

const numbers: Record<Language, (count: number) => string> = {
  en: (count) => formatNumber('en', count),
  de: (count) => formatNumber('de', count),
};

export const popupStrings: Record<Language, PopupStrings> = {
  en: {
    everything: 'Context Notes',
    site: (site) => `On ${site === LOCAL_FILES ? 'local files' : site}`,
    thisSite: 'On this site',
    offByRule: (pattern) => `Off by your exception for ${pattern}`,
    entities: 'Names',
    everywhere: 'Everywhere',
    entityHere: (entity, site) => `${entity} ${site === LOCAL_FILES ? 'in local files' : `on ${site}`}`,
    mentions: plural('en', { one: '1 mention on this page', other: '{n} mentions on this page' }),
    mentionsShort: plural('en', { one: '1 mention', other: '{n} mentions' }),
    withFramed: (mentions, framed) => `${mentions}, ${numbers.en(framed)} of them embedded`,
    nothingFound: 'Nothing found on this page',
    notHere: 'Not on this page',
    entityOff: 'Off on every page',
    entityOffHere: 'Off on this site',
    ownSite: 'Not marked on its own site',
    capped: (shown, all) => `${numbers.en(shown)} of ${numbers.en(all)} shown`,
    mentionsOf: (entity) => `Mentions of ${entity} on this page`,
    previous: 'Previous mention',
    next: 'Next mention',
    steps: 'Go from mention to mention',
    position: (at, all) => `${numbers.en(at)} of ${numbers.en(all)}`,
    pause: 'Pause',
    pauses: {
      thisPage: { label: 'This page today', name: 'Pause this page today, until midnight' },
      oneHour: { label: '1 hour', name: 'Pause everywhere for 1 hour' },
      untilTomorrow: { label: 'Until tomorrow', name: 'Pause everywhere until tomorrow' },
    },
    paused: 'Paused',
    pausedFor: (left) => `Paused for ${formatDuration(left, 'en')} more`,
    pausedEverywhere: (moment, now) => `Everywhere, ${until.en(moment, now)}`,
    pausedPage: (moment, now) => `This page, ${until.en(moment, now)}`,
    pausedPattern: (pattern, moment, now) => `${pattern}, ${until.en(moment, now)}`,
    resume: 'Resume',
    waiting: 'Waiting for the page …',
    offEverywhere: 'Off everywhere',
    offOn: (site) => `Off on ${site === LOCAL_FILES ? 'local files' : site}`,
    unavailable: 'Not available here',
    noAccess: 'No access to web pages',
    cannotRun: {
      title: 'Context Notes cannot run on this page.',
      text: 'Browsers keep extensions off their own pages and stores. If this is an ordinary page, reload it once.',
    },
    cannotRunOrFile: {
      title: 'Context Notes cannot run on this page.',
      text: 'Browsers keep extensions off their own pages and stores. An ordinary page may only have to be reloaded. For a file of this computer, switch on “Allow access to file URLs” in the settings of the extension.',
    },
    filesOff: {
      title: 'Context Notes may not read local files.',
      text: 'To allow it, open the browser’s page of add-ons, choose Context Notes, and switch on the access to local files under “Permissions”. Then reload this page.',
    },
    withdrawn: {
      title: 'Context Notes may not read web pages.',
      text: 'To find names, it has to read the page you are on; nothing of it leaves this computer. You can allow it here, or in your browser’s settings for this extension.',
    },
    granted: {
      title: 'Reload the page to begin.',
      text: 'Context Notes may read web pages now, but this one was loaded before.',
    },
    allow: 'Allow on all pages',
    reload: 'Reload the page',
    extensionSettings: 'Open settings',
    problems: {
      unreadable: {
        title: 'Your settings could not be read.',
        text: 'The default settings apply for now. Nothing was overwritten. If you start afresh, the old settings are kept aside.',
      },
      newer: {
        title: 'Your settings are from a newer version.',
        text: 'The default settings apply until Context Notes is updated. Nothing was overwritten.',
      },
      'storage-failed': {
        title: 'The browser did not hand out your settings.',
        text: 'The default settings apply for now. Nothing was overwritten. Restarting the browser may help.',
      },
    },
    notStored: {
      title: 'This change was not saved.',
      text: 'The browser did not store it, so everything stays as it was. You can try again.',
    },
    startAfresh: 'Start with default settings',
    exceptions: 'On this site only',
    hiddenHere: (entity) => `${entity} is hidden`,
    shownHere: (entity) => `${entity} is marked`,
    notThisHere: (spelling) => `“${spelling}” means something else`,
    undo: 'Undo',
    allNotes: 'All notes and their source',
    options: 'Options',
    shortcuts: 'Shortcuts',
    siteExceptions: 'See them in the options',
    seeRule: 'See this rule in the options',
  },
  de: {
    everything: 'Context Notes',
    site: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien' : `Auf ${site}`),
    thisSite: 'Auf dieser Website',
    offByRule: (pattern) => `Aus durch die Ausnahme für ${pattern}`,
    entities: 'Namen',
    everywhere: 'Überall',
    entityHere: (entity, site) => `${entity} ${site === LOCAL_FILES ? 'in lokalen Dateien' : `auf ${site}`}`,
    mentions: plural('de', {
      one: '1 Erwähnung auf dieser Seite',
      other: '{n} Erwähnungen auf dieser Seite',
    }),
    mentionsShort: plural('de', { one: '1 Erwähnung', other: '{n} Erwähnungen' }),
    withFramed: (mentions, framed) => `${mentions}, davon ${numbers.de(framed)} eingebettet`,
    nothingFound: 'Nichts auf dieser Seite gefunden',
    notHere: 'Nicht auf dieser Seite',
    entityOff: 'Auf allen Seiten aus',
    entityOffHere: 'Auf dieser Website aus',
    ownSite: 'Auf der eigenen Website nicht markiert',
    capped: (shown, all) => `${numbers.de(shown)} von ${numbers.de(all)} angezeigt`,
    mentionsOf: (entity) => `Erwähnungen von ${entity} auf dieser Seite`,
    previous: 'Vorige Erwähnung',
    next: 'Nächste Erwähnung',
    steps: 'Von Erwähnung zu Erwähnung gehen',
    position: (at, all) => `${numbers.de(at)} von ${numbers.de(all)}`,
    pause: 'Pause',
    pauses: {
      thisPage: { label: 'Diese Seite heute', name: 'Pause: diese Seite heute, bis Mitternacht' },
      oneHour: { label: '1 Stunde', name: 'Pause überall für 1 Stunde' },
      untilTomorrow: { label: 'Bis morgen', name: 'Pause überall bis morgen' },
    },
    paused: 'Pause',
    pausedFor: (left) => `Pause, noch ${formatDuration(left, 'de')}`,
    pausedEverywhere: (moment, now) => `Überall, ${until.de(moment, now)}`,
    pausedPage: (moment, now) => `Diese Seite, ${until.de(moment, now)}`,
    pausedPattern: (pattern, moment, now) => `${pattern}, ${until.de(moment, now)}`,
    resume: 'Fortsetzen',
    waiting: 'Warten auf die Seite …',
    offEverywhere: 'Überall aus',
    offOn: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien aus' : `Aus auf ${site}`),
    unavailable: 'Hier nicht verfügbar',
    noAccess: 'Kein Zugriff auf Webseiten',
    cannotRun: {
      title: 'Context Notes kann auf dieser Seite nicht laufen.',
      text: 'Browser halten Erweiterungen von ihren eigenen Seiten und Stores fern. Eine gewöhnliche Seite bitte einmal neu laden.',
    },
    cannotRunOrFile: {
      title: 'Context Notes kann auf dieser Seite nicht laufen.',
      text: 'Browser halten Erweiterungen von ihren eigenen Seiten und Stores fern. Eine gewöhnliche Seite bitte einmal neu laden. Für Dateien dieses Computers in den Einstellungen der Erweiterung „Zugriff auf Datei-URLs zulassen“ einschalten.',
    },
    filesOff: {
      title: 'Context Notes darf keine lokalen Dateien lesen.',
      text: 'Erlauben lässt sich das auf der Add-ons-Seite des Browsers: Context Notes wählen und unter „Berechtigungen“ den Zugriff auf lokale Dateien einschalten. Danach diese Seite neu laden.',
    },
    withdrawn: {
      title: 'Context Notes darf keine Webseiten lesen.',
      text: 'Um Namen zu finden, muss die Erweiterung die geöffnete Seite lesen; nichts davon verlässt diesen Computer. Erlauben lässt sich das hier oder im Browser, in den Einstellungen der Erweiterung.',
    },
    granted: {
      title: 'Die Seite neu laden, dann geht es los.',
      text: 'Context Notes darf Webseiten jetzt lesen, diese wurde aber vorher geladen.',
    },
    allow: 'Auf allen Seiten erlauben',
    reload: 'Seite neu laden',
    extensionSettings: 'Einstellungen öffnen',
    problems: {
      unreadable: {
        title: 'Die Einstellungen sind nicht lesbar.',
        text: 'Vorerst gelten die Standardwerte. Überschrieben wurde nichts. Beim Neubeginn werden die alten Einstellungen beiseitegelegt.',
      },
      newer: {
        title: 'Die Einstellungen stammen aus einer neueren Version.',
        text: 'Bis Context Notes aktualisiert ist, gelten die Standardwerte. Überschrieben wurde nichts.',
      },
      'storage-failed': {
        title: 'Der Browser gibt die Einstellungen nicht heraus.',
        text: 'Vorerst gelten die Standardwerte. Überschrieben wurde nichts. Ein Neustart des Browsers kann helfen.',
      },
    },
    notStored: {
      title: 'Diese Änderung wurde nicht gespeichert.',
      text: 'Der Browser hat sie nicht angenommen; alles bleibt, wie es war. Ein neuer Versuch kann helfen.',
    },
    startAfresh: 'Mit Standardwerten beginnen',
    exceptions: 'Nur auf dieser Website',
    hiddenHere: (entity) => `${entity} ist ausgeblendet`,
    shownHere: (entity) => `${entity} wird markiert`,
    notThisHere: (spelling) => `„${spelling}“ meint etwas anderes`,
    undo: 'Rückgängig',
    allNotes: 'Alle Notizen und ihre Quelle',
    options: 'Einstellungen',
    shortcuts: 'Tastenkürzel',
    siteExceptions: 'In den Einstellungen ansehen',
    seeRule: 'Diese Regel in den Einstellungen ansehen',
  },
};
