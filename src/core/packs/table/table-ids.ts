import { hashOf } from '../../shared/fnv.ts';

/** An id for each name, numbered where the letters of names are the same or are none of an id. */
export function idsFor(names: readonly string[], fallback: string): Map<string, string> {
  const ids = numbered(names.map((name) => slug(name) || fallback));
  return new Map(names.map((name, at) => [name, ids[at] ?? '']));
}

/** An id for each note. It is not that of its row: a note that was hidden stays hidden when rows are added above it. */
export const idsOfNotes = (notes: readonly { entity: string; note: string }[]): string[] =>
  // Leaves room for the hash and a number.
  numbered(notes.map(({ entity, note }) => `${entity.slice(0, 44).replace(/-+$/, '')}-${textId(note)}`));

/** Adds numbers to ids that are there already. */
function numbered(ids: readonly string[]): string[] {
  const used = new Set<string>();
  /** The last number given to each beginning: there may be thousands of names in a script that ids do not have. */
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

/** The id by which a later version of a list replaces it, and no other list does: not one whose title has the same ASCII letters. */
export function idOfPack(title: string): string {
  const start = slug(title) || 'pack';
  if (!/(?!\p{ASCII})[\p{L}\p{N}]/u.test(plain(title))) return start;
  return `${start}-${textId(title)}`;
}

/** A hash in letters that an id may have. */
const textId = (text: string): string => hashOf(text).toString(36);

/** @returns the letters of a name that an id may have; empty for names in other scripts */
const slug = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');

/** Without accents. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');
