import type * as v from 'valibot';
import { shortened } from '../../shared/shortened.ts';

/** An invalid field of a settings file. */
export interface FieldProblem {
  type: 'field';
  /** Such as `rules["example.com"].on`. Empty for the whole file. */
  path: string;
  expected: Expected;
  found: Found;
}
export type Expected =
  | { type: 'boolean' | 'text' | 'number' | 'list' | 'object' | 'pattern' | 'moment' | 'no-such-field' }
  | { type: 'one-of'; options: readonly string[] }
  | { type: 'shorter' };
export type Found =
  | { type: 'nothing' | 'list' | 'object' }
  /** A primitive value as shortened JSON. */
  | { type: 'value'; text: string };

/** An unknown field. @param path see `FieldProblem.path` */
export const unknownField = (path: string): FieldProblem => ({
  type: 'field',
  path,
  expected: { type: 'no-such-field' },
  found: { type: 'object' },
});

/** Turns an issue that a schema has found into a problem. */
export function fieldProblemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const parts = issue.path?.map(({ type, key }) => pathSegment(String(key), type === 'array')) ?? [];
  return {
    type: 'field',
    path: parts.join('').replace(/^\./, ''),
    expected: expectedBy(issue),
    found: foundIn(issue.input),
  };
}

/** How a key appears in a path: `.on`, `["example.com"]` or `[3]`. */
export function pathSegment(key: string, isIndex: boolean): string {
  if (isIndex) return `[${key}]`;
  return /^[a-z_]\w{0,40}$/i.test(key) ? `.${key}` : `[${JSON.stringify(shortened(key))}]`;
}

/** What our own checks expect. Their messages are codes. */
const CHECKS: Readonly<Record<string, Expected>> = {
  object: { type: 'object' },
  'too-many': { type: 'shorter' },
};

function expectedBy(issue: v.BaseIssue<unknown>): Expected {
  switch (issue.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number' };
    case 'string':
    case 'non_empty':
      return { type: 'text' };
    case 'array':
      return { type: 'list' };
    case 'finite':
    case 'min_value':
    case 'max_value':
      return { type: 'moment' };
    case 'max_length':
      return { type: 'shorter' };
    case 'picklist':
    case 'literal':
      return { type: 'one-of', options: issue.expected?.match(/"[^"]*"|\d+/g) ?? [] };
    case 'check':
      return CHECKS[issue.message] ?? { type: 'pattern' };
    case 'strict_object':
      return { type: issue.expected === 'never' ? 'no-such-field' : 'object' };
    default:
      return { type: 'object' };
  }
}

function foundIn(input: unknown): Found {
  if (input === undefined) return { type: 'nothing' };
  if (Array.isArray(input)) return { type: 'list' };
  if (typeof input === 'object' && input !== null) return { type: 'object' };
  return { type: 'value', text: shortened(JSON.stringify(input)) };
}
