import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackHead, Shard } from '../../core/matching/compile-pack.ts';
import type { SieveKeys } from '../../core/matching/name-sieve-data.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
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
  info: PackInfo;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** The file as the reader has added it. */
  files: { key: string; value: string };
  heads: { key: string; value: PackHead };
  /** What is published of names. */
  sieves: { key: string; value: SieveKeys };
  names: { key: ShardKey; value: Shard['names'] };
  parts: { key: ShardKey; value: Shard['parts'] };
}

/** The pack's id and hash, and the number of the shard. With the hash, no reader takes shards of another version for its own. */
export type ShardKey = [pack: string, hash: string, shard: number];

export const STORES = ['packs', 'files', 'heads', 'sieves', 'names', 'parts'] as const;
export type PackDatabase = IDBPDatabase<Schema>;

let opened: Promise<PackDatabase> | undefined;

/** @throws when the browser does not give out its storage, as Firefox does in some private modes */
export function openPackDatabase(): Promise<PackDatabase> {
  opened ??= openDB<Schema>(PACK_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: 'id' });
      for (const store of STORES) if (store !== 'packs') database.createObjectStore(store);
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    // The next call tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

async function closeDatabase(): Promise<void> {
  const database = await opened;
  opened = undefined;
  database?.close();
}
