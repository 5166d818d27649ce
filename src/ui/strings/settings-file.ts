import type { Expected, FieldProblem, FileProblem, Found } from '../../core/settings/settings-file.ts';
import type { Difference } from '../../core/settings/settings-merge.ts';
import { type Language, LOCALES } from '../../core/shared/language.ts';
import { plural } from './plural.ts';
import type { NoticeText } from './popup.ts';

/** Words for settings in a file. */
export interface FileStrings {
  title: string;
  line: string;
  save: string;
  open: string;
  saved: (name: string) => string;
  problem: (name: string, problem: FileProblem) => NoticeText;
  /** Heads what a chosen file would do. */
  preview: (name: string) => string;
  merge: string;
  mergeLine: string;
  replace: string;
  replaceLine: string;
  exceptions: string;
  preferences: string;
  difference: (difference: Difference) => string;
  cancel: string;
  imported: (name: string) => string;
}

/** The words of one language that problems with a field are told in. */
interface ProblemWords {
  expected: Record<Exclude<Expected['type'], 'one-of'>, string>;
  found: Record<Exclude<Found['type'], 'value'>, string>;
  whole: string;
  says: (where: string, expected: string, found: string) => string;
  unknown: (where: string) => string;
}

const english: ProblemWords = {
  expected: {
    boolean: 'true or false',
    text: 'a text that is not empty',
    number: 'a number',
    list: 'a list',
    object: 'a group of fields in { }',
    pattern: 'a site such as example.com or *.example.com/news/*',
    moment: 'a point in time, in milliseconds since 1970',
    shorter: 'something shorter',
    'no-such-field': '',
  },
  found: { nothing: 'nothing', list: 'a list', object: 'a group of fields' },
  whole: 'the file',
  says: (where, expected, found) => `${where}: here should be ${expected}, but there is ${found}.`,
  unknown: (where) => `${where}: there is no field of this name.`,
};

const german: ProblemWords = {
  expected: {
    boolean: 'true oder false',
    text: 'ein nicht leerer Text',
    number: 'eine Zahl',
    list: 'eine Liste',
    object: 'eine Gruppe von Feldern in { }',
    pattern: 'eine Website wie example.com oder *.example.com/news/*',
    moment: 'ein Zeitpunkt in Millisekunden seit 1970',
    shorter: 'etwas Kürzeres',
    'no-such-field': '',
  },
  found: { nothing: 'nichts', list: 'eine Liste', object: 'eine Gruppe von Feldern' },
  whole: 'die Datei',
  says: (where, expected, found) => `${where}: Hier sollte stehen: ${expected}. Gefunden: ${found}.`,
  unknown: (where) => `${where}: Ein Feld dieses Namens gibt es nicht.`,
};

function fieldProblem({ path, expected, found }: FieldProblem, language: Language): string {
  const words = language === 'de' ? german : english;
  const where = path === '' ? words.whole : path;
  if (expected.type === 'no-such-field') return words.unknown(where);
  const options = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  const wanted =
    expected.type === 'one-of' ? options.format(expected.options) : words.expected[expected.type];
  return words.says(where, wanted, found.type === 'value' ? found.text : words.found[found.type]);
}

const unchanged = ({ added, changed, removed }: Difference) => added + changed + removed === 0;

function differenceWith(words: Record<keyof Difference, (count: number) => string>, none: string) {
  return (difference: Difference): string =>
    unchanged(difference)
      ? none
      : (['added', 'changed', 'removed'] as const)
          .filter((kind) => difference[kind] > 0)
          .map((kind) => words[kind](difference[kind]))
          .join(', ');
}

export const fileStrings: Record<Language, FileStrings> = {
  en: {
    title: 'As a file',
    line: 'To keep, or to take to another browser.',
    save: 'Save to a file',
    open: 'Load from a file',
    saved: (name) => `Handed to the browser to save: ${name}`,
    problem: (name, problem) => ({
      title: `${name} was not loaded.`,
      text: `${{
        'too-big': () => 'It is too large to be a file of settings.',
        'too-deep': () => 'Too many things in it lie within one another for a file of settings.',
        'not-json': () => 'It is not a file of settings: the text is no JSON, or only part of it is there.',
        'other-program': () => 'It was not written by Context Notes.',
        newer: () => 'It was written by a newer version of Context Notes. Update this one first.',
        field: () => (problem.type === 'field' ? fieldProblem(problem, 'en') : ''),
      }[problem.type]()} Nothing was changed.`,
    }),
    preview: (name) => `What ${name} would change`,
    merge: 'Add to mine',
    mergeLine: 'Yours stay. Where both say something, the file’s word holds.',
    replace: 'Replace mine',
    replaceLine: 'Afterwards everything is as in the file.',
    exceptions: 'Exceptions',
    preferences: 'Other settings',
    difference: differenceWith(
      {
        added: plural('en', { one: '1 new', other: '{n} new' }),
        changed: plural('en', { one: '1 changed', other: '{n} changed' }),
        removed: plural('en', { one: '1 removed', other: '{n} removed' }),
      },
      'no change',
    ),
    cancel: 'Cancel',
    imported: (name) => `${name} was loaded.`,
  },
  de: {
    title: 'Als Datei',
    line: 'Zum Aufheben oder für einen anderen Browser.',
    save: 'In Datei speichern',
    open: 'Aus Datei laden',
    saved: (name) => `Dem Browser zum Speichern übergeben: ${name}`,
    problem: (name, problem) => ({
      title: `${name} wurde nicht geladen.`,
      text: `${{
        'too-big': () => 'Für eine Datei mit Einstellungen ist sie zu groß.',
        'too-deep': () => 'Für eine Datei mit Einstellungen ist sie zu tief verschachtelt.',
        'not-json': () => 'Es ist keine Datei mit Einstellungen: Der Text ist kein JSON oder unvollständig.',
        'other-program': () => 'Sie stammt nicht von Context Notes.',
        newer: () =>
          'Sie stammt von einer neueren Version von Context Notes. Bitte diese erst aktualisieren.',
        field: () => (problem.type === 'field' ? fieldProblem(problem, 'de') : ''),
      }[problem.type]()} Geändert wurde nichts.`,
    }),
    preview: (name) => `Was ${name} ändern würde`,
    merge: 'Zu meinen hinzufügen',
    mergeLine: 'Die eigenen bleiben. Wo beide etwas sagen, gilt die Datei.',
    replace: 'Meine ersetzen',
    replaceLine: 'Danach ist alles wie in der Datei.',
    exceptions: 'Ausnahmen',
    preferences: 'Übrige Einstellungen',
    difference: differenceWith(
      {
        added: plural('de', { one: '1 neu', other: '{n} neu' }),
        changed: plural('de', { one: '1 geändert', other: '{n} geändert' }),
        removed: plural('de', { one: '1 entfernt', other: '{n} entfernt' }),
      },
      'keine Änderung',
    ),
    cancel: 'Abbrechen',
    imported: (name) => `${name} wurde geladen.`,
  },
};
