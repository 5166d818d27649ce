import { formatNumber } from '../../formats/plural.ts';
import type { OptionsStrings } from '../options.ts';

/** The form and the table of exceptions have their texts in `exceptions.ts`, settings files in `settings-file.ts`. */
export const strings: OptionsStrings = {
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
    none: { name: 'Keine Markierung', description: 'nur die Zahl auf der Schaltfläche' },
  },
  colour: 'Farbe',
  colours: { amber: 'Bernstein', teal: 'Petrol', violet: 'Violett', rose: 'Rosa' },
  ownColours: 'Eine Farbe für jeden Namen',
  sameColour: 'Wie die anderen',
  colourOf: (entity) => `Farbe von ${entity}`,
  density: 'Welche Erwähnungen markiert werden',
  densities: {
    every: { name: 'Jede Erwähnung' },
    text: { name: 'Nicht in Menüs und Fußzeilen', description: 'etwa „Folgen Sie uns auf …“' },
    section: {
      name: 'Die erste je Abschnitt',
      description: 'nach einer Überschrift wird ein Name einmal markiert',
    },
    page: { name: 'Die erste auf der Seite' },
  },
  cards: 'Karten',
  cardPreview: 'Vorschau einer Karte',
  theme: 'Hell oder dunkel',
  themes: {
    page: { name: 'Wie die Seite', description: 'auf einer dunklen Seite dunkel' },
    system: { name: 'Wie das System' },
    light: { name: 'Hell' },
    dark: { name: 'Dunkel' },
  },
  opening: 'Was eine Karte öffnet',
  openings: {
    hover: { name: 'Der Zeiger ruht auf einem Namen' },
    shift: { name: 'Zeigen auf einen Namen bei gedrückter Umschalttaste' },
    click: {
      name: 'Nur ein Klick auf einen Namen',
      description:
        'Links und Knöpfe funktionieren wie gewohnt; ihre Karten öffnet man mit der Tastatur oder über die Liste hinter der Schaltfläche in der Symbolleiste',
    },
  },
  place: 'Wo sich eine Karte öffnet',
  places: {
    name: 'Neben dem Namen',
    left: 'Am linken Rand des Fensters',
    right: 'Am rechten Rand des Fensters',
  },
  textSize: 'Schriftgröße',
  textSizes: { small: 'Klein', normal: 'Mittel', large: 'Groß' },
  delay: 'Wie lange der Zeiger ruht, bis sich eine Karte öffnet',
  delays: { short: 'Kurz', normal: 'Mittel', long: 'Lang' },
  seconds: (seconds) => `${formatNumber('de', seconds)} s`,
  language: 'Sprache',
  languageChoice: 'Sprache der Karten und Seiten',
  browserLanguage: 'Wie im Browser',
  toolbar: 'Schaltfläche in der Symbolleiste',
  badge: {
    name: 'Anzahl der Erwähnungen zeigen',
    description: 'Wie viele es auf der Seite gibt, die gerade zu sehen ist.',
  },
  ownSites: 'Eigene Websites der Namen',
  ownSitesSwitch: 'Namen auch auf ihren eigenen Websites markieren',
  ownSitesDescription: (sites) => `Sonst bleibt ein Name unmarkiert, wo sich alles um ihn dreht: ${sites}.`,
  keyboard: 'Tastatur',
  command: 'Was geschieht',
  keys: 'Tasten',
  changeKeys: 'Tasten im Browser ändern',
  changeKeysHow: {
    title: 'Der Browser hat seine Seite für Tastenkürzel nicht geöffnet.',
    text: 'Sie steht in den Einstellungen des Browsers bei den Erweiterungen, unter „Tastenkürzel“ oder „Tastenkombinationen“.',
  },
  ownNotes: 'Eigene Notizen',
  packs: 'Notizpakete',
  exceptions: 'Ausnahmen',
  exceptionsIntro:
    'Was für einzelne Websites, Seiten und Namen ein- oder ausgeschaltet wurde, und ausgeblendete Notizen: hier, über die Schaltfläche in der Symbolleiste oder in einer Karte.',
  backup: 'Alle Einstellungen',
  sync: {
    name: 'Einstellungen mit meinen anderen Geräten abgleichen',
    description:
      'Der Browser überträgt Einstellungen und Ausnahmen auf Geräte, auf denen dasselbe Konto angemeldet ist. Anfangs ausgeschaltet: Ohne Abgleich verlässt nichts dieses Gerät.',
  },
  syncStatus: {
    waiting: 'Warten auf den Browser …',
    lastSynced: (when) => `Zuletzt abgeglichen: ${when}.`,
  },
  syncProblems: {
    'too-large': {
      title: 'Für den Abgleich des Browsers sind es zu viele Ausnahmen.',
      text: 'Er fasst etwa 100 kB. Verloren geht nichts: Dieses Gerät behält alle, Änderungen anderer Geräte kommen weiter an, nur die eigenen werden nicht weitergegeben. Eine Einstellungsdatei fasst beliebig viele.',
    },
    newer: {
      title: 'Ein anderes Gerät hat eine neuere Version von Context Notes.',
      text: 'Nach der nächsten Aktualisierung wird wieder abgeglichen. Bis dahin behält dieses Gerät seine Einstellungen.',
    },
    refused: {
      title: 'Der Browser hat die Einstellungen nicht angenommen.',
      text: 'Verloren geht nichts. Bei der nächsten Änderung und beim nächsten Start des Browsers versucht es Context Notes wieder.',
    },
    unreadable: {
      title: 'Die Einstellungen dieses Geräts sind nicht lesbar.',
      text: 'Bis das geklärt ist, wird nichts abgeglichen; mehr dazu oben auf dieser Seite.',
    },
  },
  notRead: {
    title: 'Es wurde nichts geändert.',
    text: 'Der Browser konnte nicht lesen, was gespeichert ist; alles bleibt, wie es war. Versuchen Sie es noch einmal.',
  },
  reset: 'Alles zurücksetzen',
  firstSteps: 'Erste Schritte',
  resetDescription:
    'Alle Einstellungen und Ausnahmen werden gelöscht, und der Abgleich mit anderen Geräten endet hier. Notizpakete bleiben.',
  resetDone: 'Alle Einstellungen sind zurückgesetzt.',
  restored: 'Alles ist wieder wie zuvor.',
};
