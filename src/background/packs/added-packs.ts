import { versionOf } from '../../core/names/names-version.ts';
import { orUndefined, TimeLimitError, within } from '../../core/tasks/promises.ts';
import {
  type PackVersion,
  READ_LIMIT,
  StoredPack,
  type StoredPackReader,
  UnreadablePackError,
} from './read-stored-pack.ts';

/** The stored packs, as far as the background needs them. */
export interface PackStorage extends StoredPackReader {
  /** In the order of the packs. @throws when the browser does not give out its storage */
  readRecords: () => Promise<readonly PackVersion[]>;
}

/** How long a pack that could not be read is excluded, and a browser that did not answer is not asked again, in milliseconds. */
const RETRY_AFTER = 60_000;

/** The packs that the reader has added, each read once. */
export class AddedPacks {
  #records: Promise<readonly PackVersion[]> | undefined;
  #packs = new Map<string, Promise<StoredPack>>();
  /** When packs were excluded, in milliseconds since the epoch. */
  readonly #excludedAt = new Map<string, number>();
  /** When the browser last did not tell which packs there are, in milliseconds since the epoch. */
  #unansweredAt: number | undefined;

  /** @param now in milliseconds since the epoch */
  constructor(
    private readonly storage: PackStorage,
    private readonly now: () => number,
  ) {}

  /** Must be called when packs were added or removed. */
  reset(): void {
    this.#records = undefined;
    this.#packs = new Map();
    this.#excludedAt.clear();
    this.#unansweredAt = undefined;
  }

  /** In the order of the packs. @throws when the browser does not give out its storage; at once, where it has just failed to answer */
  async records(): Promise<readonly PackVersion[]> {
    // Otherwise, each page would wait for its names in vain.
    if (this.#isRecent(this.#unansweredAt)) throw new Error('The browser does not answer');
    this.#records ??= within(this.storage.readRecords(), READ_LIMIT).catch((error: unknown) => {
      // The next call tries again.
      this.#records = undefined;
      if (error instanceof TimeLimitError) this.#unansweredAt = this.now();
      throw error;
    });
    return this.#records;
  }

  /** @throws when it cannot be read */
  pack(id: string): Promise<StoredPack> {
    const known = this.#packs.get(id);
    if (known) return known;
    const packs = this.#packs;
    const head = within(this.storage.readHead(id), READ_LIMIT);
    const pack = head.then((read) => new StoredPack(read, this.storage));
    packs.set(id, pack);
    // The next call tries again.
    pack.catch(() => packs.delete(id));
    return pack;
  }

  /** @throws {UnreadablePackError} when it cannot be read, or was replaced meanwhile */
  async packOf(record: PackVersion): Promise<StoredPack> {
    const pack = await orUndefined(this.pack(record.pack));
    if (pack?.hash !== record.hash) throw new UnreadablePackError(record);
    return pack;
  }

  isExcluded(record: PackVersion): boolean {
    return this.#isRecent(this.#excludedAt.get(versionOf([record])));
  }

  #isRecent(moment: number | undefined): boolean {
    // The clock may have been put back since.
    return moment !== undefined && Math.abs(this.now() - moment) < RETRY_AFTER;
  }

  /** Excludes a pack for a while. If another has replaced it meanwhile, that one is read. */
  exclude(record: PackVersion): void {
    this.#excludedAt.set(versionOf([record]), this.now());
    this.#records = undefined;
    this.#packs.delete(record.pack);
  }
}
