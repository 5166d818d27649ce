import { identityKeysOf } from '../../../core/names/pack-names.ts';
import type { Localised, Pack } from '../../../core/packs/schema/pack.ts';
import type { Difference } from '../../../core/settings/entries/settings-merge.ts';
import { isSameJson } from '../../../core/shared/same-json.ts';

/** How many names are listed. */
const MAX_NAMED = 5;

/** What an update of a pack would change. */
export interface PackDifference {
  /** The installed version. */
  version: string;
  /** Whether the update is older than the installed version. */
  isOlder: boolean;
  names: Difference;
  notes: Difference;
  newNames: FirstNames;
  lostNames: FirstNames;
  /** Whether nothing differs. */
  isSame: boolean;
}

/** The first of some names. */
export interface FirstNames {
  names: readonly Localised[];
  /** How many more there are. */
  more: number;
}

/** What differs between the installed version of a pack and another one. */
export function differenceBetween(installed: Pack, next: Pack): PackDifference {
  const names = differenceOfLists(installed.entities, next.entities);
  const notes = differenceOfLists(installed.notes, next.notes);
  const isSameList = [names, notes].every((list) => Object.values(list).every((count) => count === 0));
  const isSame = isSameList && isSameJson({ ...installed, ...NO_LISTS }, { ...next, ...NO_LISTS });
  const isOlder = compareVersions(next.version, installed.version) < 0;
  return {
    version: installed.version,
    isOlder,
    names,
    notes,
    newNames: firstNames(without(next.entities, installed.entities)),
    lostNames: firstNames(without(installed.entities, next.entities)),
    isSame,
  };
}

/** Takes out what is compared item by item. */
const NO_LISTS = { entities: [], notes: [] };

function differenceOfLists<T extends { id: string }>(before: readonly T[], after: readonly T[]): Difference {
  const known = new Map(before.map((item) => [item.id, item]));
  const difference = { added: 0, changed: 0, removed: 0 };
  for (const item of after) {
    const old = known.get(item.id);
    if (!old) difference.added += 1;
    else if (!isSame(old, item)) difference.changed += 1;
    known.delete(item.id);
  }
  difference.removed = known.size;
  return difference;
}

/** The items of a list whose ids another list does not have. */
function without<T extends { id: string }>(list: readonly T[], other: readonly T[]): T[] {
  const ids = new Set(other.map(({ id }) => id));
  return list.filter(({ id }) => !ids.has(id));
}

const firstNames = (entities: Pack['entities']): FirstNames => ({
  names: entities.slice(0, MAX_NAMED).map(({ name }) => name),
  more: Math.max(0, entities.length - MAX_NAMED),
});

/** Compares the JSON texts first: most items are equal, and that is faster to find out. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || isSameJson(one, other);

/** @returns below 0 where `one` is the older version; versions are three numbers, of up to 26 digits */
function compareVersions(one: string, other: string): number {
  const numbers = other.split('.').map(BigInt);
  const differences = one.split('.').map((part, at) => BigInt(part) - (numbers[at] ?? 0n));
  return Number(differences.find((difference) => difference !== 0n) ?? 0n);
}

/** Which entities of `pack` another pack knows too, so that they share a card. */
export function sharedNames(pack: Pack, other: Pack): FirstNames {
  const known = new Set(other.entities.flatMap(identityKeysOf));
  return firstNames(pack.entities.filter((entity) => identityKeysOf(entity).some((sign) => known.has(sign))));
}
