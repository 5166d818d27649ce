import { type MatchAlias, type MatchIndex, type MatchRules, withNamesakes } from '../matching/match-index.ts';
import { lookupKey } from './lookup-index.ts';
import { entitiesByKey, type MergedEntity, mergeEntities } from './merge-entities.ts';
import { entitiesWith, hasLookupKey, type NameSource } from './name-source.ts';
import { versionOf } from './names-version.ts';
import type { PackEntity } from './pack-names.ts';

/** How many aliases of added packs each page gets without asking. Each costs its matcher time and memory, whether the page has it or not. */
const MAX_COMPLETE = 250;

/** Merged entities by their key in any of their packs. */
type Entities = ReadonlyMap<string, MergedEntity>;

/** The entities of a set of packs, those that mean the same merged into one. Reads from storage only what it is asked for. */
export class EntityCatalogue {
  /** The packs of which each page gets all names. */
  readonly #complete: readonly NameSource[];
  #index: Promise<MatchIndex> | undefined;

  /**
   * @param packs in the order in which they were added
   * @param rules shared by the names of all packs
   * @param bundled the id of the bundled pack. Pages get all its names, however many there are, because their scouts look for all
   * @param version changes when other packs, or other versions of packs, are in the catalogue
   */
  constructor(
    private readonly packs: readonly NameSource[],
    private readonly rules: MatchRules,
    private readonly bundled?: string,
    readonly version = versionOf(packs),
  ) {
    this.#complete = completePacks(packs, bundled);
  }

  /** Whether a pack has an entity of this key. For about one in a million unknown keys the answer is wrong. */
  has(key: string): boolean {
    return this.packs.some((pack) => hasLookupKey(pack, lookupKey.id(key)));
  }

  /**
   * Finds entities by their keys in any of their packs.
   * @returns the entities, and possibly others
   */
  find(keys: readonly string[]): Promise<Entities> {
    return this.#withLookupKeys(keys.map(lookupKey.id));
  }

  /** The entities to which one of these sites belongs, and possibly others. */
  onSites(sites: readonly string[]): Promise<Entities> {
    return this.#withLookupKeys(sites.map(lookupKey.site));
  }

  /** All entities of a pack. */
  async ofPack(id: string): Promise<Entities> {
    const source = this.packs.find(({ pack }) => pack === id);
    return source ? this.#merged(new Map([[source, await source.all()]])) : new Map();
  }

