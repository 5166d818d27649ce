import type { Language } from '../../core/shared/language.ts';

/** A heading of few words and what it means. */
interface Point {
  title: string;
  text: string;
}

/** What is called by other names in other browsers. */
interface ByBrowser {
  chromium: string;
  firefox: string;
}

/** All words of the first-run page. */
export interface WelcomeStrings {
  title: string;
  /** What it does, in a sentence. */
  lead: (names: string) => string;
  /** Where the notes come from; the source's age follows. */
  leadSource: (kind: string, date: string) => string;
  leadNoNews: string;
  /** Heads the three pictures, for those who do not see them. */
  how: string;
  pictures: { mark: Point; card: Point; popup: Point };
  /** Words within the picture of a card. */
  whoSaysIt: string;
  whenAndWhere: string;
  tryIt: string;
  tryHint: string;
  sample: (names: string) => string;
  off: string;
  offHint: string;
  offWays: { everywhere: Point; here: Point; name: Point; hour: Point };
  pin: ByBrowser;
  keyboard: string;
  changeKeys: ByBrowser;
  access: string;
  accessWhy: string;
  limit: ByBrowser;
  never: string;
  nevers: readonly Point[];
  source: string;
  sourceOf: (kind: string, language: string, date: string) => string;
  sourceMeans: string;
  allNotes: string;
  options: string;
}

