import * as v from 'valibot';
import { type PortableSettings, parsePortable, toPortable } from './portable-settings.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_VERSION } from './storage-format.ts';

/**
 * How settings lie in the browser's sync storage, which takes 512 items of 8 kB, 100 kB in all:
 *
 *     head     { version, revision, ancestors, parts, settings }
 *     part 0…  { revision, rules }
 *
 * Browsers carry each item by itself, so parts of two revisions can stand side by side for a while: then there is
 * nothing to read. `ancestors` are the revisions that this one took in; who agreed on one of them may take the absence
 * of a entry for its removal, everyone else may not.
 */
export interface Revision {
  id: string;
  ancestors: readonly string[];
}
export type Remote =
  | { type: 'absent' }
  /** Not all of it there yet, or two devices wrote at once, or nobody knows what it is. */
  | { type: 'torn' }
  /** Written by a newer version: to be left alone. */
  | { type: 'newer' }
  | { type: 'present'; revision: Revision; settings: Settings };

const HEAD = 'head';
const partKey = (index: number) => `part ${index}`;
const isOurs = (key: string) => key === HEAD || /^part \d+$/.test(key);

/** What the browsers take, in bytes, with room for what they count differently (Chrome escapes some characters). */
const MOST_IN_ITEM = 6_500;
const MOST_IN_ALL = 92_000;
const MOST_ITEMS = 500;
/** How many revisions back two devices still know each other's state. */
const MOST_ANCESTORS = 60;

const HeadSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  revision: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  ancestors: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MOST_ANCESTORS)),
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ITEMS)),
  settings: v.unknown(),
});
const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });
const PartSchema = v.object({ revision: v.string(), rules: v.record(v.string(), v.unknown()) });

/** Reads what other devices wrote. */
export function readRemote(items: Readonly<Record<string, unknown>>): Remote {
  const { [HEAD]: stored } = items;
  if (v.is(NewerSchema, stored)) return { type: 'newer' };
  const head = v.safeParse(HeadSchema, stored);
  if (!head.success) return { type: Object.keys(items).some(isOurs) ? 'torn' : 'absent' };
  const { revision: id, ancestors, parts, settings: main } = head.output;
  const rules: [string, unknown][] = [];
  for (let index = 0; index < parts; index += 1) {
    const part = v.safeParse(PartSchema, items[partKey(index)]);
    if (!part.success || part.output.revision !== id) return { type: 'torn' };
    for (const rule of Object.entries(part.output.rules)) rules.push(rule);
  }
  const settings = parsePortable({ settings: main, rules: Object.fromEntries(rules) });
  return settings ? { type: 'present', revision: { id, ancestors }, settings } : { type: 'torn' };
}

/**
 * Settings as items to write.
 * @param before the keys that are there now
 * @returns the items, and keys needed no longer; `undefined` when the browsers would not take them
 */
export function writeRemote(
  settings: Settings,
  { id, ancestors }: Revision,
  before: readonly string[],
): { items: Record<string, unknown>; gone: string[] } | undefined {
  const packed = toPortable(settings);
  const parts = partsOf(packed.rules, id);
  if (!parts) return undefined;
  const items: Record<string, unknown> = Object.fromEntries(
    parts.map((part, index) => [partKey(index), part]),
  );
  items[HEAD] = {
    version: SETTINGS_VERSION,
    revision: id,
    ancestors: ancestors.slice(0, MOST_ANCESTORS),
    parts: parts.length,
    settings: packed.settings,
  };
  const sizes = Object.entries(items).map(([key, item]) => key.length + sizeOf(item));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all > MOST_IN_ALL || sizes.length > MOST_ITEMS || sizes.some((size) => size > MOST_IN_ITEM + 1_000))
    return undefined;
  return { items, gone: before.filter((key) => isOurs(key) && !Object.hasOwn(items, key)) };
}

function partsOf(rules: PortableSettings['rules'], revision: string) {
  const parts: { revision: string; rules: PortableSettings['rules'] }[] = [];
  let room = 0;
  for (const [pattern, rule] of Object.entries(rules)) {
    const size = sizeOf([pattern, rule]);
    if (size > MOST_IN_ITEM) return undefined;
    if (size > room) {
      parts.push({ revision, rules: {} });
      room = MOST_IN_ITEM - 100;
    }
    const last = parts.at(-1);
    if (last) last.rules[pattern] = rule;
    room -= size;
  }
  return parts;
}

/** In bytes; Chrome writes `<` in six. */
const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
