import type * as v from 'valibot';
import { shortened } from '../../shared/shortened.ts';
import type { JsonProblem } from './json-problem.ts';

/** Something that is wrong in a pack. */
export interface PackProblem {
  /** The path to the field: names of fields and indexes of lists. Empty for the whole file. */
  keys: readonly (string | number)[];
  /** The same path as text: `notes[3].speaker`. Long names of unknown fields are shortened. */
  path: string;
  /** `ui/strings/<language>/pack-problems.ts` has the words for it. */
  reason: PackReason;
}

/** The formats that regular expressions and checks of the schema ask for, see `fields.ts`. Each is the message of its check. */
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

/** Why a term does not help to rank notes. */
export type UselessTerm = 'spelling' | 'common' | 'own-word' | 'repeated';

export type PackReason =
  | { type: 'not-json'; problem: JsonProblem }
  | { type: 'too-big'; limit: number; found: number }
  /** The pack would take more than `limit` characters in storage, see `stored-size.ts`. */
  | { type: 'too-much'; limit: number }
  | { type: 'missing' | 'unknown-field' | 'repeated-field' | 'empty' | 'integer' | 'period' }
  | { type: 'expected'; expected: string; found: string }
  | { type: 'format'; format: PackFormat; found: string }
  | { type: 'too-long' | 'too-many' | 'too-small' | 'too-large'; limit: number }
  | { type: 'duplicate'; id: string }
  | { type: 'unknown-id'; id: string; lists: readonly string[] }
  | { type: 'after-source'; published: string }
  | { type: 'no-such-paragraph'; count: number }
  | { type: 'own-answer' | 'nameless-source' }
  | { type: 'useless-term'; term: string; because: UselessTerm }
  | TableReason;

/** What can be wrong only in a table, see `../table`. */
type TableReason =
  | { type: 'quotes' | 'separator' | 'no-name-column' | 'repeated-column' | 'unnamed-column' }
  | { type: 'unknown-column'; found: string }
  | { type: 'no-rows' | 'no-note' | 'no-date' }
  | { type: 'unknown-status'; found: string }
  | { type: 'several-sources'; sources: readonly string[] };

/** A problem in a field. @param keys see `PackProblem.keys` */
export const problemAt = (keys: PackProblem['keys'], reason: PackReason): PackProblem => ({
  keys,
  path: pathOf(keys),
  reason,
});

/** Turns an issue that the schema has found into a problem. */
export const problemOfIssue = (issue: v.BaseIssue<unknown>): PackProblem =>
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
  // From `rejectLists` in `plain-object.ts`.
  if (type === 'custom') return { type: 'expected', expected: 'Object', found: received };
  return { type: 'expected', expected: expected ?? '', found: shortened(received) };
}

/** The text of a path, see `PackProblem.path`. */
export const pathOf = (keys: PackProblem['keys']): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${shortened(key)}` : shortened(key);
  }, '');
