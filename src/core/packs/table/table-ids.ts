import { hashOf } from '../../shared/fnv.ts';

/** An id for each name. It is that of the name wherever the name stands: settings that speak of it go on to. */
export function idsFor(names: readonly string[], fallback: string): Map<string, string> {
  const ids = numbered(names.map((name) => idOf(name, fallback)));
  return new Map(names.map((name, at) => [name, ids[at] ?? '']));
}

/** An id for each note. It is not that of its row: a note that was hidden stays hidden when rows are added above it. */
export const idsOfNotes = (notes: readonly { entity: string; note: string }[]): string[] =>
  // Leaves room for the hash and a number.
  numbered(notes.map(({ entity, note }) => `${entity.slice(0, 44).replace(/-+$/, '')}-${textId(note)}`));

/** The id by which a later version of a list replaces it, and no other list does. */
export const idOfPack = (title: string): string => idOf(title, 'pack');

/**
 * Adds numbers to ids that are there already.
 * @param used ids that others have
 */
export function numbered(ids: readonly string[], used = new Set<string>()): string[] {
  /** The last number given to each beginning: there may be thousands of names that differ in capitals alone. */
  const numbers = new Map<string, number>();
  return ids.map((start) => {
    let id = start;
    let number = numbers.get(start) ?? 1;
    while (used.has(id)) id = `${start}-${++number}`;
    numbers.set(start, number);
    used.add(id);
    return id;
  });
}

/** The longest id of a name without a hash. */
const MAX_LENGTH = 50;

/** The letters of a name that an id may have. Where it has others too, or too many, a hash tells it from names that share them. */
function idOf(name: string, fallback: string): string {
  const letters = plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const isWhole = letters !== '' && letters.length <= MAX_LENGTH && /^[\w\s&.,:;()'"-]*$/.test(plain(name));
  if (isWhole) return letters;
  const start = letters.slice(0, MAX_LENGTH).replace(/-+$/, '') || fallback;
  return `${start}-${textId(name)}`;
}

/** A hash in letters that an id may have. */
const textId = (text: string): string => hashOf(text).toString(36);

/** Without accents. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');
