import { plural } from '../../formats/plural.ts';
import { differenceText } from '../../formats/settings-difference.ts';
import { fileProblemIn } from '../../formats/settings-file-problem.ts';
import type { FileStrings } from '../settings-file.ts';

export const strings: FileStrings = {
  title: 'Als Datei',
  description: 'Zum Aufheben oder für einen anderen Browser.',
  save: 'In Datei speichern',
  open: 'Aus Datei laden',
  saved: (name) => `Download gestartet: ${name}`,
  problem: fileProblemIn('de', {
    title: (name) => `${name} wurde nicht geladen.`,
    reasons: {
      several: 'Es sind mehrere Dateien. Bitte nur eine laden.',
      unreadable: 'Sie ist nicht lesbar. Ein Ordner lässt sich nicht laden, nur eine Datei daraus.',
      'too-big': 'Für eine Datei mit Einstellungen ist sie zu groß.',
      'too-deep': 'Für eine Datei mit Einstellungen ist sie zu tief verschachtelt.',
      'not-json': 'Es ist keine Datei mit Einstellungen: Der Text ist kein JSON oder unvollständig.',
      'other-program': 'Sie stammt nicht von Context Notes.',
      pack: 'Sie enthält ein Notizpaket und keine Einstellungen. Hinzufügen lässt es sich unter „Notizpakete“.',
      'stored-unreadable':
        'Sie enthält Einstellungen, die schon beim Sichern nicht lesbar waren, und auch diese Version kann sie nicht lesen. Eine neuere kann es vielleicht.',
      newer:
        'Sie stammt von einer neueren Version von Context Notes. Bitte Context Notes erst aktualisieren.',
    },
    outcome: 'Es wurde nichts geändert.',
    expected: {
      boolean: 'true oder false',
      text: 'ein nicht leerer Text',
      number: 'eine Zahl',
      list: 'eine Liste',
      object: 'eine Gruppe von Feldern in { }',
      pattern: 'eine Website wie example.com oder *.example.com/news/*',
      moment: 'ein Zeitpunkt in Millisekunden seit 1970',
      shorter: 'etwas Kürzeres',
    },
    found: { nothing: 'nichts', list: 'eine Liste', object: 'eine Gruppe von Feldern' },
    whole: 'die Datei',
    mismatch: (where, expected, found) => `${where}: Hier sollte stehen: ${expected}. Gefunden: ${found}.`,
    unknown: (where) => `${where}: Ein Feld dieses Namens gibt es nicht.`,
  }),
  locked: (name) => ({
    title: `${name} wurde nicht geladen.`,
    text: 'Bitte erst „Mit Standardwerten beginnen“ wählen (oben auf dieser Seite), dann die Datei laden.',
  }),
  preview: (name) => `Was ${name} ändern würde`,
  merge: 'Zu meinen hinzufügen',
  mergeDescription: 'Die eigenen bleiben. Bei Unterschieden gilt die Datei.',
  replace: 'Meine ersetzen',
  replaceDescription: 'Danach ist alles wie in der Datei.',
  exceptions: 'Ausnahmen',
  preferences: 'Übrige Einstellungen',
  difference: differenceText(
    {
      added: plural('de', { one: '1 neu', other: '{n} neu' }),
      changed: plural('de', { one: '1 geändert', other: '{n} geändert' }),
      removed: plural('de', { one: '1 entfernt', other: '{n} entfernt' }),
    },
    'keine Änderung',
  ),
  cancel: 'Abbrechen',
  working: 'In Arbeit …',
  imported: (name) => `${name} wurde geladen.`,
};
