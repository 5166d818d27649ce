import { isSameJson } from '../shared/same-json.ts';
import { isRecord } from './read-fields.ts';
import type { Settings } from './settings.ts';
import { type FieldPath, parsePart, SETTINGS_VERSION, type StoredItems, toStored } from './storage-format.ts';

/** What to write to storage. */
export interface StoredPatch {
  changed: Record<string, unknown>;
  removed: readonly string[];
}

/** Thrown when a change would overwrite a stored value that cannot be read. */
export class WouldOverwrite extends Error {
  override name = 'WouldOverwrite';
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The writes that turn stored settings into others. Only what differs is touched: everything else in storage stays as it
 * is, also what this version cannot read.
 * @param stored the items that `before` was read from
 * @throws {WouldOverwrite} when a value that cannot be read is in the way
 */
export function patchStored(stored: StoredItems, before: Settings, after: Settings): StoredPatch {
  const [from, to] = [toStored(before), toStored(after)];
  const changed: Record<string, unknown> = {};
  const removed: string[] = [];
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (isSameJson(from[key], to[key])) continue;
    const isStored = Object.hasOwn(stored, key);
    const unreadable = isStored ? parsePart(key, stored[key]).unreadable : [];
    const patched = patchObject(stored[key], from[key], to[key], { path: [], unreadable });
    if (hasContent(patched)) changed[key] = { ...patched, version: SETTINGS_VERSION };
    else if (isStored) removed.push(key);
  }
  return { changed, removed };
}

interface Place {
  path: FieldPath;
  unreadable: readonly FieldPath[];
}

function patchObject(stored: unknown, from: unknown, to: unknown, place: Place): JsonObject {
  if (isUnreadable(place)) throw new WouldOverwrite(`Cannot be read: ${place.path.join('.')}`);
  const [old, wanted] = [asObject(from), asObject(to)];
  const result = new Map(Object.entries(asObject(stored)));
  for (const name of new Set([...Object.keys(old), ...Object.keys(wanted)])) {
    if (name === 'version' && place.path.length === 0) continue;
    const [was, is] = [old[name], wanted[name]];
    if (isSameJson(was, is)) continue;
    const inner = { ...place, path: [...place.path, name] };
    const patched = patchValue(result.get(name), was, is, inner);
    if (patched === undefined) result.delete(name);
    else result.set(name, patched);
  }
  return Object.fromEntries(result);
}

function patchValue(stored: unknown, was: unknown, is: unknown, place: Place): unknown {
  if (isRecord(was) || isRecord(is)) {
    const patched = patchObject(stored, was, is, place);
    return Object.keys(patched).length > 0 ? patched : undefined;
  }
  if (isUnreadable(place)) throw new WouldOverwrite(`Cannot be read: ${place.path.join('.')}`);
  return is;
}

const asObject = (value: unknown): JsonObject => (isRecord(value) ? value : {});

const isUnreadable = ({ path, unreadable }: Place) =>
  unreadable.some((other) => other.length <= path.length && other.every((name, at) => name === path[at]));

const hasContent = (value: JsonObject): boolean => Object.keys(value).some((name) => name !== 'version');
