import type * as v from 'valibot';

/** A mistake in a pack. */
export interface PackProblem {
  /** The path of the field, such as `notes[3].speaker`. Empty for the whole file. */
  path: string;
  /** In words: `ui/strings/<language>/pack-problems.ts`. */
  reason: PackReason;
}

/** What a regular expression of the schema asks for, see `fields.ts`. */
const FORMATS = ['id', 'version', 'language', 'address', 'domain', 'date', 'day', 'wikidata'] as const;
export type PackFormat = (typeof FORMATS)[number];

/** Why a term cannot help the ranking. */
export type UselessTerm = 'spelling' | 'common' | 'own-word' | 'repeated';

export type PackReason =
  | { type: 'not-json'; detail: string }
  | { type: 'too-big'; limit: number; found: number }
  | { type: 'missing' | 'unknown-field' | 'empty' | 'integer' | 'period' }
  | { type: 'expected'; expected: string; found: string }
  | { type: 'format'; format: PackFormat; found: string }
  | { type: 'too-long' | 'too-many' | 'too-small' | 'too-large'; limit: number }
  | { type: 'duplicate'; id: string }
  | { type: 'unknown-id'; id: string; lists: readonly string[] }
  | { type: 'after-source'; day: string }
  | { type: 'no-such-paragraph'; count: number }
  | { type: 'nameless-source' }
  | { type: 'useless-term'; term: string; because: UselessTerm };

/** How much of a wrong value a reason repeats, in characters. */
const MAX_QUOTED = 40;

/** Turns an issue of the schema into a problem. */
export function problemOf(issue: v.BaseIssue<unknown>): PackProblem {
  const path = pathOf(issue);
  const [inner] = (issue.issues ?? [])
    .map(problemOf)
    // Of alternatives, the one that got furthest into the value says what is wrong inside.
    .sort((one, other) => other.path.length - one.path.length);
  if (!inner || inner.path === '') return { path, reason: reasonOf(issue) };
  const separator = path === '' || inner.path.startsWith('[') ? '' : '.';
  return { path: `${path}${separator}${inner.path}`, reason: inner.reason };
}

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
        return { type: 'empty' };
      case 'max_length':
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
  return { type: 'expected', expected: expected ?? '', found: shortened(received) };
}

const shortened = (text: string) => (text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
