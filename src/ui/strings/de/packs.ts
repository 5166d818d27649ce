import { formatNumber, plural } from '../../formats/plural.ts';
import { differenceText } from '../../formats/settings-difference.ts';
import type { PackStrings } from '../packs.ts';

const megabytes = (bytes: number) => `${formatNumber('de', Math.ceil(bytes / 100_000) / 10)} MB`;

const wouldPlaces = plural('de', { one: 'würde 1 Stelle', other: 'würden {n} Stellen' });

export const strings: PackStrings = {
  intro:
    'Ein Paket enthält Namen und dazu Notizen aus einer Quelle. Sie können eigene Pakete hinzufügen und solche von anderen.',
  drop: 'Paketdatei oder Tabelle hier ablegen',
  dropHint:
    'Eine Tabelle (CSV) braucht die Spalten Name und Notiz. Vor dem Hinzufügen ist zu sehen, was darin steht.',
  dropNow: 'Loslassen für eine Vorschau',
  choose: 'Datei auswählen',
  paste: 'Als Text einfügen',
  pasteField: 'Das Paket als Text (JSON) oder Zeilen aus einer Tabelle',
  listTitle: 'Titel der Liste',
  ownList: 'Meine Liste',
  showPreview: 'Vorschau',
  cancel: 'Abbrechen',
  pastedText: 'Der eingefügte Text',
  reading: (name) => `${name} wird gelesen …`,
  adding: 'Wird hinzugefügt …',
  add: 'Paket hinzufügen',
  update: 'Aktualisieren',

  list: 'Alle Pakete',
  bundled: 'gehört zu Context Notes',
  off: 'aus',
  details: 'Einzelheiten',
  allNotes: 'Alle Notizen',
  save: 'Als Datei speichern',
  remove: 'Entfernen',
  unread: {
    waiting:
      'Für diese Version von Context Notes noch nicht aufbereitet. Bis dahin wird keiner seiner Namen markiert.',
    refused:
      'Diese Version von Context Notes kann das Paket nicht lesen, daher wird keiner seiner Namen markiert. Vielleicht hilft eine neuere Version des Pakets. Vor dem Entfernen bitte als Datei speichern: Es ließe sich nicht wiederherstellen.',
  },
  names: plural('de', { one: '1 Name', other: '{n} Namen' }),
  notes: plural('de', { one: '1 Notiz', other: '{n} Notizen' }),
  inLanguage: (language) => `auf ${language}`,
  notListed: {
    title: 'Die hinzugefügten Pakete sind nicht lesbar.',
    text: 'Der Browser konnte sie nicht laden; verloren sind sie nicht. In manchen privaten Fenstern lässt sich nichts speichern.',
  },
  retry: 'Noch einmal versuchen',

  source: 'Quelle',
  published: 'Erschienen',
  readIt: 'Nachzulesen bei',
  author: 'Paket von',
  licence: 'Lizenz',
  languages: 'Sprachen',
  contents: 'Inhalt',
  version: 'Version',
  id: 'Kennung',
  added: 'Hinzugefügt',
  markLook: 'Aussehen seiner Namen',
  colour: 'Farbe seiner Namen',
  asAbove: 'Wie oben gewählt',
  nameList: 'Namen',
  newNames: 'Neue Namen',
  lostNames: 'Entfernte Namen',
  noteList: 'Notizen',
  filterNames: 'In den Namen suchen',
  countOf: (count, all) => `${formatNumber('de', count)} von ${formatNumber('de', all)} Namen`,
  noName: 'Kein Name in diesem Paket passt dazu.',
  more: plural('de', { one: 'und 1 weiterer', other: 'und {n} weitere' }),
  also: (spellings) => `auch ${spellings}`,
  moreSpellings: plural('de', { one: 'und 1 weitere', other: 'und {n} weitere' }),
  readingDetails: 'Wird gelesen …',
  unreadable: 'Die Namen dieses Pakets sind nicht lesbar.',

  preview: (title) => `„${title}“ hinzufügen?`,
  previewUpdate: (title) => `„${title}“ aktualisieren?`,
  marked: 'Was markiert würde',
  noEverydayMarks: (words) => `In ${formatNumber('de', words)} Wörtern Alltagstext würde nichts markiert.`,
  everydayMarks: (marks, words) =>
    `In ${formatNumber('de', words)} Wörtern Alltagstext ${wouldPlaces(marks)} markiert:`,
  markedOften: (text, count) => (count === 1 ? `„${text}“` : `„${text}“ (${formatNumber('de', count)}-mal)`),
  samples: 'So werden die Karten aussehen',
  warnings: 'Gut zu wissen',
  quoted: (text) => `„${text}“`,
  readerWarnings: {
    'short-alias':
      'Sehr kurze Schreibweisen werden womöglich auch dort markiert, wo etwas anderes gemeint ist:',
    'common-word': 'Alltagswörter werden womöglich auch dort markiert, wo etwas anderes gemeint ist:',
    'other-bearers':
      'Namen von Personen oder Orten werden nur markiert, wo der Text ein Unternehmen erkennen lässt:',
    'shared-alias': 'Manche Schreibweisen stehen für mehrere seiner Namen:',
    'mixed-scripts':
      'Diese mischen Buchstaben mehrerer Schriften und sehen womöglich nur so aus wie andere Namen:',
    invisible: 'Diese enthalten unsichtbare Zeichen und sehen womöglich nur so aus wie andere Namen:',
  },
  forAuthors: plural('de', {
    one: '1 Hinweis für die Verfasser des Pakets',
    other: '{n} Hinweise für die Verfasser des Pakets',
  }),
  moreWarningsForAuthor: plural('de', { one: '… und 1 weiterer.', other: '… und {n} weitere.' }),
  shared: (names, title) =>
    `„${title}“ enthält ebenfalls ${names}. Ein Name hat eine Markierung und eine Karte, mit den Notizen aus beiden Paketen.`,
  sharedWithSeveral: (names, packs) =>
    `Andere Pakete enthalten einige seiner Namen ebenfalls, etwa ${names}: ${packs}. Ein Name hat eine Markierung und eine Karte, mit den Notizen aus allen Paketen.`,
  moreNames: plural('de', { one: '1 weiterer Name', other: '{n} weitere Namen' }),
  changes: 'Was sich dadurch ändert',
  replaces: (title) => `Es ersetzt „${title}“, das dieselbe ID hat.`,
  otherSource: (name) => `Das vorhandene Paket stammt aus einer anderen Quelle: ${name}.`,
  fromVersion: (from, to) => `${from} → ${to}`,
  same: 'Es ist dasselbe Paket wie das vorhandene.',
  onlyDetails: 'Namen und Notizen bleiben, wie sie sind; nur die Angaben zum Paket ändern sich.',
  older: 'Diese Version ist älter als die vorhandene.',
  keeps: 'Ausnahmen, Schalter, Aussehen und Farben bleiben.',
  difference: differenceText(
    {
      added: plural('de', { one: '1 neu', other: '{n} neu' }),
      changed: plural('de', { one: '1 geändert', other: '{n} geändert' }),
      removed: plural('de', { one: '1 entfernt', other: '{n} entfernt' }),
    },
    'keine Änderung',
  ),

  refused: (name) => `${name} wurde nicht hinzugefügt.`,
  refusedPaste: 'Der eingefügte Text wurde nicht hinzugefügt.',
  nothingChanged: 'Es wurde nichts geändert.',
  reasons: {
    unreadable: 'Die Datei ist nicht lesbar. Ein Ordner lässt sich nicht hinzufügen, nur eine Datei daraus.',
    unfinished:
      'Das Lesen brach ab, vielleicht weil der Speicher nicht reichte. Bitte einige Tabs schließen und noch einmal versuchen.',
    'packs-unreadable':
      'Der Browser konnte die vorhandenen Pakete nicht laden, daher lässt sich gerade keines hinzufügen. Bitte später noch einmal versuchen. In manchen privaten Fenstern lässt sich nichts speichern.',
    'not-text':
      'Das ist kein Text oder keiner in UTF-8. Ein Paket ist eine JSON-Datei oder eine Tabelle im Format CSV: bitte als Text mit der Codierung UTF-8 speichern.',
    empty: 'Es steht nichts darin.',
    address:
      'Das ist nur eine Webadresse. Context Notes lädt nichts aus dem Netz: Bitte die Datei selbst speichern und dann hier ablegen oder auswählen.',
    settings:
      'Das sind Einstellungen von Context Notes, kein Paket. Laden lassen sie sich unter „Alle Einstellungen“.',
  },
  tooBig: (size, limit) => `Das sind ${megabytes(size)}; ein Paket hat höchstens ${megabytes(limit)}.`,
  several: (count) =>
    `Das sind ${formatNumber('de', count)} Dateien. Bitte eine nach der anderen hinzufügen, damit zu sehen ist, was in jeder steht.`,
  bundledId: (title) =>
    `Es hat dieselbe Kennung wie „${title}“. Dieses Paket gehört zu Context Notes und lässt sich nicht ersetzen. Bitte dem eigenen Paket eine andere Kennung geben.`,
  tooManyPacks: (limit) =>
    `Es sind schon ${formatNumber('de', limit)} Pakete hinzugefügt, mehr sind nicht möglich. Bitte erst eines entfernen.`,
  mistakes: plural('de', {
    one: 'Es steht ein Fehler darin. Bitte beheben und noch einmal versuchen.',
    other: 'Es stehen {n} Fehler darin. Bitte beheben und noch einmal versuchen.',
  }),
  where: 'Wo',
  what: 'Was nicht stimmt und was hilft',
  moreMistakes: plural('de', { one: '… und 1 weiterer Fehler.', other: '… und {n} weitere Fehler.' }),
  howToMend: 'Was helfen kann',
  character: (column) => `Zeichen ${formatNumber('de', column)}`,
  line: (line) => `Zeile ${formatNumber('de', line)}`,

  missingPack: (id) => `Paket „${id}“`,
  missingPacks: (ids, count) =>
    `In der Datei geht es um ${count === 1 ? 'ein Paket, das' : 'Pakete, die'} hier ${count === 1 ? 'fehlt' : 'fehlen'}: ${ids}. Was sie dazu sagt, bleibt erhalten und gilt, sobald ${count === 1 ? 'es' : 'sie'} hinzugefügt ${count === 1 ? 'ist' : 'sind'}.`,

  packAdded: (title) => `Hinzugefügt: ${title}`,
  packUpdated: (title) => `Aktualisiert: ${title}`,
  packRemoved: (title) => `Entfernt: ${title}`,
  packLeft: (title) => `Nicht rückgängig gemacht, weil ein anderes Fenster es seither geändert hat: ${title}`,
};
