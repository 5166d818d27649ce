import { visit } from 'jsonc-parser';
import { type PackProblem, problemAt } from './pack-problem.ts';

/** How many are reported. */
const MAX_REPEATED = 1_000;

/**
 * Finds fields that occur more than once in an object. `JSON.parse` silently keeps only the last of them.
 * @param text valid JSON
 */
export function repeatedFields(text: string): PackProblem[] {
  const problems: PackProblem[] = [];
  /** For each object that is open, the fields so far. */
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
    // Text that is nested too deeply for this parser is not a pack, and the schema says so.
    if (!(error instanceof RangeError)) throw error;
  }
  return problems;
}
