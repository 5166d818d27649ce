import * as v from 'valibot';
import { compilePack } from '../../core/names/compile-pack.ts';
import { NAMES_FORMAT } from '../../core/names/names-version.ts';
import { type PackInfo, packInfo } from '../../core/packs/pack-info.ts';
import { PackError, parsePackText } from '../../core/packs/parse-pack.ts';
import { qualifyPack } from '../../core/packs/qualify-pack.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import { MAX_PACKS } from '../../core/packs/schema/pack-schema.ts';
import { inTurn } from '../../core/tasks/in-turn.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { hasPackDatabase } from './has-pack-database.ts';
import { listedPack } from './listed-pack.ts';
import { openPackDatabase, type PackRecord, type ShardKey, STORES } from './pack-database.ts';

/** The packs that the reader has added. Each change is one transaction, so after a crash a pack is there as a whole or not. */

/** The packs that this version has compiled, in the order in which they were added. */
export async function readPackRecords(): Promise<PackRecord[]> {
  return (await readAllRecords()).filter(({ compiled }) => compiled === NAMES_FORMAT);
}

/** What lists show of all packs, in the same order, also of those that this version has not compiled. */
export const readPackInfos = async (): Promise<PackInfo[]> => (await readAllRecords()).map(listedPack);

async function readAllRecords(): Promise<PackRecord[]> {
  const records = (await hasPackDatabase()) ? await (await openPackDatabase()).getAll('packs') : [];
  return records.sort((one, other) => one.added - other.added);
}

/**
 * Compiles packs again that another version of the extension has stored. A pack that this version does not accept stays, and is not
 * tried again before `NAMES_FORMAT` changes.
 * @param onChanged called after each; the next one waits for it
 */
export async function recompilePacks(onChanged: () => Promise<void>): Promise<void> {
  const stale = (await readAllRecords()).filter(
    ({ compiled, refused }) => compiled !== NAMES_FORMAT && refused !== NAMES_FORMAT,
  );
  // One after the other, because each may be large. The small ones need not wait for the others.
  stale.sort((one, other) => sizeOf(one.info) - sizeOf(other.info));
  // If one cannot be stored, others may be.
  for (const record of stale) if (await orUndefined(recompile(record))) await orUndefined(onChanged());
}

/** @param info as another version has stored it */
const sizeOf = (info: unknown): number => (v.is(CountedSchema, info) ? info.entities + info.notes : 0);
const CountedSchema = v.object({ entities: v.number(), notes: v.number() });

/** @returns whether its record has changed */
async function recompile(record: PackRecord): Promise<boolean> {
  const file = await readPackFile(record.id);
  if (file === undefined) return false;
  const pack = parsedOrUndefined(file);
  if (!pack) {
    await rememberRefusal(record);
    return true;
  }
  const next = { ...record, compiled: NAMES_FORMAT, info: packInfo(pack, false) };
  return write(next, file, pack, record.hash);
}

function parsedOrUndefined(file: string): Pack | undefined {
  try {
    return parsePackText(file, 'pack.json');
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    // It was valid only for the version that stored it.
    return undefined;
  }
}

async function rememberRefusal({ id, hash }: PackRecord): Promise<void> {
  const transaction = (await openPackDatabase()).transaction('packs', 'readwrite');
  const current = await transaction.store.get(id);
  // It may have been replaced or removed meanwhile.
  if (current?.hash === hash) await transaction.store.put({ ...current, refused: NAMES_FORMAT });
  await transaction.done;
}

/** @returns `undefined` where there is no such pack */
export const readPackFile = async (id: string): Promise<string | undefined> =>
  (await openPackDatabase()).get('files', id);

/** Runs changes one after another, because each depends on the packs that are there. */
const changeInTurn = inTurn();

/**
 * Adds a pack, or replaces the one of the same id.
 * @param file as JSON text
 * @param reserved the id of the bundled pack
 * @param added when a pack was added that comes back, so that it gets its old place among the others
 * @throws {PackError} for an invalid pack
 * @throws {RangeError} when there are too many, or the id is reserved
 * @throws when the browser does not store it
 */
export const storePack = (file: string, reserved?: string, added?: number): Promise<PackRecord> =>
  changeInTurn(() => parseAndStore(file, reserved, added));

async function parseAndStore(
  file: string,
  reserved: string | undefined,
  added: number | undefined,
): Promise<PackRecord> {
  const pack = parsePackText(file, 'pack.json');
  if (pack.id === reserved) throw new RangeError(`The pack ${reserved} comes with the extension`);
  const hash = await hashOf(file);
  const records = await readAllRecords();
  const known = records.find(({ id }) => id === pack.id);
  const others = records.filter((record) => record !== known);
  if (others.length >= MAX_PACKS) throw new RangeError(`There are ${MAX_PACKS} packs already`);
  const record: PackRecord = {
    id: pack.id,
    added: timeOf(known?.added ?? added ?? Date.now(), others),
    hash,
    compiled: NAMES_FORMAT,
    info: packInfo(pack, false),
  };
  await write(record, file, pack);
  return record;
}

/** A time near the given one at which none of the packs was added. */
function timeOf(added: number, packs: readonly PackRecord[]): number {
  let time = added;
  while (packs.some((other) => other.added === time)) time += 1;
  return time;
}

/** Removes a pack, if it is there. */
export const deletePack = (id: string): Promise<void> => changeInTurn(() => remove(id));

async function remove(id: string): Promise<void> {
  const database = await openPackDatabase();
  const transaction = database.transaction(STORES, 'readwrite');
  await Promise.all([
    transaction.objectStore('packs').delete(id),
    transaction.objectStore('files').delete(id),
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('sieves').delete(id),
    transaction.objectStore('names').delete(shardsOf(id)),
    transaction.objectStore('parts').delete(shardsOf(id)),
    transaction.done,
  ]);
}

/**
 * @param expected the hash of the record that is replaced; where it is another one now, nothing is written
 * @returns whether it was written
 */
async function write(record: PackRecord, file: string, pack: Pack, expected?: string): Promise<boolean> {
  const { id } = record;
  const { head, sieve, shards } = compilePack(qualifyPack(pack), record.hash);
  const database = await openPackDatabase();
  const transaction = database.transaction(STORES, 'readwrite');
  if (expected !== undefined) {
    const current = await transaction.objectStore('packs').get(id);
    if (current?.hash !== expected) return false;
  }
  const names = transaction.objectStore('names');
  const parts = transaction.objectStore('parts');
  const writes: Promise<unknown>[] = [names.delete(shardsOf(id)), parts.delete(shardsOf(id))];
  for (const [at, shard] of shards.entries()) {
    const key: ShardKey = [id, record.hash, at];
    writes.push(names.put(shard.names, key), parts.put(shard.parts, key));
  }
  writes.push(
    transaction.objectStore('heads').put(head, id),
    transaction.objectStore('sieves').put(sieve, id),
    transaction.objectStore('files').put(file, id),
    transaction.objectStore('packs').put(record),
    transaction.done,
  );
  await Promise.all(writes);
  return true;
}

/** The keys of all shards of a pack. */
const shardsOf = (pack: string) => IDBKeyRange.bound([pack], [pack, []]);

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
