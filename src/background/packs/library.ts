import { type NameSource, sourceOf } from '../../core/matching/name-source.ts';
import { Names } from '../../core/matching/names.ts';
import { namesOf, versionOf } from '../../core/matching/pack-names.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { packsOffFor } from '../../core/pages/page-policy.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import { StoredPack, type StoredPackReader } from './stored-pack.ts';

interface PackRecord {
  /** Its id. */
  pack: string;
  hash: string;
}

/** The stored packs, as far as the library needs them. */
export interface StoredPacks extends StoredPackReader {
  /** In the order of the packs. @throws when the browser does not give out its storage */
  readRecords: () => Promise<readonly PackRecord[]>;
}

/** All packs: the bundled one, and those that the reader has added. */
export class Library {
  readonly #bundledNames: NameSource;
  #records: Promise<readonly PackRecord[]> | undefined;
  #packs = new Map<string, Promise<StoredPack>>();
  /** By their versions. Most pages have the same one. */
  #sets = new Map<string, Names>();

  constructor(
    private readonly bundled: Pack,
    private readonly stored: StoredPacks,
  ) {
    this.#bundledNames = sourceOf(namesOf(bundled, bundled.version));
  }

  /** Must be called when packs were added or removed. */
  reset(): void {
    this.#records = undefined;
    this.#packs = new Map();
    this.#sets = new Map();
  }

  /**
   * The names of the packs that are on. Those of the bundled pack alone when the others cannot be read: their marks are
   * missing then, which is better than wrong ones.
   * @param page where rules may switch packs off; everywhere by default
   */
  async names(settings: Settings, page?: PageAddress): Promise<Names> {
    const all = [this.#bundledNames, ...(await this.#addedRecords().catch(() => []))];
    const on = this.#without(all, settings, undefined);
    const here = this.#without(on, settings, page);
    const off = on.filter((one) => !here.includes(one)).map(({ pack }) => `-${pack}`);
    const version = [versionOf(on), ...off].join('');
    const sets = this.#sets;
    try {
      const names = sets.get(version) ?? new Names(await this.#read(here), this.bundled.id, version);
      sets.set(version, names);
      return names;
    } catch {
      // The next call tries again.
      this.reset();
      return new Names(here.includes(this.#bundledNames) ? [this.#bundledNames] : [], this.bundled.id);
    }
  }

  /**
   * `Names.version` of the packs that are on everywhere, without reading any names, and whether the reader has packs of their
   * own.
   * @throws when that cannot be read
   */
  async state(settings: Settings): Promise<{ version: string; hasAdded: boolean }> {
    const added = await this.#addedRecords();
    const all = [this.#bundledNames, ...added];
    const on = this.#without(all, settings, undefined);
    return { version: versionOf(on), hasAdded: added.length > 0 };
  }

  /** The parts of packs that know an entity, with the entity's key in each. */
  async packsOf(members: readonly { pack: string; id: string }[]): Promise<readonly EntityPack[]> {
    const packs = await Promise.all(
      members.map(async ({ pack, id }) => {
        const found = pack === this.bundled.id ? this.bundled : await (await this.#pack(pack)).partOf(id);
        return found && { pack: found, entity: id };
      }),
    );
    return packs.filter((found) => found !== undefined);
  }

  #addedRecords(): Promise<readonly PackRecord[]> {
    this.#records ??= this.stored.readRecords().catch((error: unknown) => {
      // The next call tries again.
      this.#records = undefined;
      throw error;
    });
    return this.#records;
  }

  #without(packs: readonly PackRecord[], settings: Settings, page: PageAddress | undefined) {
    const ids = packs.map(({ pack }) => pack);
    const off = packsOffFor(settings, page, ids, this.bundled.id);
    return packs.filter(({ pack }) => !off.includes(pack));
  }

  #read = (packs: readonly PackRecord[]): Promise<NameSource[]> =>
    Promise.all(packs.map(({ pack }) => (pack === this.bundled.id ? this.#bundledNames : this.#pack(pack))));

  #pack(id: string): Promise<StoredPack> {
    const known = this.#packs.get(id);
    if (known) return known;
    const packs = this.#packs;
    const pack = this.stored.readHead(id).then((head) => new StoredPack(head, this.stored));
    packs.set(id, pack);
    pack.catch(() => packs.delete(id));
    return pack;
  }
}

/** A pack, or its part about an entity. */
export interface EntityPack {
  pack: Pack;
  /** The entity's key in it. */
  entity: string;
}
