import type { MatchIndex, MatchRules } from '../matching/match-index.ts';
import { byKey, mergeNames, type NamedEntity } from './merge-names.ts';
import { entitiesWith, hasTerm, type NameSource } from './name-source.ts';
import { versionOf } from './names-version.ts';
import type { PackEntity } from './pack-names.ts';
import { entityTerm } from './term-index.ts';

/** How many aliases a page gets without asking for them. More would cost each page megabytes. */
const MAX_COMPLETE = 1_000;

/** The packs of which pages get all names: `whole`, and in their order those that fit into `MAX_COMPLETE`. */
function completePacks(packs: readonly NameSource[], whole: string | undefined): readonly NameSource[] {
  let count = 0;
  return packs.filter(({ pack, aliases }) => {
    if (pack === whole) return true;
    const isSmall = count + aliases <= MAX_COMPLETE;
    if (isSmall) count += aliases;
    return isSmall;
  });
}

type Entities = ReadonlyMap<string, NamedEntity>;

/** The names of several packs as one. Reads only those that it is asked for. */
export class Names {
  /** The packs whose names each page gets all. */
  readonly #complete: readonly NameSource[];
  #index: Promise<MatchIndex> | undefined;

  /**
   * @param rules for the names of all packs
   * @param whole the id of the bundled pack, whose names every page gets, however many there are: its scout looks for all of them
   * @param version tells this set of names from others
   */
  constructor(
    private readonly packs: readonly NameSource[],
    private readonly rules: MatchRules,
    private readonly whole?: string,
    readonly version = versionOf(packs),
  ) {
    this.#complete = completePacks(packs, whole);
  }

  /** Whether a pack has an entity of this key. By chance, one of a million unknown keys seems known. */
  has(key: string): boolean {
    return this.packs.some((pack) => hasTerm(pack, entityTerm.id(key)));
  }

  /**
   * @param keys of entities in any of their packs
   * @returns the entities by all of their keys, maybe with others
   */
  find(keys: readonly string[]): Promise<Entities> {
    return this.#withTerms(keys.map(entityTerm.id));
  }

  /** The entities whose own sites are among these, maybe with others. */
  onSites(sites: readonly string[]): Promise<Entities> {
    return this.#withTerms(sites.map(entityTerm.site));
  }

  /** All entities that a pack knows. */
  async ofPack(id: string): Promise<Entities> {
    const source = this.packs.find(({ pack }) => pack === id);
    return source ? this.#merged(new Map([[source, await source.all()]])) : new Map();
  }

  /** The names of large packs that may begin where a page's text has one of these keys. */
  async calledBy(keys: readonly number[]): Promise<MatchIndex['entities']> {
    const called = new Set(keys);
    const large = this.packs.filter((pack) => !this.#complete.includes(pack));
    const found = await readEach(large, (pack) => entitiesWith(pack, keys.map(entityTerm.call)));
    const entities = await this.#merged(found);
    return [...found.values()].flat().flatMap((entity) => {
      const id = entities.get(entity.id)?.id ?? entity.id;
      const aliases = entity.aliases.filter((_, at) =>
        entity.spellingKeys[at]?.some((key) => called.has(key)),
      );
      return aliases.length > 0 ? [{ id, aliases }] : [];
    });
  }

  /**
   * What finds the names on pages. Of large packs it holds none, and a page asks for those by the keys that it finds in its text
   * (`calledBy`).
   */
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
    const hasAdded = this.packs.some(({ pack }) => pack !== this.whole);
    return {
      isPartial: this.#complete.length < this.packs.length,
      hasAdded,
      entities: [...entities]
        .filter(({ members }) => members.some(({ pack }) => complete.has(pack)))
        .map(({ id, aliases }) => ({ id, aliases: [...aliases] })),
      affixes: [...this.rules.affixes, ...this.packs.flatMap(({ affixes }) => affixes)],
      contextWords: [
        ...(hasAdded ? this.rules.contextWords : []),
        ...this.packs.flatMap(({ contextWords }) => contextWords),
      ],
      machine: this.rules.machine,
    };
  }

  async #withTerms(terms: readonly string[]): Promise<Entities> {
    return this.#merged(await readEach(this.packs, (pack) => entitiesWith(pack, terms)));
  }

  /** Merges entities with those of all packs that are the same, by following the signs that they share. */
  async #merged(found: ReadonlyMap<NameSource, readonly PackEntity[]>): Promise<Entities> {
    const known = new Map(this.packs.map((pack) => [pack, new Map<number, PackEntity>()]));
    const followed = new Set<string>();
    let latest = found;
    let signs: readonly string[];
    do {
      for (const [pack, entities] of latest)
        for (const entity of entities) known.get(pack)?.set(entity.position, entity);
      signs = signsIn(latest).filter((sign) => !followed.has(sign) && this.#isShared(sign));
      for (const sign of signs) followed.add(sign);
      const terms = signs.map(entityTerm.sign);
      latest = await readEach(this.packs, (pack) => entitiesWith(pack, terms));
    } while (signs.length > 0);
    const inOrder = [...known].map(([{ pack }, entities]) => ({
      pack,
      entities: [...entities.values()].sort((one, other) => one.position - other.position),
    }));
    return byKey(mergeNames(inOrder));
  }

  /** Whether several packs have a sign. One that a single pack has connects nothing: entities of one pack stay apart. */
  #isShared(sign: string): boolean {
    return this.packs.filter((pack) => hasTerm(pack, entityTerm.sign(sign))).length > 1;
  }
}

/** The signs of entities, each once. */
const signsIn = (found: ReadonlyMap<NameSource, readonly PackEntity[]>): string[] => [
  ...new Set([...found.values()].flat().flatMap(({ signs }) => signs)),
];

async function readEach(
  packs: readonly NameSource[],
  read: (pack: NameSource) => Promise<readonly PackEntity[]>,
): Promise<ReadonlyMap<NameSource, readonly PackEntity[]>> {
  return new Map(await Promise.all(packs.map(async (pack) => [pack, await read(pack)] as const)));
}
