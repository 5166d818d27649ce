import { type EntityPart, type PackHead, shardOf } from '../../core/names/compile-pack.ts';
import { lookupKey, positionsOf } from '../../core/names/lookup-index.ts';
import type { SieveKeys } from '../../core/names/name-sieve-data.ts';
import type { NameSource } from '../../core/names/name-source.ts';
import type { PackEntity } from '../../core/names/pack-names.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import { within } from '../../core/tasks/promises.ts';

/**
 * How long the browser may take to hand out a part of what is stored, in milliseconds: far longer than it takes on a slow machine.
 * Where it never does, pages would wait for the names of all packs.
 */
export const READ_LIMIT = 10_000;

/** How many parts of a pack are kept in memory. A reader presses several times in a card, and goes to related names and back. */
const MAX_PARTS = 8;

/** One version of a stored pack. */
export interface PackVersion {
  /** Its id. */
  pack: string;
  /** Changes with the pack's file. */
  hash: string;
}

/** A pack could not be read, or was replaced or removed meanwhile. */
export class UnreadablePackError extends Error {
  constructor(
    readonly record: PackVersion,
    cause?: unknown,
  ) {
    super(`The pack ${record.pack} cannot be read`, { cause });
  }
}

/** What is read of a stored pack. All reject where it was replaced or removed meanwhile. */
export interface StoredPackReader {
  readHead: (pack: string) => Promise<PackHead>;
  readSieve: (head: PackHead) => Promise<SieveKeys>;
  readNames: (head: PackHead, shard: number) => Promise<readonly PackEntity[]>;
  readParts: (head: PackHead, shard: number) => Promise<readonly EntityPart[]>;
}

/** A pack that the reader has added, of which no more is read than is asked for. All methods may throw `UnreadablePackError`. */
export class StoredPack implements NameSource {
  readonly pack: string;
  readonly hash: string;
  readonly aliases: number;
  readonly affixes: NameSource['affixes'];
  readonly contextWords: NameSource['contextWords'];
  readonly index: NameSource['index'];
  readonly #names = new Map<number, Promise<readonly PackEntity[]>>();
  /** The parts that cards have shown last, the latest at the end: what ranks notes remembers its indexes by these objects. */
  readonly #parts = new Map<string, Promise<Pack | undefined>>();

  constructor(
    private readonly head: PackHead,
    private readonly reader: StoredPackReader,
  ) {
    this.pack = head.pack;
    this.hash = head.hash;
    this.aliases = head.aliases;
    this.affixes = head.affixes;
    this.contextWords = head.contextWords;
    this.index = head.index;
  }

  async entitiesAt(positions: readonly number[]): Promise<readonly PackEntity[]> {
    const shards = new Set(positions.map((position) => shardOf(this.head, position)));
    return (await Promise.all(Array.from(shards, (shard) => this.#namesIn(shard)))).flat();
  }

  async all(): Promise<readonly PackEntity[]> {
    return (await Promise.all(Array.from(this.head.starts, (_, shard) => this.#namesIn(shard)))).flat();
  }

  sieve(): Promise<SieveKeys> {
    return this.#read(this.reader.readSieve(this.head));
  }

  /** The part of the pack that the card of an entity shows. @returns `undefined` for a key that it does not have */
  partOf(key: string): Promise<Pack | undefined> {
    const part = this.#parts.get(key) ?? this.#readPart(key);
    this.#parts.delete(key);
    this.#parts.set(key, part);
    for (const oldest of this.#parts.keys()) {
      if (this.#parts.size <= MAX_PARTS) break;
      this.#parts.delete(oldest);
    }
    // The next call tries again.
    part.catch(() => this.#parts.delete(key));
    return part;
  }

  async #readPart(key: string): Promise<Pack | undefined> {
    for (const position of positionsOf(this.index, lookupKey.id(key))) {
      const shard = shardOf(this.head, position);
      const parts = await this.#read(this.reader.readParts(this.head, shard));
      const part = parts[position - (this.head.starts[shard] ?? 0)];
      if (part?.entities[0]?.id === key) return { ...this.head.common, ...part };
    }
    return undefined;
  }

  #namesIn(shard: number): Promise<readonly PackEntity[]> {
    const known = this.#names.get(shard);
    if (known) return known;
    const names = this.#read(this.reader.readNames(this.head, shard));
    this.#names.set(shard, names);
    // The next call tries again.
    names.catch(() => this.#names.delete(shard));
    return names;
  }

  async #read<T>(reading: Promise<T>): Promise<T> {
    try {
      return await within(reading, READ_LIMIT);
    } catch (error) {
      throw new UnreadablePackError(this, error);
    }
  }
}
