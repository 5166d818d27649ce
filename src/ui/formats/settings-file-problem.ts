import type { Expected, FieldProblem, Found } from '../../core/settings/portable/field-problem.ts';
import type { FileProblem } from '../../core/settings/portable/settings-file.ts';
import { type Language, LOCALES } from '../../core/shared/language.ts';

/** One language's texts for a settings file that cannot be loaded. */
export interface FileProblemTexts {
  title: (file: string) => string;
  /** Why, as a sentence. For a problem with a field, see `mismatch` and `unknown`. */
  reasons: Record<Exclude<FileProblem, FieldProblem>['type'], string>;
  /** What was done about it, as a sentence. */
  outcome: string;
  expected: Record<Exclude<Expected['type'], 'one-of' | 'no-such-field'>, string>;
  found: Record<Exclude<Found['type'], 'value'>, string>;
  /** Where the path of a field would be, for the file as a whole. */
  whole: string;
  mismatch: (path: string, expected: string, found: string) => string;
  unknown: (path: string) => string;
}

/** @returns a function that builds the notice for a settings file that cannot be loaded */
export function fileProblemIn(
  language: Language,
  texts: FileProblemTexts,
): (file: string, problem: FileProblem) => { title: string; text: string } {
  return (file, problem) => {
    const reason =
      problem.type === 'field' ? fieldReason(problem, language, texts) : texts.reasons[problem.type];
    return { title: texts.title(file), text: `${reason} ${texts.outcome}` };
  };
}

function fieldReason(
  { path, expected, found }: FieldProblem,
  language: Language,
  texts: FileProblemTexts,
): string {
  const where = path === '' ? texts.whole : path;
  if (expected.type === 'no-such-field') return texts.unknown(where);
  const options = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  const wanted =
    expected.type === 'one-of' ? options.format(expected.options) : texts.expected[expected.type];
  return texts.mismatch(where, wanted, found.type === 'value' ? found.text : texts.found[found.type]);
}