export const welcomeStrings: Record<Language, WelcomeStrings> = {
  en: {
    title: 'Welcome to Context Notes',
    lead: (names) =>
      `While you read the web, it finds the names ${names}, marks them quietly, and has background ready when you want it.`,
    leadSource: (kind, date) => `The notes come from one ${kind} of ${date}`,
    leadNoNews: 'They are background, not news.',
    how: 'How it works',
    pictures: {
      mark: { title: 'A name is marked', text: 'With a dotted line. The page itself stays as it is.' },
      card: {
        title: 'Its card opens',
        text: 'When you rest the pointer on the name or tap it. Each note tells how sure it is, who said it, and when.',
      },
      popup: {
        title: 'You hold the switch',
        text: 'Behind the toolbar button. Its number counts the marked names on the page.',
      },
    },
    whoSaysIt: 'Who says it',
    whenAndWhere: 'When · which paragraph',
    tryIt: 'Try it here',
    tryHint: 'This paragraph works like any page. Rest the pointer on a marked name, or tap it.',
    sample: (names) =>
      `Suppose this were a page like any other. Halfway down it mentions ${names}, takes it for granted that everybody knows the story, and moves on. That is where the notes help: they keep what was reported, who claimed it, and who denied it.`,
    off: 'Switch it off whenever you like',
    offHint: 'Click the toolbar button. What you choose applies at once, in every open tab.',
    offWays: {
      everywhere: { title: 'Everywhere', text: 'The switch at the top.' },
      here: { title: 'On one site', text: 'The switch that names the site you are on.' },
      name: {
        title: 'For one name',
        text: 'Each name has a switch of its own. The ⋯ in a card does it for one site only.',
      },
      hour: { title: 'For an hour', text: 'A pause that ends by itself.' },
    },
    pin: {
      chromium:
        'No button to be seen? Click the puzzle piece in the toolbar, then the pin beside Context Notes.',
      firefox:
        'No button to be seen? Click the puzzle piece in the toolbar, then the gear beside Context Notes, and choose “Pin to Toolbar”.',
    },
    keyboard: 'By keyboard',
    changeKeys: {
      chromium: 'Other keys can be set at chrome://extensions/shortcuts.',
      firefox: 'Other keys can be set at about:addons, behind the gear.',
    },
    access: 'Why it may read pages',
    accessWhy:
      'A name can be found only by reading the text that it stands in. That is why the browser says that Context Notes can read and change data on all websites. The reading is done on your device; no text of a page is kept or sent anywhere.',
    limit: {
      chromium:
        'You can narrow it down to some sites: right-click the toolbar button, choose “Manage extension”, and set the site access there. Where it has no access, nothing is marked.',
      firefox:
        'You can take it back: open about:addons, choose Context Notes, and look under its permissions. Where it has no access, nothing is marked.',
    },
    never: 'What it never does',
    nevers: [
      {
        title: 'No network',
        text: 'Notes and settings are on your device. It makes no request of any kind.',
      },
      { title: 'No account', text: 'There is nothing to sign up for, and nobody to sign in to.' },
      { title: 'No telemetry', text: 'Nobody learns what you read, point at or switch.' },
      {
        title: 'No change of pages',
        text: 'Marks are only painted. All that is ever added is the card, while it is open.',
      },
    ],
    source: 'Where the notes come from',
    sourceOf: (kind, language, date) => `All from one ${language} ${kind} of ${date}`,
    sourceMeans:
      'They tell what was known and said by then, and nothing of what came later. A claim stays a claim: every note has its status, its speaker, its date and the paragraph it stands in, retold in our own words.',
    allNotes: 'All notes and their source',
    options: 'Options',
  },
  de: {
    title: 'Willkommen bei Context Notes',
    lead: (names) =>
      `Die Erweiterung findet beim Lesen im Netz die Namen ${names}, markiert sie unauffällig und hält Hintergründe bereit.`,
    leadSource: (kind, date) => `Die Notizen stammen aus einem ${kind} vom ${date}`,
    leadNoNews: 'Sie sind Hintergrund, keine Nachrichten.',
    how: 'So funktioniert es',
    pictures: {
      mark: {
        title: 'Ein Name ist markiert',
        text: 'Mit einer gepunkteten Linie. Die Seite selbst bleibt, wie sie ist.',
      },
      card: {
        title: 'Seine Karte geht auf',
        text: 'Sobald der Zeiger auf dem Namen ruht oder ein Finger ihn antippt. Zu jeder Notiz steht, wie sicher sie ist, von wem sie stammt und von wann.',
      },
      popup: {
        title: 'Der Schalter ist zur Hand',
        text: 'Er steckt hinter der Schaltfläche in der Symbolleiste. Die Zahl darauf sagt, wie oft Namen auf der Seite vorkommen.',
      },
    },
    whoSaysIt: 'Wer es sagt',
    whenAndWhere: 'Wann · welcher Absatz',
    tryIt: 'Gleich ausprobieren',
    tryHint:
      'In diesem Absatz geht alles wie auf jeder Seite: den Zeiger auf einem markierten Namen ruhen lassen oder ihn antippen.',
    sample: (names) =>
      `Angenommen, dies wäre eine Seite wie jede andere. Auf halber Strecke nennt sie ${names}, setzt die Vorgeschichte als bekannt voraus und geht zum nächsten Thema über. Da helfen die Notizen: Sie halten fest, was berichtet wurde, wer etwas behauptet hat und wer es bestritt.`,
    off: 'Jederzeit abschaltbar',
    offHint:
      'Ein Klick auf die Schaltfläche in der Symbolleiste genügt. Was dort gewählt wird, gilt sofort und in allen offenen Tabs.',
    offWays: {
      everywhere: { title: 'Überall', text: 'Der Schalter ganz oben.' },
      here: { title: 'Auf einer Website', text: 'Der Schalter mit dem Namen der Website.' },
      name: {
        title: 'Für einen Namen',
        text: 'Jeder Name hat seinen eigenen Schalter. Das ⋯ in einer Karte schaltet ihn nur auf einer Website ab.',
      },
      hour: { title: 'Für eine Stunde', text: 'Eine Pause, die von selbst endet.' },
    },
    pin: {
      chromium:
        'Keine Schaltfläche zu sehen? Auf das Puzzleteil in der Symbolleiste klicken, dann auf die Stecknadel neben Context Notes.',
      firefox:
        'Keine Schaltfläche zu sehen? Auf das Puzzleteil in der Symbolleiste klicken, dann auf das Zahnrad neben Context Notes und dort „An Symbolleiste anheften“ wählen.',
    },
    keyboard: 'Mit der Tastatur',
    changeKeys: {
      chromium: 'Andere Tasten lassen sich unter chrome://extensions/shortcuts festlegen.',
      firefox: 'Andere Tasten lassen sich unter about:addons hinter dem Zahnrad festlegen.',
    },
    access: 'Warum die Erweiterung Seiten lesen darf',
    accessWhy:
      'Ein Name lässt sich nur finden, indem man den Text liest, in dem er steht. Deshalb meldet der Browser, Context Notes könne Daten auf allen Websites lesen und ändern. Gelesen wird auf dem eigenen Gerät; kein Text einer Seite wird aufbewahrt oder verschickt.',
    limit: {
      chromium:
        'Der Zugriff lässt sich auf einzelne Websites beschränken: mit der rechten Maustaste auf die Schaltfläche klicken, „Erweiterung verwalten“ wählen und dort den Zugriff auf Websites einstellen. Ohne Zugriff wird nichts markiert.',
      firefox:
        'Der Zugriff lässt sich zurücknehmen: about:addons öffnen, Context Notes wählen und bei den Berechtigungen nachsehen. Ohne Zugriff wird nichts markiert.',
    },
    never: 'Was die Erweiterung niemals tut',
    nevers: [
      {
        title: 'Kein Netzverkehr',
        text: 'Notizen und Einstellungen liegen auf dem Gerät. Abgerufen oder verschickt wird nichts.',
      },
      {
        title: 'Kein Konto',
        text: 'Es gibt keine Anmeldung und niemanden, bei dem man sich anmelden könnte.',
      },
      {
        title: 'Keine Nutzungsdaten',
        text: 'Niemand erfährt, was gelesen, angezeigt oder abgeschaltet wird.',
      },
      {
        title: 'Kein Eingriff in Seiten',
        text: 'Markierungen sind nur aufgemalt. Hinzu kommt einzig die Karte, solange sie offen ist.',
      },
    ],
    source: 'Woher die Notizen stammen',
    sourceOf: (kind, language, date) => `Alle aus einem einzigen ${kind} auf ${language} vom ${date}`,
    sourceMeans:
      'Sie geben wieder, was bis dahin bekannt war und gesagt wurde, und nichts von dem, was später kam. Eine Aussage bleibt eine Aussage: Zu jeder Notiz gehören Status, Sprecher, Datum und der Absatz, in dem sie steht, nacherzählt in eigenen Worten.',
    allNotes: 'Alle Notizen und ihre Quelle',
    options: 'Einstellungen',
  },
};
