import type { Language } from '../../core/language.ts';
import { LOCAL_FILES } from '../../core/site.ts';
import type { SettingsProblem } from '../../core/stored-settings.ts';
import { plural } from './plural.ts';

/** One thing that the reader has to know: what is the matter, and what that means. */
export interface NoticeText {
  title: string;
  text: string;
}

/** All words of the toolbar popup. */
export interface PopupStrings {
  everything: string;
  site: (site: string) => string;
  /** Stands for the site's name as long as it is not known. */
  thisSite: string;
  entities: string;
  /** A count: of one entity, or of all. */
  mentions: (count: number) => string;
  nothingFound: string;
  notHere: string;
  entityOff: string;
  waiting: string;
  offEverywhere: string;
  offOn: (site: string) => string;
  unavailable: string;
  cannotRun: NoticeText;
  problems: Record<SettingsProblem, NoticeText>;
  notStored: NoticeText;
  startAfresh: string;
  /** Heads what the reader said in cards of the site. */
  exceptions: string;
  hiddenHere: (entity: string) => string;
  notThisHere: (spelling: string) => string;
  undo: string;
  /** Link to the notes page. */
  allNotes: string;
}

export const popupStrings: Record<Language, PopupStrings> = {
  en: {
    everything: 'Context notes',
    site: (site) => `On ${site === LOCAL_FILES ? 'local files' : site}`,
    thisSite: 'On this site',
    entities: 'Names',
    mentions: plural('en', { one: '1 mention on this page', other: '{n} mentions on this page' }),
    nothingFound: 'Nothing found on this page',
    notHere: 'Not on this page',
    entityOff: 'Off on every page',
    waiting: 'Waiting for the page …',
    offEverywhere: 'Off everywhere',
    offOn: (site) => `Off on ${site === LOCAL_FILES ? 'local files' : site}`,
    unavailable: 'Not available here',
    cannotRun: {
      title: 'Context Notes cannot run on this page.',
      text: 'Browsers keep extensions off their own pages and stores. If this is an ordinary page, reload it once.',
    },
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
    notThisHere: (spelling) => `“${spelling}” means something else`,
    undo: 'Undo',
    allNotes: 'All notes and their source',
  },
  de: {
    everything: 'Kontextnotizen',
    site: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien' : `Auf ${site}`),
    thisSite: 'Auf dieser Website',
    entities: 'Namen',
    mentions: plural('de', {
      one: '1 Erwähnung auf dieser Seite',
      other: '{n} Erwähnungen auf dieser Seite',
    }),
    nothingFound: 'Nichts auf dieser Seite gefunden',
    notHere: 'Nicht auf dieser Seite',
    entityOff: 'Auf allen Seiten aus',
    waiting: 'Warten auf die Seite …',
    offEverywhere: 'Überall aus',
    offOn: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien aus' : `Aus auf ${site}`),
    unavailable: 'Hier nicht verfügbar',
    cannotRun: {
      title: 'Context Notes kann auf dieser Seite nicht laufen.',
      text: 'Browser halten Erweiterungen von ihren eigenen Seiten und Stores fern. Eine gewöhnliche Seite bitte einmal neu laden.',
    },
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
    notThisHere: (spelling) => `„${spelling}“ meint etwas anderes`,
    undo: 'Rückgängig',
    allNotes: 'Alle Notizen und ihre Quelle',
  },
};
