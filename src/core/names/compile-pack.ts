import type { MatchAffix, MatchContextRule } from '../matching/match-index.ts';
import { packsByEntity } from '../packs/pack-of-entity.ts';
import type { Pack } from '../packs/schema/pack.ts';
import type { SieveKeys } from './name-sieve-data.ts';
import { aliasCount } from './name-source.ts';
import { namesOf, type PackEntity } from './pack-names.ts';
import { type TermIndex, termIndexOf } from './term-index.ts';

/** A pack as it is stored: what is needed of all of it, and shards, of which one is read for one entity. */
export interface CompiledPack {
  head: PackHead;
  sieve: SieveKeys;
  shards: readonly Shard[];
}

/** What of a pack is read first, whatever is asked for. */
export interface PackHead {
  pack: string;
  /** Changes with the pack's file. */
  hash: string;
  aliases: number;
  affixes: readonly MatchAffix[];
  contextWords: readonly MatchContextRule[];
  index: TermIndex;
  /** `PackEntity.position` of the first entity of each shard. */
  starts: Uint32Array;
  /** What the parts of all entities have in common. */
  common: Pack;
}

/** Entities that follow one another in their pack. */
export interface Shard {
  names: readonly PackEntity[];
  /** What their cards show, in the same order. */
  parts: readonly EntityPart[];
}

/** The part of a pack that the card of one entity shows, without what all parts have in common. */
export type EntityPart = Pick<Pack, 'entities' | 'notes' | 'relations' | 'others' | 'speakers' | 'topics'>;

/** A shard ends after so many entities or notes. Fewer would be more writes, more would be more to read for one card. */
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
    index: termIndexOf(entities),
    starts: Uint32Array.from(starts),
    // All parts have it, so it does not matter of which it is taken.
    common: { ...(packs[0] ?? pack), ...EMPTY },
  };
  return { head, sieve, shards };
}

/** @returns the position of the first entity of each shard */
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

/** The shard that holds the entity at a position of its pack. */
export const shardOf = ({ starts }: PackHead, position: number): number =>
  starts.findLastIndex((start) => start <= position);
