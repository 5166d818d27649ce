import { hashOf } from '../../shared/fnv.ts';

/**
 * An id for each name. It does not depend on the name's place in the table, so that settings still apply when rows are added.
 * @param fallback the beginning of ids for names without any letter that ids may have
 */
export function idsFor(names: readonly string[], fallback: string): Map<string, string> {
  const ids = numbered(names.map((name) => idOf(name, fallback)));
  return new Map(names.map((name, at) => [name, ids[at] ?? '']));
}

/**
 * An id for each note, made of its text and not of its row: a note that the reader has hidden must stay hidden when rows are
 * added above it.
 */
export const idsOfNotes = (notes: readonly { entity: string; note: string }[]): string[] =>
  // 44 of the 64 characters of an id leave room for the hash and a number.
  numbered(notes.map(({ entity, note }) => `${entity.slice(0, 44).replace(/-+$/, '')}-${textId(note)}`));

/** The id of a pack. It depends on the title alone, so that a later version of the table replaces the pack. */
export const idOfPack = (title: string): string => idOf(title, 'pack');

/**
 * Adds a number to each id that occurred before.
 * @param used ids that are taken already
 */
export function numbered(ids: readonly string[], used = new Set<string>()): string[] {
  /** The last number given to each id. Counting anew would be slow: thousands of names may differ only in capitals. */
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

/**
 * The letters and digits of a name that an id may have. If the name has others too, or too many, a hash makes the id distinct:
 * "Köhl" is not "Kohl".
 */
function idOf(name: string, fallback: string): string {
  const letters = plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const isWhole = letters !== '' && letters.length <= MAX_LENGTH && /^[\w\s&.,:;()'"-]*$/.test(name);
  if (isWhole) return letters;
  const start = letters.slice(0, MAX_LENGTH).replace(/-+$/, '') || fallback;
  return `${start}-${textId(name.normalize())}`;
}

/** A hash of a text in characters that an id may have. */
const textId = (text: string): string => hashOf(text).toString(36);

/** A text without accents. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');
