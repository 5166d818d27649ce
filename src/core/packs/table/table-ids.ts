import { hashOf } from '../../shared/fnv.ts';

/**
 * An id for each name. Names that give the same id are numbered.
 * @param fallback the id of names without any letter that ids may have
 */
export function idsFor(names: readonly string[], fallback: string): Map<string, string> {
  const ids = numbered(names.map((name) => slug(name) || fallback));
  return new Map(names.map((name, at) => [name, ids[at] ?? '']));
}

/**
 * An id for each note, made of its text and not of its row: a note that the reader has hidden must stay hidden when rows are
 * added above it.
 */
export const idsOfNotes = (notes: readonly { entity: string; note: string }[]): string[] =>
  // 44 of the 64 characters of an id leave room for the hash and a number.
  numbered(notes.map(({ entity, note }) => `${entity.slice(0, 44).replace(/-+$/, '')}-${textId(note)}`));

/** Adds a number to each id that occurred before. */
function numbered(ids: readonly string[]): string[] {
  const used = new Set<string>();
  /** The last number given to each id. Counting anew would be slow: thousands of names may have the fallback as id. */
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

/**
 * The id of a pack. It depends on the title alone, so that a later version of the table replaces the pack. Other letters than ASCII
 * are not in an id, so a title with such letters gets a hash that tells it from others.
 */
export function idOfPack(title: string): string {
  const start = slug(title) || 'pack';
  if (!/(?!\p{ASCII})[\p{L}\p{N}]/u.test(plain(title))) return start;
  return `${start}-${textId(title)}`;
}

/** A hash of a text in characters that an id may have. */
const textId = (text: string): string => hashOf(text).toString(36);

/** The letters and digits of a name that an id may have; empty for names in other scripts. */
const slug = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');

/** A text without accents. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');
