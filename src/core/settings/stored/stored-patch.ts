import { isSameJson } from '../../shared/same-json.ts';
import { compactRule, overridesOf } from '../overrides.ts';
import { isRecord } from '../read-fields.ts';
import type { Settings, SiteRule } from '../settings.ts';
import { keyOfPattern, MAIN_KEY } from './storage-keys.ts';
import { type FieldPath, parsePart, SETTINGS_VERSION, type StoredItems } from './stored-part.ts';

/** What to write to storage. */
export interface StoredPatch {
  changed: Record<string, unknown>;
  removed: readonly string[];
}

/** Whether there is nothing to write. */
export const isEmptyPatch = ({ changed, removed }: StoredPatch): boolean =>
  Object.keys(changed).length + removed.length === 0;

/** Thrown when a change would overwrite a stored value that this version cannot read. */
export class WouldOverwriteError extends Error {
  override name = 'WouldOverwriteError';
}

/** A stored value, or a part of it, before and after a change. */
interface Change {
  from: JsonObject;
  to: JsonObject;
}
type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The writes that turn stored settings into others. Only what differs is written. Everything else in storage stays as it is, including
 * what this version cannot read.
 * @param stored the items that `before` was read from
 * @throws {WouldOverwriteError} when a value that cannot be read would have to be replaced
 */
export function patchStored(stored: StoredItems, before: Settings, after: Settings): StoredPatch {
  const changed: Record<string, unknown> = {};
  const removed: string[] = [];
  for (const [key, change] of changesByKey(before, after)) {
    if (!Object.hasOwn(stored, key)) {
      changed[key] = { version: SETTINGS_VERSION, ...change.to };
      continue;
    }
    const unreadable = new Set(parsePart(key, stored[key]).unreadable.map((path) => JSON.stringify(path)));
    const patched = patchObject(stored[key], change, [], unreadable);
    if (Object.keys(patched).some((name) => name !== 'version'))
      changed[key] = { ...patched, version: SETTINGS_VERSION };
    else removed.push(key);
  }
  return { changed, removed };
}

/** The values of storage that change, by key. */
function changesByKey(before: Settings, after: Settings): Map<string, Change> {
  const changes = new Map<string, Change>();
  const [from, to] = [overridesOf(before), overridesOf(after)];
  if (!isSameJson(from, to)) changes.set(MAIN_KEY, { from: { ...from }, to: { ...to } });
  const rules = new Map<string, { from: [string, unknown][]; to: [string, unknown][] }>();
  for (const pattern of new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])) {
    const [was, is] = [ownRule(before, pattern), ownRule(after, pattern)];
    if (isSameRule(was, is)) continue;
    const key = keyOfPattern(pattern);
    const ofKey = rules.get(key) ?? { from: [], to: [] };
    if (was) ofKey.from.push([pattern, compactRule(was)]);
    if (is) ofKey.to.push([pattern, compactRule(is)]);
    rules.set(key, ofKey);
  }
  for (const [key, { from, to }] of rules)
    changes.set(key, {
      from: { rules: Object.fromEntries(from) },
      to: { rules: Object.fromEntries(to) },
    });
  return changes;
}

const ownRule = ({ rules }: Settings, pattern: string): SiteRule | undefined =>
  Object.hasOwn(rules, pattern) ? rules[pattern] : undefined;

function isSameRule(one: SiteRule | undefined, other: SiteRule | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return (
    one.on === other.on &&
    one.pausedUntil === other.pausedUntil &&
    isSameList(one.entitiesOn, other.entitiesOn) &&
    isSameList(one.entitiesOff, other.entitiesOff) &&
    isSameList(one.aliasesOff, other.aliasesOff) &&
    (one.made === other.made || isSameJson(one.made, other.made))
  );
}

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** Applies a change to a stored object. @param unreadable paths of unreadable fields, as JSON */
function patchObject(
  stored: unknown,
  { from, to }: Change,
  path: FieldPath,
  unreadable: ReadonlySet<string>,
): JsonObject {
  assertReadable(path, unreadable);
  const result = new Map(Object.entries(asObject(stored)));
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [was, is] = [from[name], to[name]];
    if (isSameJson(was, is)) continue;
    const inner = [...path, name];
    if (isRecord(was) || isRecord(is)) {
      const change = { from: asObject(was), to: asObject(is) };
      const patched = patchObject(result.get(name), change, inner, unreadable);
      if (Object.keys(patched).length > 0) result.set(name, patched);
      else result.delete(name);
    } else {
      assertReadable(inner, unreadable);
      if (is === undefined) result.delete(name);
      else result.set(name, is);
    }
  }
  return Object.fromEntries(result);
}

function assertReadable(path: FieldPath, unreadable: ReadonlySet<string>): void {
  if (unreadable.has(JSON.stringify(path)))
    throw new WouldOverwriteError(`Cannot be read: ${path.join('.')}`);
}

const asObject = (value: unknown): JsonObject => (isRecord(value) ? value : {});
