import type { MatchAffix, MatchContextRule } from '../matching/match-index.ts';
import type { Pack } from '../packs/schema/pack.ts';
import { packsByEntity } from '../packs/split-pack.ts';
import { type LookupIndex, lookupIndexOf } from './lookup-index.ts';
import type { SieveKeys } from './name-sieve-data.ts';
import { aliasCount } from './name-source.ts';
import { namesOf, type PackEntity } from './pack-names.ts';

/** A pack as it is stored. For the card of one entity, the head and one shard are read. */
export interface CompiledPack {
  head: PackHead;
  sieve: SieveKeys;
  shards: readonly Shard[];
}

/** The part of a pack that is always read. */
export interface PackHead {
  pack: string;
  /** Changes with the pack's file. */
  hash: string;
  aliases: number;
  affixes: readonly MatchAffix[];
  contextWords: readonly MatchContextRule[];
  index: LookupIndex;
  /** `PackEntity.position` of the first entity of each shard. */
  starts: Uint32Array;
  /** The pack without the lists that are in `EntityPart`. */
  common: Pack;
}

/** Entities that follow one another in their pack. */
export interface Shard {
  names: readonly PackEntity[];
  /** What their cards show, in the same order. */
  parts: readonly EntityPart[];
}

/** The part of a pack that only the card of one entity shows. */
export type EntityPart = Pick<Pack, 'entities' | 'notes' | 'relations' | 'others' | 'speakers' | 'topics'>;

/** A shard ends after this many entities or notes. Smaller shards take more writes, larger ones more reading for one card. */
const ENTITIES_PER_SHARD = 32;
const NOTES_PER_SHARD = 128;

/**
 * Compiles a pack into what is stored of it.
 * @param pack with keys for ids, see `qualify-pack.ts`
 * @param hash changes with the pack's file
 */
export function compilePack(pack: Pack, hash: string): CompiledPack {
  const { entities, affixes, contextWords, sieve } = namesOf(pack, hash);
  const packs = Array.from(packsByEntity(pack), ([, part]) => part);
  const parts = packs.map(partOf);
  const starts = startsOf(parts);
  const shards = starts.map((start, index) => {
    const end = starts[index + 1];
    return { names: entities.slice(start, end), parts: parts.slice(start, end) };
  });
  const head: PackHead = {
    pack: pack.id,
    hash,
    aliases: aliasCount(entities),
    affixes,
    contextWords,
    index: lookupIndexOf(entities),
    starts: Uint32Array.from(starts),
    // The same in all parts, so it may come from any of them.
    common: { ...(packs[0] ?? pack), ...EMPTY },
  };
  return { head, sieve, shards };
}

/** The position of the first entity of each shard. */
function startsOf(parts: readonly EntityPart[]): number[] {
  const starts: number[] = [];
  let noteCount = 0;
  for (const [position, { notes }] of parts.entries()) {
    const start = starts.at(-1);
    if (start === undefined || position - start >= ENTITIES_PER_SHARD || noteCount >= NOTES_PER_SHARD) {
      starts.push(position);
      noteCount = 0;
    }
    noteCount += notes.length;
  }
  return starts;
}

const EMPTY: EntityPart = { entities: [], notes: [], relations: [], others: [], speakers: [], topics: [] };

const partOf = ({ entities, notes, relations, others, speakers, topics }: Pack): EntityPart => ({
  entities,
  notes,
  relations,
  others,
  speakers,
  topics,
});

/** The index of the shard with the entity at a position of its pack. */
export const shardOf = ({ starts }: PackHead, position: number): number =>
  starts.findLastIndex((start) => start <= position);