  /**
   * The names that are not in `index()`, because their packs are large, and that may begin where a page has found one of these keys.
   * @param keys from `NameSieve.places`
   */
  async withSpellingKeys(keys: readonly number[]): Promise<MatchIndex['entities']> {
    const wanted = new Set(keys);
    const large = this.packs.filter((pack) => !this.#complete.includes(pack));
    const found = await readEach(large, (pack) => entitiesWith(pack, keys.map(lookupKey.spelling)));
    const merged = await this.#merged(found);
    return [...found.values()].flat().flatMap((entity) => {
      const id = merged.get(entity.id)?.id ?? entity.id;
      const aliases = entity.aliases.filter((_, at) =>
        entity.spellingKeys[at]?.some((key) => wanted.has(key)),
      );
      return aliases.length > 0 ? [{ id, aliases }] : [];
    });
  }

  /** What a page's matcher needs. It lacks the names of large packs, for which a page asks with `withSpellingKeys`. */
  index(): Promise<MatchIndex> {
    this.#index ??= this.#readIndex().catch((error: unknown) => {
      // The next call tries again.
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #readIndex(): Promise<MatchIndex> {
    const found = await readEach(this.#complete, (pack) => pack.all());
    const entities = new Set((await this.#merged(found)).values());
    const complete = new Set(this.#complete.map(({ pack }) => pack));
    const hasAdded = this.packs.some(({ pack }) => pack !== this.bundled);
    const isPartial = this.#complete.length < this.packs.length;
    const isUsed = rulesUsedBy([...entities].flatMap(({ aliases }) => aliases));
    // A page that asks for more names later may need any of the rules.
    const needed = <Rule extends { id: string }>(rules: readonly Rule[]) =>
      isPartial ? [...rules] : rules.filter(({ id }) => isUsed(id));
    // The bundled names have rules of their own, and most readers add no packs.
    const shared = hasAdded ? needed(this.rules.contextWords) : [];
    return {
      isPartial,
      hasAdded,
      entities: [...entities]
        .filter(({ members }) => members.some(({ pack }) => complete.has(pack)))
        .map(({ id, aliases }) => ({ id, aliases: [...aliases] })),
      affixes: [...needed(this.rules.affixes), ...this.packs.flatMap(({ affixes }) => affixes)],
      contextWords: [...shared, ...this.packs.flatMap(({ contextWords }) => contextWords)],
      patterns: shared.length > 0 ? this.rules.patterns : [],
      rejections: hasAdded ? withNamesakes(this.rules) : this.rules.rejections,
    };
  }

  async #withLookupKeys(keys: readonly string[]): Promise<Entities> {
    return this.#merged(await readEach(this.packs, (pack) => entitiesWith(pack, keys)));
  }

  /**
   * Merges entities with all that mean the same. Each merged entity may bring further identity keys, so the keys are followed until
   * no new entity turns up.
   */
  async #merged(found: ReadonlyMap<NameSource, readonly PackEntity[]>): Promise<Entities> {
    const known = new Map(this.packs.map((pack) => [pack, new Map<number, PackEntity>()]));
    const followed = new Set<string>();
    let latest = found;
    let keys: readonly string[];
    do {
      for (const [pack, entities] of latest)
        for (const entity of entities) known.get(pack)?.set(entity.position, entity);
      keys = identityKeysIn(latest).filter((key) => !followed.has(key) && this.#isShared(key));
      for (const key of keys) followed.add(key);
      const wanted = keys.map(lookupKey.identity);
      latest = await readEach(this.packs, (pack) => entitiesWith(pack, wanted));
    } while (keys.length > 0);
    const inOrder = [...known].map(([{ pack }, entities]) => ({
      pack,
      entities: [...entities.values()].sort((one, other) => one.position - other.position),
    }));
    return entitiesByKey(mergeEntities(inOrder));
  }

  /** Whether several packs have an identity key. A key of one pack merges nothing: entities of a pack stay apart. */
  #isShared(key: string): boolean {
    return this.packs.filter((pack) => hasLookupKey(pack, lookupKey.identity(key))).length > 1;
  }
}

/** Tells by its id whether some aliases need a rule: a group of affixes, or a rule for context words. */
function rulesUsedBy(aliases: readonly MatchAlias[]): (id: string) => boolean {
  const used = new Set(
    aliases.flatMap(({ affixes = [], endings = [], contextWords = '' }) => [
      ...affixes,
      ...endings,
      contextWords,
    ]),
  );
  return (id) => used.has(id);
}

/** The packs of which pages get all names: the bundled one and, in their order, those that fit into `MAX_COMPLETE`. */
function completePacks(packs: readonly NameSource[], bundled: string | undefined): readonly NameSource[] {
  let count = 0;
  return packs.filter(({ pack, aliases }) => {
    if (pack === bundled) return true;
    const isSmall = count + aliases <= MAX_COMPLETE;
    if (isSmall) count += aliases;
    return isSmall;
  });
}

/** The identity keys of entities, each once. */
const identityKeysIn = (found: ReadonlyMap<NameSource, readonly PackEntity[]>): string[] => [
  ...new Set([...found.values()].flat().flatMap(({ identityKeys }) => identityKeys)),
];

async function readEach(
  packs: readonly NameSource[],
  read: (pack: NameSource) => Promise<readonly PackEntity[]>,
): Promise<ReadonlyMap<NameSource, readonly PackEntity[]>> {
  return new Map(await Promise.all(packs.map(async (pack) => [pack, await read(pack)] as const)));
}
