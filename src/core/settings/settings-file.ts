import * as v from 'valibot';
import { shortened } from '../shared/shortened.ts';
import { isPack, readStoredFile } from './other-files.ts';
import { fromPortable, portableFields, toPortable, withoutUnportableRules } from './portable-settings.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_VERSION } from './stored-part.ts';

/**
 * Export and import of all settings as a JSON file:
 * `{ "format": "context-notes-settings", "version": 2, "exported", "settings", "rules" }`.
 */

const FORMAT = 'context-notes-settings';
/** In characters. Ten thousand exceptions need a tenth of it. */
export const MAX_FILE_LENGTH = 8_000_000;
/** Nested objects and lists: four times as many as a valid file has. */
const MAX_DEPTH = 16;

/** An invalid field. */
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
  /** A primitive value as JSON, shortened. */
  | { type: 'value'; text: string };

export type FileProblem =
  | { type: 'too-big' | 'too-deep' | 'not-json' | 'other-program' | 'pack' | 'stored-unreadable' }
  | { type: 'newer' }
  | FieldProblem;

/** The text of a settings file. @param exported when it is written */
export function writeSettingsFile(settings: Settings, exported: Date): string {
  const head = { format: FORMAT, version: SETTINGS_VERSION, exported: exported.toISOString() };
  return `${JSON.stringify({ ...head, ...toPortable(withoutUnportableRules(settings)) }, null, 2)}\n`;
}

/** Such as "context-notes-2026-01-31.json", with the local date. */
export function settingsFileName(exported: Date): string {
  const parts = [exported.getFullYear(), exported.getMonth() + 1, exported.getDate()];
  return `context-notes-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

/** Whether a text is one that `writeSettingsFile` has written, as far as its beginning tells. */
export const beginsAsSettings = (text: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text);

const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.unknown() });
const NewerSchema = v.pipe(v.number(), v.integer(), v.minValue(SETTINGS_VERSION + 1));
const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(SETTINGS_VERSION),
  exported: v.optional(v.pipe(v.string(), v.maxLength(100))),
  ...portableFields,
});

/** Parses a file that the reader chose. @returns its settings, or its first problem */
export function parseSettingsFile(text: string): { settings: Settings } | { problem: FileProblem } {
  if (text.length > MAX_FILE_LENGTH) return { problem: { type: 'too-big' } };
  let parsed: unknown;
  try {
    // Some Windows editors write a byte order mark.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { type: 'not-json' } };
  }
  const stored = readStoredFile(parsed);
  if (stored?.problem)
    return { problem: { type: stored.problem === 'newer' ? 'newer' : 'stored-unreadable' } };
  if (stored) parsed = { format: FORMAT, version: SETTINGS_VERSION, ...toPortable(stored.settings) };
  const head = v.safeParse(HeadSchema, parsed);
  if (!head.success) return { problem: { type: isPack(parsed) ? 'pack' : 'other-program' } };
  if (v.is(NewerSchema, head.output.version)) return { problem: { type: 'newer' } };
  if (isDeeperThan(MAX_DEPTH, parsed)) return { problem: { type: 'too-deep' } };
  const path = dangerousKey(parsed, '');
  if (path !== undefined) return { problem: { type: 'field', path, ...UNKNOWN_FIELD } };
  const file = v.safeParse(FileSchema, parsed, { abortEarly: true });
  if (file.success) return { settings: fromPortable(file.output) };
  return { problem: problemOf(file.issues[0]) };
}

const UNKNOWN_FIELD = { expected: { type: 'no-such-field' }, found: { type: 'object' } } as const;

/** Recurses no deeper than `depth`, so that a hostile file cannot overflow the stack. */
const isDeeperThan = (depth: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner)));

/**
 * The path of a key that could reach an object's prototype. Valibot ignores such keys, but a file that has one was not
 * written by this extension.
 */
function dangerousKey(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = path + pathSegment(key, Array.isArray(value));
    if (['__proto__', 'prototype', 'constructor'].includes(key)) return here.replace(/^\./, '');
    const deeper = dangerousKey(inner, here);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const parts = issue.path?.map(({ type, key }) => pathSegment(String(key), type === 'array')) ?? [];
  return {
    type: 'field',
    path: parts.join('').replace(/^\./, ''),
    expected: expectedBy(issue),
    found: foundIn(issue.input),
  };
}

function pathSegment(key: string, isIndex: boolean): string {
  if (isIndex) return `[${key}]`;
  return /^[a-z_]\w{0,40}$/i.test(key) ? `.${key}` : `[${JSON.stringify(shortened(key))}]`;
}

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
