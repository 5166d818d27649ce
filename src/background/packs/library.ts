import type { MatchRules } from '../../core/matching/match-index.ts';
import { EntityCatalogue } from '../../core/names/entity-catalogue.ts';
import { keysOf, nameSieveDataOf, sieveKeysOf } from '../../core/names/name-sieve-data.ts';
import { type ListedNames, type NameSource, sourceOf } from '../../core/names/name-source.ts';
import { versionOf } from '../../core/names/names-version.ts';
import { splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import { packsOffFor } from '../../core/pages/page-policy.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PublishedNames } from '../../platform/packs/published-names.ts';
import { AddedPacks, type PackStorage } from './added-packs.ts';
import { type PackVersion, UnreadablePackError } from './read-stored-pack.ts';

/** All packs: the bundled one, and those that the reader has added. */
export class Library {
  readonly #bundledNames: NameSource;
  readonly #added: AddedPacks;
  /** The names of the packs that are on, by the versions of these packs. Most pages have the same ones. */
  #sets = new Map<string, EntityCatalogue>();

  /**
   * @param names of the bundled pack
   * @param rules for the names of all packs
   * @param now in milliseconds since the epoch
   */
  constructor(
    private readonly bundled: Pack,
    private readonly names: ListedNames,
    private readonly rules: MatchRules,
    storage: PackStorage,
    now: () => number,
  ) {
    this.#bundledNames = sourceOf(names);
    this.#added = new AddedPacks(storage, now);
  }

  /** Must be called when packs were added or removed. */
  reset(): void {
    this.#added.reset();
    this.#sets = new Map();
  }

  /**
   * Calls `use` with the names of the packs that are on. Where a pack turns out to be unreadable, calls it again without that
   * one: then only its marks are missing. `EntityCatalogue.version` tells, so pages learn when it can be read again.
   * @param page where rules may switch packs off; everywhere by default
   * @returns what `use` returns. @throws what it throws, unless it is `UnreadablePackError`
   */
  async withNames<T>(
    settings: Settings,
    page: PageAddress | undefined,
    use: (names: EntityCatalogue) => T | Promise<T>,
  ): Promise<T> {
    try {
      return await use(await this.#names(settings, page));
    } catch (error) {
      if (!(error instanceof UnreadablePackError)) throw error;
      this.#added.exclude(error.record);
      return this.withNames(settings, page, use);
    }
  }

  /**
   * The entities of these keys with the packs that know them, as far as these are on. A pack that is off is asked only for names
   * that no other knows: settings may name them.
   */
  async findEntities(settings: Settings, keys: readonly string[]): ReturnType<EntityCatalogue['find']> {
    const known = await this.withNames(settings, undefined, (names) => names.find(keys));
    const others = keys.filter((key) => !known.has(key) && splitQualifiedKey(key).pack !== undefined);
    if (others.length === 0) return known;
    const allOn = { ...settings, entitiesOff: [] };
    const found = await this.withNames(allOn, undefined, (names) => names.find(others));
    return new Map([...found, ...known]);
  }

  /**
   * `EntityCatalogue.version` of the packs that are on everywhere, without reading any names, and whether the reader has packs of their
   * own.
   * @throws when that cannot be read
   */
  async state(settings: Settings): Promise<{ version: string; hasAdded: boolean }> {
    const added = await this.#added.records();
    return { version: versionOf(this.#packsOn(added, settings)), hasAdded: added.length > 0 };
  }

  /**
   * What tells pages which texts may hold names of the packs that are on everywhere.
   * @throws when it cannot be read which packs there are
   */
  async publishedNames(settings: Settings): Promise<PublishedNames> {
    const on = this.#packsOn(await this.#added.records(), settings);
    const added = on.filter(({ pack }) => pack !== this.bundled.id);
    const sieves = await Promise.all(
      added.map((record) => orUndefined(this.#added.packOf(record).then((pack) => pack.sieve()))),
    );
    const aliases = added.length < on.length ? this.names.entities.flatMap(({ aliases }) => aliases) : [];
    const bundled = sieveKeysOf(aliases.flatMap(keysOf));
    return {
      version: versionOf(on),
      data: nameSieveDataOf([bundled, ...sieves.filter((sieve) => sieve !== undefined)]),
      unread: added.filter((_, index) => sieves[index] === undefined).map(({ pack }) => pack),
    };
  }

  /** The parts of packs that know an entity, with the entity's key in each. Leaves out packs that cannot be read. */
  async packsOf(members: readonly { pack: string; id: string }[]): Promise<readonly EntityPack[]> {
    const partOf = async (pack: string, id: string) =>
      pack === this.bundled.id ? this.bundled : (await this.#added.pack(pack)).partOf(id);
    const packs = await Promise.all(
      members.map(async ({ pack, id }) => {
        const found = await orUndefined(partOf(pack, id));
        return found && { pack: found, entity: id };
      }),
    );
    return packs.filter((found) => found !== undefined);
  }

  /** @throws {UnreadablePackError} */
  async #names(settings: Settings, page: PageAddress | undefined): Promise<EntityCatalogue> {
    const added = await orUndefined(this.#added.records());
    const on = this.#packsOn(added ?? [], settings);
    const here = this.#without(on, settings, page).filter((pack) => !this.#added.isExcluded(pack));
    const missing = on.filter((pack) => !here.includes(pack)).map(({ pack }) => pack);
    const version = versionOf(on, missing);
    const sets = this.#sets;
    const names =
      sets.get(version) ?? new EntityCatalogue(await this.#read(here), this.rules, this.bundled.id, version);
    sets.set(version, names);
    return names;
  }

  /** The packs that are on everywhere, the bundled one first. */
  #packsOn(added: readonly PackVersion[], settings: Settings) {
    return this.#without([this.#bundledNames, ...added], settings, undefined);
  }

  #without(packs: readonly PackVersion[], settings: Settings, page: PageAddress | undefined) {
    const ids = packs.map(({ pack }) => pack);
    const off = packsOffFor(settings, page, ids, this.bundled.id);
    return packs.filter(({ pack }) => !off.includes(pack));
  }

  #read(packs: readonly PackVersion[]): Promise<NameSource[]> {
    return Promise.all(
      packs.map((record) =>
        record.pack === this.bundled.id ? this.#bundledNames : this.#added.packOf(record),
      ),
    );
  }
}

/** A pack, or its part about an entity. */
export interface EntityPack {
  pack: Pack;
  /** The entity's key in it. */
  entity: string;
}
