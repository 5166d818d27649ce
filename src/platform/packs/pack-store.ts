import { namesOf, type PackNames } from '../../core/matching/names.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { packInfo } from '../../core/packs/pack-info.ts';
import { packsByEntity } from '../../core/packs/pack-of-entity.ts';
import { MAX_PACKS } from '../../core/packs/pack-schema.ts';
import { parsePackText } from '../../core/packs/parse-pack.ts';
import { qualifyPack } from '../../core/packs/qualify-pack.ts';
import { hasPackDatabase } from './has-pack-database.ts';
import { COMPILED_FORMAT, openPackDatabase, type PackRecord, STORES } from './pack-database.ts';

/** The packs that the reader has added. Each change is one transaction, so after a crash a pack is there as a whole or not. */

/** In the order in which they were added. */
export async function readPackRecords(): Promise<PackRecord[]> {
  if (!(await hasPackDatabase())) return [];
  const database = await openPackDatabase();
  const records = await database.getAll('packs');
  for (const { id, compiled } of records) if (compiled !== COMPILED_FORMAT) await recompile(id);
  return records.sort((one, other) => one.order - other.order);
}

/** @returns `undefined` where there is no such pack */
export const readPackFile = async (id: string): Promise<string | undefined> =>
  (await openPackDatabase()).get('files', id);

/** @returns the names of the packs given, in the order of their ids */
export async function readPackNames(ids: readonly string[]): Promise<PackNames[]> {
  const database = await openPackDatabase();
  const names = await Promise.all(ids.map((id) => database.get('names', id)));
  return names.flatMap((found) => found ?? []);
}

/** @returns the part of a pack about an entity; `undefined` where there is none */
export const readEntityPack = async (key: string): Promise<Pack | undefined> =>
  (await openPackDatabase()).get('entities', key);

/**
 * Adds a pack, or replaces the one of the same id.
 * @param file as JSON text
 * @param reserved the id of the bundled pack
 * @throws {PackError} for an invalid pack
 * @throws {RangeError} when there are too many, or the id is reserved
 * @throws when the browser does not store it
 */
export async function storePack(file: string, reserved?: string): Promise<PackRecord> {
  const pack = parsePackText(file, 'pack.json');
  if (pack.id === reserved) throw new RangeError(`The pack ${reserved} comes with the extension`);
  const hash = await hashOf(file);
  const database = await openPackDatabase();
  const others = (await database.getAll('packs')).filter(({ id }) => id !== pack.id);
  if (others.length >= MAX_PACKS) throw new RangeError(`There are ${MAX_PACKS} packs already`);
  const known = await database.get('packs', pack.id);
  const record: PackRecord = {
    id: pack.id,
    order: known?.order ?? Math.max(0, ...others.map(({ order }) => order)) + 1,
    added: known?.added ?? Date.now(),
    hash,
    compiled: COMPILED_FORMAT,
    info: packInfo(pack, false),
  };
  await write(record, file, pack);
  return record;
}

/** Removes a pack, if it is there. */
export async function deletePack(id: string): Promise<void> {
  const database = await openPackDatabase();
  const transaction = database.transaction(STORES, 'readwrite');
  await Promise.all([
    transaction.objectStore('packs').delete(id),
    transaction.objectStore('files').delete(id),
    transaction.objectStore('names').delete(id),
    transaction.objectStore('entities').delete(entitiesOf(id)),
    transaction.done,
  ]);
}

async function write(record: PackRecord, file: string, pack: Pack): Promise<void> {
  const { id } = record;
  const qualified = qualifyPack(pack);
  const database = await openPackDatabase();
  const transaction = database.transaction(STORES, 'readwrite');
  const entities = transaction.objectStore('entities');
  const writes: Promise<unknown>[] = [entities.delete(entitiesOf(id))];
  for (const [key, part] of packsByEntity(qualified)) writes.push(entities.put(part, key));
  writes.push(
    transaction.objectStore('names').put(namesOf(qualified, record.hash), id),
    transaction.objectStore('files').put(file, id),
    transaction.objectStore('packs').put(record),
    transaction.done,
  );
  await Promise.all(writes);
}

/** Compiles a pack again that another version of the extension has stored. One that is no longer valid stays as it is. */
async function recompile(id: string): Promise<void> {
  const file = await readPackFile(id);
  if (file !== undefined) await storePack(file).catch(() => undefined);
}

/** All keys of a pack's entities: ids have no character after "~". */
const entitiesOf = (pack: string) => IDBKeyRange.bound(`${pack}/`, `${pack}/~`);

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
