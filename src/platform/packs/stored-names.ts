import type { EntityPart, PackHead } from '../../core/names/compile-pack.ts';
import type { SieveKeys } from '../../core/names/name-sieve-data.ts';
import type { PackEntity } from '../../core/names/pack-names.ts';
import type { Note } from '../../core/packs/schema/pack.ts';
import { openPackDatabase } from './pack-database.ts';

/**
 * Reads what `pack-store.ts` has written of a pack, a part at a time. All functions but `readPackNotes` throw if the pack was replaced
 * or removed meanwhile.
 */

/** The error for a pack that was replaced or removed since its record or its head was read. */
const gone = (pack: string) => new Error(`The pack ${pack} is not what it was`);

/** What all shards of a pack have in common, and in which of them each entity is. */
export async function readPackHead(pack: string): Promise<PackHead> {
  const head = await (await openPackDatabase()).get('heads', pack);
  if (!head) throw gone(pack);
  return head;
}

/** The pack's part of the sieve that pages read. */
export async function readSieveKeys({ pack }: PackHead): Promise<SieveKeys> {
  const keys = await (await openPackDatabase()).get('sieves', pack);
  if (!keys) throw gone(pack);
  return keys;
}

/** The names in one shard of a pack. */
export async function readNamesShard(head: PackHead, shard: number): Promise<readonly PackEntity[]> {
  const names = await (await openPackDatabase()).get('names', [head.pack, head.hash, shard]);
  if (!names) throw gone(head.pack);
  return names;
}

/** What cards show of the entities in one shard of a pack. */
export async function readPartsShard(head: PackHead, shard: number): Promise<readonly EntityPart[]> {
  const parts = await (await openPackDatabase()).get('parts', [head.pack, head.hash, shard]);
  if (!parts) throw gone(head.pack);
  return parts;
}

/** @returns the notes of a pack by their keys, as far as they are there */
export async function readPackNotes(pack: string, keys: readonly string[]): Promise<Note[]> {
  const wanted = new Set(keys);
  const found: Note[] = [];
  const { store } = (await openPackDatabase()).transaction('parts');
  // Shard by shard, because a whole pack may be large.
  for await (const { value } of store.iterate(IDBKeyRange.bound([pack], [pack, []]))) {
    for (const { notes } of value) for (const note of notes) if (wanted.delete(note.id)) found.push(note);
    if (wanted.size === 0) break;
  }
  return found;
}
