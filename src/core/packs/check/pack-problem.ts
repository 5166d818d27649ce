import type * as v from 'valibot';
import type { JsonProblem } from './json-problem.ts';

/** A mistake in a pack. */
export interface PackProblem {
  /** The way to the field: names of fields and indexes of lists. Empty for the whole file. */
  keys: readonly (string | number)[];
  /** The same in writing, such as `notes[3].speaker`. Long names of unknown fields are shortened. */
  path: string;
  /** In words: `ui/strings/<language>/pack-problems.ts`. */
  reason: PackReason;
}

/** What a regular expression of the schema asks for, see `fields.ts`. */
const FORMATS = [
  'id',
  'version',
  'language',
  'address',
  'domain',
  'date',
  'day',
  'wikidata',
  'text',
  'marks',
  'spelling',
] as const;
export type PackFormat = (typeof FORMATS)[number];

/** Why a term cannot help the ranking. */
export type UselessTerm = 'spelling' | 'common' | 'own-word' | 'repeated';

export type PackReason =
  | { type: 'not-json'; problem: JsonProblem }
  | { type: 'too-big'; limit: number; found: number }
  /** What names share would be stored too often. In characters. */
  | { type: 'too-much'; limit: number }
  | { type: 'missing' | 'unknown-field' | 'repeated-field' | 'empty' | 'integer' | 'period' }
  | { type: 'expected'; expected: string; found: string }
  | { type: 'format'; format: PackFormat; found: string }
  | { type: 'too-long' | 'too-many' | 'too-small' | 'too-large'; limit: number }
  | { type: 'duplicate'; id: string }
  | { type: 'unknown-id'; id: string; lists: readonly string[] }
  | { type: 'after-source'; day: string }
  | { type: 'no-such-paragraph'; count: number }
  | { type: 'own-answer' | 'nameless-source' }
  | { type: 'useless-term'; term: string; because: UselessTerm }
  | TableReason;

/** What can be wrong in a table only, see `../table`. */
type TableReason =
  | { type: 'quotes' | 'repeated-column' | 'unnamed-column' | 'no-rows' | 'no-note' | 'no-date' }
  | { type: 'unknown-column'; columns: readonly string[] }
  | { type: 'several-sources'; sources: readonly string[] };

/** How many characters of a wrong value, or of an unknown field's name, a problem repeats. */
const MAX_QUOTED = 40;

/** @param keys the way to the field: names of fields and indexes of lists */
export const problemAt = (keys: PackProblem['keys'], reason: PackReason): PackProblem => ({
  keys,
  path: pathOf(keys),
  reason,
});

/** Turns an issue of the schema into a problem. */
export const problemOf = (issue: v.BaseIssue<unknown>): PackProblem =>
  problemAt(
    (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    reasonOf(issue),
  );

function reasonOf({
  kind,
  type,
  message,
  expected,
  received,
  input,
  requirement,
}: v.BaseIssue<unknown>): PackReason {
  const limit = typeof requirement === 'number' ? requirement : 0;
  const isText = typeof input === 'string';
  const format = FORMATS.find((known) => known === message);
  if (format) return { type: 'format', format, found: shortened(String(input)) };
  if (kind === 'validation')
    switch (type) {
      case 'non_empty':
      case 'min_length':
      case 'min_entries':
        return { type: 'empty' };
      case 'max_length':
      case 'max_entries':
        return { type: isText ? 'too-long' : 'too-many', limit };
      case 'min_value':
        return { type: 'too-small', limit };
      case 'max_value':
        return { type: 'too-large', limit };
      case 'integer':
        return { type: 'integer' };
    }
  if (expected === 'never') return { type: 'unknown-field' };
  if (received === 'undefined') return { type: 'missing' };
  // Of `noList` in `group.ts`.
  if (type === 'custom') return { type: 'expected', expected: 'Object', found: received };
  return { type: 'expected', expected: expected ?? '', found: shortened(received) };
}

/** As much of a text as a problem repeats. */
export const shortened = (text: string): string =>
  text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;

/** Writes keys as a path. */
export const pathOf = (keys: PackProblem['keys']): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${shortened(key)}` : shortened(key);
  }, '');
