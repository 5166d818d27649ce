import * as v from 'valibot';
import type { MadeDays } from '../made-days.ts';
import type { Settings } from '../settings.ts';
import { NewerSchema, SETTINGS_VERSION } from '../stored/stored-part.ts';
import { type PortableSettings, parsePortable, toPortable } from './portable-settings.ts';

/**
 * The layout of settings in the browser's sync storage, which holds at most 512 items of 8 kB, and 100 kB in all:
 *
 *     head     { version, revision, ancestors, parts, settings }
 *     part 0…  { revision, rules, notesHidden, made }
 *
 * Browsers transfer items one by one, so items of two revisions can coexist for a while. Then nothing can be read.
 */

/** One state of the settings in sync storage. */
export interface Revision {
  id: string;
  /**
   * The revisions that were merged into this one, the latest first. Only for a device whose last agreed revision is among them, a
   * missing entry means that it was removed.
   */
  ancestors: readonly string[];
}
/** What sync storage contains. */
export type SyncContents =
  | { type: 'absent' }
  /** Still incomplete, written by two devices at once, or invalid. */
  | { type: 'torn' }
  /** Written by a newer version of the extension. Must not be overwritten. */
  | { type: 'newer' }
  | { type: 'present'; revision: Revision; settings: Settings };

const HEAD = 'head';
const partKey = (index: number) => `part ${index}`;
const isOurs = (key: string) => key === HEAD || /^part \d+$/.test(key);

/** The browsers' limits, with a margin because they count differently: Chrome escapes some characters. In bytes. */
const MAX_ITEM_SIZE = 7_500;
const MAX_TOTAL_SIZE = 92_000;
const MAX_ITEMS = 500;
/** Parts are filled up to this size, in bytes. The rest is for separators, which the sizes of entries do not include. */
const MAX_PART_SIZE = 6_500;
/** The size of a part without its entries, in bytes. */
const PART_FRAME = 100;
/** A device that missed more revisions than this no longer knows what others removed. */
const MAX_ANCESTORS = 60;

const HeadSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  revision: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  ancestors: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MAX_ANCESTORS)),
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ITEMS)),
  settings: v.unknown(),
});
const PartSchema = v.object({
  revision: v.string(),
  rules: v.record(v.string(), v.unknown()),
  /** Hidden notes are in parts, because some hundred would not fit into the head. */
  notesHidden: v.optional(v.array(v.unknown()), []),
  made: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** Reads settings from sync storage. @param items everything in it */
export function parseSyncItems(items: Readonly<Record<string, unknown>>): SyncContents {
  const { [HEAD]: stored } = items;
  if (v.is(NewerSchema, stored)) return { type: 'newer' };
  const head = v.safeParse(HeadSchema, stored);
  if (!head.success) return { type: Object.keys(items).some(isOurs) ? 'torn' : 'absent' };
  const { revision: id, ancestors, parts, settings: main } = head.output;
  const rules: [string, unknown][] = [];
  const notesHidden: unknown[] = [];
  const made: [string, unknown][] = [];
  for (let index = 0; index < parts; index += 1) {
    const part = v.safeParse(PartSchema, items[partKey(index)]);
    if (!part.success || part.output.revision !== id) return { type: 'torn' };
    for (const rule of Object.entries(part.output.rules)) rules.push(rule);
    notesHidden.push(...part.output.notesHidden);
    made.push(...Object.entries(part.output.made));
  }
  const further = {
    ...(notesHidden.length > 0 && { notesHidden }),
    ...(made.length > 0 && { made: Object.fromEntries(made) }),
  };
  const settings = parsePortable({
    settings: notesHidden.length > 0 || made.length > 0 ? { ...Object(main), ...further } : main,
    rules: Object.fromEntries(rules),
  });
  return settings ? { type: 'present', revision: { id, ancestors }, settings } : { type: 'torn' };
}

/**
 * The items to write for a revision. Leaves out the days on which exceptions were made where there is no room for them.
 * @param before the keys that are in sync storage now
 * @returns the items to write and the keys to remove; `undefined` if the items exceed the limits even so
 */
export function toSyncItems(
  settings: Settings,
  revision: Revision,
  before: readonly string[],
): RemoteWrite | undefined {
  const portable = toPortable(settings);
  return writePortable(portable, revision, before) ?? writePortable(withoutDays(portable), revision, before);
}

interface RemoteWrite {
  items: Record<string, unknown>;
  removed: string[];
}

function withoutDays({ settings, rules }: PortableSettings): PortableSettings {
  const { made: _, ...others } = settings;
  const bare = Object.entries(rules).map(([pattern, { made: _, ...rule }]) => [pattern, rule]);
  return { settings: others, rules: Object.fromEntries(bare) };
}

function writePortable(
  portable: PortableSettings,
  { id, ancestors }: Revision,
  before: readonly string[],
): RemoteWrite | undefined {
  const { notesHidden = [], made = {}, ...main } = portable.settings;
  const parts = partsOf(portable.rules, notesHidden, made, id);
  if (!parts) return undefined;
  const items: Record<string, unknown> = Object.fromEntries(
    parts.map((part, index) => [partKey(index), part]),
  );
  items[HEAD] = {
    version: SETTINGS_VERSION,
    revision: id,
    ancestors: ancestors.slice(0, MAX_ANCESTORS),
    parts: parts.length,
    settings: main,
  };
  const sizes = Object.entries(items).map(([key, item]) => key.length + sizeOf(item));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > MAX_TOTAL_SIZE || sizes.length > MAX_ITEMS || sizes.some((size) => size > MAX_ITEM_SIZE))
    return undefined;
  return { items, removed: before.filter((key) => isOurs(key) && !Object.hasOwn(items, key)) };
}

interface Part {
  revision: string;
  rules: PortableSettings['rules'];
  notesHidden?: string[];
  made?: Record<string, number>;
}

/** Distributes entries over parts. @returns `undefined` if one rule is larger than a part may be */
function partsOf(
  rules: PortableSettings['rules'],
  notesHidden: readonly string[],
  made: MadeDays,
  revision: string,
) {
  const parts: Part[] = [];
  let room = 0;
  const partFor = (size: number): Part => {
    const last = parts.at(-1);
    const part: Part = last && size <= room ? last : { revision, rules: {} };
    if (part !== last) {
      parts.push(part);
      room = MAX_PART_SIZE - PART_FRAME;
    }
    room -= size;
    return part;
  };
  for (const [pattern, rule] of Object.entries(rules)) {
    const size = sizeOf([pattern, rule]);
    if (size > MAX_PART_SIZE) return undefined;
    partFor(size).rules[pattern] = rule;
  }
  for (const note of notesHidden) {
    const part = partFor(sizeOf(note) + 1);
    part.notesHidden = [...(part.notesHidden ?? []), note];
  }
  for (const [key, day] of Object.entries(made)) {
    const part = partFor(sizeOf([key, day]));
    part.made = { ...part.made, [key]: day };
  }
  return parts;
}

/** The size of a value in storage, in bytes. Chrome writes `<` as an escape sequence of six characters. */
const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
