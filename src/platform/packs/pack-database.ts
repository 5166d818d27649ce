import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackNames } from '../../core/matching/names.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import { PACK_DATABASE } from './has-pack-database.ts';

/**
 * The database of the packs that the reader has added. Only the background opens it: in a private window of Firefox, the
 * extension's pages would get one of their own.
 */

/** What lists need of a pack, and its place among the others. */
export interface PackRecord {
  id: string;
  /** Packs are listed in the order in which they were added. */
  order: number;
  /** When it was added, in milliseconds since the epoch. */
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
  names: { key: string; value: PackNames };
  /** The part of a pack that a card shows, by the entity's key. */
  entities: { key: string; value: Pack };
}

export const STORES = ['packs', 'files', 'names', 'entities'] as const;
export type PackDatabase = IDBPDatabase<Schema>;

let opened: Promise<PackDatabase> | undefined;

/** @throws when the browser does not give out its storage, as Firefox does in some private modes */
export function openPackDatabase(): Promise<PackDatabase> {
  opened ??= openDB<Schema>(PACK_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: 'id' });
      for (const store of ['files', 'names', 'entities'] as const) database.createObjectStore(store);
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
