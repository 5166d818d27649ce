import { Names, namesOf, type PackNames, versionOf } from '../../core/matching/names.ts';
import { packKey } from '../../core/packs/keys.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** The stored packs, as far as the library needs them. */
export interface StoredPacks {
  /** In the order of the packs. @throws when the browser does not give out its storage */
  readRecords: () => Promise<readonly { id: string; hash: string }[]>;
  readNames: (ids: readonly string[]) => Promise<readonly PackNames[]>;
  /** The part of a pack about an entity. */
  readEntityPack: (key: string) => Promise<Pack | undefined>;
}

type PackSwitches = Pick<Settings, 'entitiesOff'>;

/** All packs: the bundled one, and those that the reader has added. */
export class Library {
  readonly #bundledNames: PackNames;
  #records: Promise<readonly { id: string; hash: string }[]> | undefined;
  /** The names of the packs that were last asked for, with the ids of these packs. */
  #current: { ids: string; names: Promise<Names> } | undefined;

  constructor(
    private readonly bundled: Pack,
    private readonly stored: StoredPacks,
  ) {
    this.#bundledNames = namesOf(bundled, bundled.version);
  }

  /** Must be called when packs were added or removed. */
  reset(): void {
    this.#records = undefined;
    this.#current = undefined;
  }

  /**
   * The names of the packs that are on. Those of the bundled pack alone when the others cannot be read: their marks are
   * missing then, which is better than wrong ones.
   */
  async names({ entitiesOff }: PackSwitches): Promise<Names> {
    const added = await this.#addedRecords().catch(() => []);
    const on = [this.bundled.id, ...added.map(({ id }) => id)].filter(
      (id) => !entitiesOff.includes(packKey(id)),
    );
    const ids = on.join(' ');
    if (this.#current?.ids !== ids) this.#current = { ids, names: this.#load(on) };
    try {
      return await this.#current.names;
    } catch {
      // The next call tries again.
      this.reset();
      return this.#load(on.filter((id) => id === this.bundled.id));
    }
  }

  /**
   * `Names.version` of the packs that are on, without loading their names, and whether the reader has packs of their own.
   * @throws when that cannot be read
   */
  async state({ entitiesOff }: PackSwitches): Promise<{ version: string; hasAdded: boolean }> {
    const added = await this.#addedRecords();
    const all = [
      { pack: this.bundled.id, hash: this.#bundledNames.hash },
      ...added.map(({ id, hash }) => ({ pack: id, hash })),
    ];
    const on = all.filter(({ pack }) => !entitiesOff.includes(packKey(pack)));
    return { version: versionOf(on), hasAdded: added.length > 0 };
  }

  /** The parts of packs that know an entity, with the entity's key in each. */
  async packsOf(members: readonly { pack: string; id: string }[]): Promise<readonly EntityPack[]> {
    const packs = await Promise.all(
      members.map(async ({ pack, id }) => {
        const found = pack === this.bundled.id ? this.bundled : await this.stored.readEntityPack(id);
        return found && { pack: found, entity: id };
      }),
    );
    return packs.filter((found) => found !== undefined);
  }

  #addedRecords(): Promise<readonly { id: string; hash: string }[]> {
    this.#records ??= this.stored.readRecords().catch((error: unknown) => {
      // The next call tries again.
      this.#records = undefined;
      throw error;
    });
    return this.#records;
  }

  async #load(ids: readonly string[]): Promise<Names> {
    const added = ids.filter((id) => id !== this.bundled.id);
    const names = added.length > 0 ? await this.stored.readNames(added) : [];
    const all = [...(ids.includes(this.bundled.id) ? [this.#bundledNames] : []), ...names];
    return new Names(all, this.bundled.id);
  }
}

/** A pack, or its part about an entity. */
export interface EntityPack {
  pack: Pack;
  /** The entity's key in it. */
  entity: string;
}
