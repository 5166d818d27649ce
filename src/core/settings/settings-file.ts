import * as v from 'valibot';
import { fromPortable, PortableEntries, portable, toPortable } from './portable-settings.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_VERSION } from './storage-format.ts';

/** All settings as a file: `{ "format": "context-notes-settings", "version": 2, "exported", "settings", "rules" }`. */

const FORMAT = 'context-notes-settings';
/** In characters: ten thousand exceptions need a tenth of it. */
export const LONGEST_FILE = 8_000_000;
/** How many objects and lists may lie within one another: four times as many as in what `toDocument` writes. */
const DEEPEST = 16;
/** How much of a wrong value is worth showing. */
const MOST_SHOWN = 40;

/** What a field should have been, and what it was. */
export interface FieldProblem {
  type: 'field';
  /** As `rules["example.com"].on`; empty for the whole file. */
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
  /** A simple value, as JSON writes it, shortened. */
  | { type: 'value'; text: string };

export type FileProblem =
  | { type: 'too-big' | 'too-deep' | 'not-json' | 'other-program' }
  | { type: 'newer'; version: number }
  | FieldProblem;

/** The text of a file with all settings. */
export function writeSettingsFile(settings: Settings, exported: Date): string {
  const head = { format: FORMAT, version: SETTINGS_VERSION, exported: exported.toISOString() };
  return `${JSON.stringify({ ...head, ...toPortable(portable(settings)) }, null, 2)}\n`;
}

/** A name for the file: "context-notes-2026-01-31.json", by the reader's own calendar. */
export function settingsFileName(exported: Date): string {
  const parts = [exported.getFullYear(), exported.getMonth() + 1, exported.getDate()];
  return `context-notes-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.unknown() });
const NewerSchema = v.pipe(v.number(), v.integer(), v.minValue(SETTINGS_VERSION + 1));
const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(SETTINGS_VERSION),
  exported: v.optional(v.pipe(v.string(), v.maxLength(100))),
  ...PortableEntries,
});

/** Reads a file that the reader chose. @returns the settings in it, or what is wrong with it */
export function parseSettingsFile(text: string): { settings: Settings } | { problem: FileProblem } {
  if (text.length > LONGEST_FILE) return { problem: { type: 'too-big' } };
  let parsed: unknown;
  try {
    // Windows editors put a mark before the text.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { type: 'not-json' } };
  }
  const head = v.safeParse(HeadSchema, parsed);
  if (!head.success) return { problem: { type: 'other-program' } };
  const newer = v.safeParse(NewerSchema, head.output.version);
  if (newer.success) return { problem: { type: 'newer', version: newer.output } };
  if (isDeeperThan(DEEPEST, parsed)) return { problem: { type: 'too-deep' } };
  const path = dangerousKey(parsed, '');
  if (path !== undefined) return { problem: { type: 'field', path, ...UNKNOWN_FIELD } };
  const file = v.safeParse(FileSchema, parsed, { abortEarly: true });
  if (file.success) return { settings: fromPortable(file.output) };
  return { problem: problemOf(file.issues[0]) };
}

const UNKNOWN_FIELD = { expected: { type: 'no-such-field' }, found: { type: 'object' } } as const;

/** Looks no deeper than it asks, however deep a hostile file goes. */
const isDeeperThan = (depth: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner)));

/** Valibot passes over names that could reach an object's prototype; a file with one of them is not ours. */
function dangerousKey(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = path + step(key, Array.isArray(value));
    if (['__proto__', 'prototype', 'constructor'].includes(key)) return here.replace(/^\./, '');
    const deeper = dangerousKey(inner, here);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const parts = issue.path?.map(({ type, key }) => step(String(key), type === 'array')) ?? [];
  return {
    type: 'field',
    path: parts.join('').replace(/^\./, ''),
    expected: expectedBy(issue),
    found: foundIn(issue.input),
  };
}

function step(key: string, isIndex: boolean): string {
  if (isIndex) return `[${key}]`;
  return /^[a-z_]\w{0,40}$/i.test(key) ? `.${key}` : `[${JSON.stringify(shortened(key))}]`;
}

const shortened = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

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
