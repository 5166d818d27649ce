import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackHead, Shard } from '../../core/names/compile-pack.ts';
import type { SieveKeys } from '../../core/names/name-sieve-data.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import { inBackground, within } from '../../core/tasks/promises.ts';
import { PACK_DATABASE } from './has-pack-database.ts';

/**
 * The database of the packs that the reader has added. Only the background opens it: in a private window of Firefox, the
 * extension's pages would get one of their own.
 */

/** What lists need of a pack, and its place among the others. */
export interface PackRecord {
  id: string;
  /** When it was added, in milliseconds since the epoch. Packs are listed in this order, and no two have the same time. */
  added: number;
  hash: string;
  /** `NAMES_FORMAT` of the version that has compiled it. Others compile it again from its file. */
  compiled: number;
  /** `NAMES_FORMAT` of the version that has last refused its file, and so need not parse it at each start. */
  refused?: number;
  info: PackInfo;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** The file as the reader has added it. */
  files: { key: string; value: string };
  heads: { key: string; value: PackHead };
  /** The pack's part of what `published-names.ts` publishes. */
  sieves: { key: string; value: SieveKeys };
  names: { key: ShardKey; value: Shard['names'] };
  parts: { key: ShardKey; value: Shard['parts'] };
}

/** The pack's id and hash, and the number of the shard. With the hash, no reader takes shards of another version for its own. */
export type ShardKey = [pack: string, hash: string, shard: number];

export const STORES = ['packs', 'files', 'heads', 'sieves', 'names', 'parts'] as const;
type Store = (typeof STORES)[number];
export type PackDatabase = IDBPDatabase<Schema>;

/** To be raised when the stores change. Packs are then compiled again from their files. */
const VERSION = 2;

/** What upgrading the database needs of it. */
interface UpgradedDatabase {
  objectStoreNames: Iterable<Store>;
  createObjectStore: (name: Store, options?: IDBObjectStoreParameters) => unknown;
  deleteObjectStore: (name: Store) => void;
}

/** The store of the packs' records, while it is upgraded. */
interface PackRecords {
  getAll: () => Promise<PackRecord[]>;
  put: (record: PackRecord) => Promise<unknown>;
}

/** Creates the stores, also in a database of another version of the extension. Keeps only the packs and their files. */
export function upgradeStores(database: UpgradedDatabase): void {
  const known = [...database.objectStoreNames];
  const kept: ReadonlySet<Store> = new Set(known.filter((store) => store === 'packs' || store === 'files'));
  for (const store of known) if (!kept.has(store)) database.deleteObjectStore(store);
  for (const store of STORES)
    if (!kept.has(store))
      database.createObjectStore(store, store === 'packs' ? { keyPath: 'id' } : undefined);
}

/** Marks all packs as not compiled, so that they are compiled again from their files. */
async function markUncompiled(packs: PackRecords): Promise<void> {
  for (const record of await packs.getAll()) await packs.put({ ...record, compiled: 0 });
}

/** How long the browser may take to open it, in milliseconds: far longer than it takes on a slow machine. */
const LIMIT = 10_000;

let opened: Promise<PackDatabase> | undefined;

/** @throws when the browser does not give out its storage, as Firefox does in some private modes, or does not answer */
export function openPackDatabase(): Promise<PackDatabase> {
  opened ??= openedInTime(
    openDB<Schema>(PACK_DATABASE, VERSION, {
      upgrade(database, _from, _to, transaction) {
        upgradeStores(database);
        // It belongs to the transaction of the upgrade, and the database opens only after that.
        inBackground(markUncompiled(transaction.objectStore('packs')));
      },
      blocking: () => void closeDatabase(),
      terminated: () => {
        opened = undefined;
      },
    }),
  ).catch((error: unknown) => {
    // The next call tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Waits for a database that is being opened. If it opens too late, it is closed: the next call opens another one.
 * @throws when it does not open in time
 */
export async function openedInTime<T extends Pick<PackDatabase, 'close'>>(opening: Promise<T>): Promise<T> {
  try {
    return await within(opening, LIMIT);
  } catch (error) {
    inBackground(opening.then((database) => database.close()));
    throw error;
  }
}

async function closeDatabase(): Promise<void> {
  const database = await opened;
  opened = undefined;
  database?.close();
}
