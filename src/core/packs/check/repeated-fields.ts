import { visit } from 'jsonc-parser';
import { type PackProblem, problemAt } from './pack-problem.ts';

/** How many are told. */
const MAX_REPEATED = 1_000;

/**
 * Finds fields that an object of a JSON text has more than once. Of these, `JSON.parse` keeps the last without a word.
 * @param text valid JSON
 */
export function repeatedFields(text: string): PackProblem[] {
  const problems: PackProblem[] = [];
  /** The fields so far of each object that has begun. */
  const seen: Set<string>[] = [];
  try {
    visit(text, {
      onObjectBegin: () => void seen.push(new Set()),
      onObjectEnd: () => void seen.pop(),
      onObjectProperty(field, _offset, _length, _line, _column, pathOfObject) {
        const fields = seen.at(-1);
        if (fields?.has(field) && problems.length < MAX_REPEATED)
          problems.push(problemAt([...pathOfObject(), field], { type: 'repeated-field' }));
        fields?.add(field);
      },
    });
  } catch (error) {
    // What is nested too deeply for this parser is no pack, of which others tell.
    if (!(error instanceof RangeError)) throw error;
  }
  return problems;
}
