import { plural } from '../../formats/plural.ts';
import { differenceText } from '../../formats/settings-difference.ts';
import { fileProblemIn } from '../../formats/settings-file-problem.ts';

/** Texts of the options page for saving settings to a file and loading them. */
export const strings = {
  title: 'As a file',
  description: 'To keep, or to take to another browser.',
  save: 'Save to a file',
  open: 'Load from a file',
  saved: (name: string) => `Download started: ${name}`,
  problem: fileProblemIn('en', {
    title: (name) => `${name} was not loaded.`,
    reasons: {
      several: 'There are several files. Load one at a time.',
      unreadable: 'It could not be read. A folder cannot be loaded, only a file in it.',
      'too-big': 'It is too large to be a settings file.',
      'too-deep': 'It is nested too deeply to be a settings file.',
      'not-json': 'It is not a settings file: the text is not JSON, or part of it is missing.',
      'other-program': 'It was not written by Context Notes.',
      pack: 'It is a pack, and has no settings in it. Add it under “Packs”.',
      'stored-unreadable':
        'It contains settings that could not be read when they were saved, and this version cannot read them either. A newer one may.',
      newer: 'It was written by a newer version of Context Notes. Update Context Notes first.',
    },
    outcome: 'Nothing was changed.',
    expected: {
      boolean: 'true or false',
      text: 'a text that is not empty',
      number: 'a number',
      list: 'a list',
      object: 'a group of fields in { }',
      pattern: 'a site such as example.com or *.example.com/news/*',
      moment: 'a point in time, in milliseconds since 1970',
      shorter: 'something shorter',
    },
    found: { nothing: 'nothing', list: 'a list', object: 'a group of fields' },
    whole: 'the file',
    mismatch: (where, expected, found) => `${where}: expected ${expected}, found ${found}.`,
    unknown: (where) => `${where}: there is no field of this name.`,
  }),
  /** In place of `problem`, where the stored settings cannot be read. */
  locked: (name: string) => ({
    title: `${name} was not loaded.`,
    text: 'First start with default settings (top of this page), then load the file.',
  }),
  /** Heading above the changes that the chosen file would make. */
  preview: (name: string) => `What ${name} would change`,
  merge: 'Add to mine',
  mergeDescription: 'Your settings stay. Where the two differ, the file wins.',
  replace: 'Replace mine',
  replaceDescription: 'Afterwards everything is as in the file.',
  exceptions: 'Exceptions',
  preferences: 'Other settings',
  difference: differenceText(
    {
      added: plural('en', { one: '1 new', other: '{n} new' }),
      changed: plural('en', { one: '1 changed', other: '{n} changed' }),
      removed: plural('en', { one: '1 removed', other: '{n} removed' }),
    },
    'no change',
  ),
  cancel: 'Cancel',
  /** While a file is read, or its settings are stored. */
  working: 'Working…',
  imported: (name: string) => `${name} was loaded.`,
};
