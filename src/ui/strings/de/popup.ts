import { formatRemainingTime } from '../../../core/time/remaining-time.ts';
import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { readableHost } from '../../../core/urls/readable-host.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import type { PopupStrings } from '../popup.ts';
import { onSite } from './menu.ts';
import { until } from './moments.ts';

const number = (count: number) => formatNumber('de', count);

export const strings: PopupStrings = {
  everything: 'Context Notes',
  site: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien' : `Auf ${readableHost(site)}`),
  thisSite: 'Auf dieser Website',
  offByRule: (pattern) => `Ausgeschaltet durch die Ausnahme für ${readableHost(pattern)}`,
  entities: 'Namen',
  moreNames: plural('de', {
    one: 'und 1 weiterer auf dieser Seite',
    other: 'und {n} weitere auf dieser Seite',
  }),
  everywhere: 'Überall',
  entityHere: (entity, site) => `${entity} ${onSite(site)}`,
  mentions: plural('de', {
    one: '1 Erwähnung auf dieser Seite',
    other: '{n} Erwähnungen auf dieser Seite',
  }),
  mentionsShort: plural('de', { one: '1 Erwähnung', other: '{n} Erwähnungen' }),
  withFramed: (mentions, framed) => `${mentions}, davon ${number(framed)} eingebettet`,
  nothingFound: 'Nichts auf dieser Seite gefunden',
  notHere: 'Nicht auf dieser Seite',
  entityOff: 'Auf allen Seiten aus',
  entityOffHere: 'Auf dieser Website aus',
  ownSite: 'Auf der eigenen Website nicht markiert',
  capped: (shown, all) => `${number(shown)} von ${number(all)} angezeigt`,
  mentionsOf: (entity) => `Erwähnungen von ${entity} auf dieser Seite`,
  previous: 'Vorige Erwähnung',
  next: 'Nächste Erwähnung',
  mentionNavigation: 'Von Erwähnung zu Erwähnung gehen',
  position: (at, all) => `${number(at)} von ${number(all)}`,
  pause: 'Pause',
  pauseThisPage: 'Diese Seite pausieren',
  pauseEverywhere: 'Überall pausieren',
  pauses: {
    thisPage: { label: 'Heute', name: 'Pause: diese Seite heute, bis Mitternacht' },
    oneHour: { label: '1 Stunde', name: 'Pause überall für 1 Stunde' },
    untilTomorrow: { label: 'Bis morgen', name: 'Pause überall bis morgen' },
  },
  paused: 'Pause',
  pausedFor: (left) => `Pause, noch ${formatRemainingTime(left, 'de')}`,
  pausedEverywhere: (moment, now) => `Überall, ${until(moment, now)}`,
  pausedPage: (moment, now) => `Diese Seite, ${until(moment, now)}`,
  pausedPattern: (pattern, moment, now) => `${readableHost(pattern)}, ${until(moment, now)}`,
  resume: 'Fortsetzen',
  waiting: 'Warten auf die Seite …',
  offEverywhere: 'Überall aus',
  unknown: 'Vorerst wird nichts markiert',
  offOn: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien aus' : `Auf ${readableHost(site)} aus`),
  unavailable: 'Hier nicht verfügbar',
  noAccess: 'Kein Zugriff auf Webseiten',
  cannotRun: {
    title: 'Context Notes kann auf dieser Seite nicht laufen.',
    text: 'Browser halten Erweiterungen von eigenen Seiten, Stores und PDF-Dateien fern. Ist dies eine gewöhnliche Seite, bitte einmal neu laden.',
  },
  cannotRunOrFile: {
    title: 'Context Notes kann auf dieser Seite nicht laufen.',
    text: 'Browser halten Erweiterungen von eigenen Seiten, Stores und PDF-Dateien fern. Ist dies eine gewöhnliche Seite, bitte einmal neu laden. Für Dateien dieses Computers in den Einstellungen der Erweiterung „Zugriff auf Datei-URLs zulassen“ einschalten.',
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
      text: 'Wo etwas ausgeschaltet sein könnte, wird nichts markiert. Es wurde nichts überschrieben. Sie können die alten Einstellungen sichern. Beim Neubeginn mit Standardwerten bleiben sie aufgehoben.',
    },
    newer: {
      title: 'Die Einstellungen stammen aus einer neueren Version.',
      text: 'Bis Context Notes aktualisiert ist, wird nichts markiert. Es wurde nichts überschrieben. Sie können die alten Einstellungen sichern. Beim Neubeginn mit Standardwerten bleiben sie aufgehoben.',
    },
    'storage-failed': {
      title: 'Der Browser konnte die Einstellungen nicht laden.',
      text: 'Vorerst wird nichts markiert, weil Context Notes ausgeschaltet sein könnte. Es wurde nichts überschrieben. Ein Neustart des Browsers kann helfen.',
    },
  },
  silent: {
    title: 'Context Notes antwortet nicht.',
    text: 'Der Teil, der im Hintergrund läuft, ist stehen geblieben, daher wird nichts markiert. Nach einem Neustart müssen Seiten neu geladen werden.',
  },
  restart: 'Context Notes neu starten',
  retry: 'Noch einmal versuchen',
  saveRaw: 'Alte Einstellungen sichern',
  notStored: {
    title: 'Diese Änderung wurde nicht gespeichert.',
    text: 'Der Browser hat sie nicht angenommen; alles bleibt, wie es war. Versuchen Sie es noch einmal.',
  },
  noRoom: {
    title: 'Zum Speichern fehlt der Platz.',
    text: 'Der Datenträger ist voll, oder der Browser gibt Context Notes keinen weiteren Platz. Alles bleibt, wie es war. Bitte auf dem Datenträger Platz schaffen oder ein Paket entfernen und es noch einmal versuchen.',
  },
  resetSettings: 'Mit Standardwerten beginnen',
  why: {
    title: 'Warum ist hier nichts markiert?',
    off: 'Context Notes ist überall aus.',
    turnOn: 'Einschalten',
    unknown:
      'Die Einstellungen für diese Seite sind nicht lesbar, und Context Notes könnte hier ausgeschaltet sein. Oben steht, was zu tun ist.',
    silent: 'Context Notes antwortet nicht. Oben steht, was zu tun ist.',
    loading:
      'Die Seite lädt noch oder ist zu beschäftigt, um zu antworten. Sobald sie antwortet, werden Namen markiert.',
    paused: 'Context Notes pausiert hier.',
    offHere: (pattern) =>
      `Für ${pattern === LOCAL_FILES ? 'lokale Dateien' : readableHost(pattern)} ist Context Notes ausgeschaltet.`,
    turnOnHere: 'Hier einschalten',
    noName:
      'Im Text dieser Seite steht kein Name aus den Paketen. Eingabefelder, Programmcode, Bilder und PDF-Dateien werden nicht durchsucht.',
    xmlSource:
      'Der Browser zeigt hier den Quelltext einer XML-Datei, und Programmtext wird nicht durchsucht. In einem Feedreader oder mit einem Stylesheet wäre sie lesbarer Text.',
    someOff: (off) =>
      `Hier nicht markiert, weil ausgeschaltet oder auf der eigenen Website: ${off}. Von den übrigen Namen steht keiner im Text.`,
    moreOff: plural('de', { none: '', one: ' und 1 weiterer', other: ' und {n} weitere' }),
    allOff:
      'Alle Namen sind hier ausgeschaltet, durch die Einstellungen oder weil es ihre eigene Website ist. Die Schalter stehen oben.',
    noLook:
      'Markierungen sind abgeschaltet. Die Zahl auf der Schaltfläche zeigt weiterhin, wie viele Erwähnungen es gibt.',
    chooseLook: 'Aussehen wählen',
  },
  exceptions: 'Nur auf dieser Website',
  hiddenHere: (entity) => `${entity} ist ausgeblendet`,
  shownHere: (entity) => `${entity} wird markiert`,
  notThisHere: (spelling) => `„${spelling}“ bedeutet etwas anderes`,
  undo: 'Rückgängig',
  allNotes: 'Notizen und Quelle',
  options: 'Einstellungen',
  shortcuts: 'Tastenkürzel',
  siteExceptions: 'In den Einstellungen ansehen',
  allSiteExceptions: (count) => `Alle ${number(count)} in den Einstellungen`,
  seeRule: 'Diese Ausnahme in den Einstellungen ansehen',
};
