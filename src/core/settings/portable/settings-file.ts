import * as v from 'valibot';
import type { Settings } from '../settings.ts';
import { SETTINGS_VERSION } from '../stored/stored-part.ts';
import { type FieldProblem, fieldProblemOf, pathSegment, unknownField } from './field-problem.ts';
import { isPack, readStoredFile } from './other-file-kinds.ts';
import {
  fromPortable,
  isPrototypeKey,
  portableFields,
  toPortable,
  withoutUnportableRules,
} from './portable-settings.ts';

/**
 * Export and import of all settings as a JSON file:
 * `{ "format": "context-notes-settings", "version": 2, "exported", "settings", "rules" }`.
 */

const FORMAT = 'context-notes-settings';
/** The longest file, in characters. Ten thousand exceptions take a tenth of it. */
export const MAX_FILE_LENGTH = 8_000_000;
/** How deeply objects and lists may be nested: four times as deep as in a valid file. */
const MAX_DEPTH = 16;

/** Why a file cannot be imported. `several`: which of the files is meant? `unreadable`: it has been deleted, or is a folder. */
export type FileProblem =
  | { type: 'too-big' | 'too-deep' | 'not-json' | 'other-program' | 'pack' | 'stored-unreadable' }
  | { type: 'newer' | 'several' | 'unreadable' }
  | FieldProblem;

/** The text of a settings file. @param exported the time of the export */
export function settingsFileText(settings: Settings, exported: Date): string {
  const head = { format: FORMAT, version: SETTINGS_VERSION, exported: exported.toISOString() };
  return `${JSON.stringify({ ...head, ...toPortable(withoutUnportableRules(settings)) }, null, 2)}\n`;
}

/** The name of a settings file, with the local date: "context-notes-2026-01-31.json". */
export function settingsFileName(exported: Date): string {
  const parts = [exported.getFullYear(), exported.getMonth() + 1, exported.getDate()];
  return `context-notes-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

/** Whether a text begins like a settings file. */
export const looksLikeSettingsFile = (text: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text);

const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.unknown() });
const NewerSchema = v.pipe(v.number(), v.integer(), v.minValue(SETTINGS_VERSION + 1));
const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(SETTINGS_VERSION),
  exported: v.optional(v.pipe(v.string(), v.maxLength(100))),
  ...portableFields,
});

/** Parses the file that the reader chose. @returns its settings, or its first problem */
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
  if (stored) {
    const document = toPortable(withoutUnportableRules(stored.settings));
    parsed = { format: FORMAT, version: SETTINGS_VERSION, ...document };
  }
  const head = v.safeParse(HeadSchema, parsed);
  if (!head.success) return { problem: { type: isPack(parsed) ? 'pack' : 'other-program' } };
  if (v.is(NewerSchema, head.output.version)) return { problem: { type: 'newer' } };
  if (isDeeperThan(MAX_DEPTH, parsed)) return { problem: { type: 'too-deep' } };
  const path = dangerousKey(parsed, '');
  if (path !== undefined) return { problem: unknownField(path) };
  const file = v.safeParse(FileSchema, parsed, { abortEarly: true });
  if (file.success) return { settings: fromPortable(file.output) };
  return { problem: fieldProblemOf(file.issues[0]) };
}

/** Whether a value is nested more deeply. Recurses no deeper than `depth`, so that a hostile file cannot overflow the stack. */
const isDeeperThan = (depth: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner)));

/** The path of a key that could reach an object's prototype, if there is one. Valibot ignores such keys, and no export has them. */
function dangerousKey(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = path + pathSegment(key, Array.isArray(value));
    if (isPrototypeKey(key)) return here.replace(/^\./, '');
    const deeper = dangerousKey(inner, here);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
