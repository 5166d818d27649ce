import type { WelcomeStrings } from '../welcome.ts';

export const strings: WelcomeStrings = {
  title: 'Willkommen bei Context Notes',
  lead: (names) =>
    `Die Erweiterung findet beim Lesen im Netz die Namen ${names}, markiert sie unauffällig und hält Hintergründe bereit.`,
  leadSource: (kind, date, isInferred) =>
    `Die Notizen stammen aus einem ${kind}${isInferred ? ', erschienen' : ' vom'} ${date}`,
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
      title: 'Alles lässt sich abschalten',
      text: 'Die Schalter stecken hinter der Schaltfläche in der Symbolleiste. Die Zahl darauf sagt, wie oft Namen auf der Seite vorkommen.',
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
  waysToSwitchOff: {
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
    firefox: 'Andere Tasten lassen sich unter about:addons im Menü des Zahnrads festlegen.',
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
  promises: [
    {
      title: 'Kein Netzverkehr',
      text: 'Notizen und Einstellungen liegen auf dem Gerät. Abgerufen oder verschickt wird nichts.',
    },
    {
      title: 'Kein Konto',
      text: 'Eine Anmeldung ist nirgends nötig.',
    },
    {
      title: 'Keine Nutzungsdaten',
      text: 'Niemand erfährt, was gelesen, angesehen oder abgeschaltet wird.',
    },
    {
      title: 'Kein Eingriff in Seiten',
      text: 'Markierungen sind nur aufgemalt. Hinzu kommt einzig die Karte, solange sie offen ist.',
    },
  ],
  source: 'Woher die Notizen stammen',
  sourceOf: (kind, language, date, isInferred) =>
    `Alle aus einem einzigen ${kind} auf ${language}${isInferred ? ', erschienen' : ' vom'} ${date}`,
  sourceMeans:
    'Sie geben wieder, was bis dahin bekannt war und gesagt wurde, und nichts von dem, was später kam. Eine Aussage bleibt eine Aussage: Zu jeder Notiz gehören Status, Sprecher, Datum und der Absatz, in dem sie steht, nacherzählt in eigenen Worten.',
  allNotes: 'Alle Notizen und ihre Quelle',
  options: 'Einstellungen',
};
