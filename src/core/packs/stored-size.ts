import { memoize } from '../shared/memoize.ts';
import { type PackProblem, problemAt } from './check/pack-problem.ts';
import type { Pack } from './schema/pack.ts';
import { packsByEntity } from './split-pack.ts';

/** How large a pack may be in storage: ten times the largest file, in characters of JSON. */
const MAX_STORED = 100_000_000;

/** For each list of a part, the list of the file that makes it long. */
const LISTS = {
  entities: 'relations',
  notes: 'notes',
  relations: 'relations',
  others: 'others',
  speakers: 'speakers',
  topics: 'topics',
} as const;
const NAMES_OF_LISTS = ['entities', 'notes', 'relations', 'others', 'speakers', 'topics'] as const;

/**
 * Refuses a pack that would take far more room in storage than its file. A note is stored with each of its entities, so a small file
 * with one long text could fill the disk.
 */
export function storedSizeProblem(pack: Pack): PackProblem | undefined {
  const lengthOf = memoize((item: object) => JSON.stringify(item).length);
  // The estimate saves splitting the pack, which takes long for a large one.
  if (mostStored(pack, lengthOf) <= MAX_STORED) return undefined;
  const sizes = new Map<string, number>();
  let total = 0;
  for (const [, part] of packsByEntity(pack)) {
    for (const list of NAMES_OF_LISTS) {
      const size = part[list].reduce((sum, item) => sum + lengthOf(item), 0);
      total += size;
      sizes.set(LISTS[list], (sizes.get(LISTS[list]) ?? 0) + size);
    }
    if (total > MAX_STORED) {
      const [[largest] = ['notes']] = [...sizes].sort(([, one], [, other]) => other - one);
      return problemAt([largest], { type: 'too-much', limit: MAX_STORED });
    }
  }
  return undefined;
}

/** An upper bound of the stored size. Counts what a note or relation refers to with each of them, even if a part has it already. */
function mostStored(pack: Pack, lengthOf: (item: object) => number): number {
  const { entities, others, speakers, topics, notes, relations } = pack;
  const lengths = (items: readonly { id: string }[]) => new Map(items.map((one) => [one.id, lengthOf(one)]));
  const ofSpeakers = lengths(speakers);
  const ofTopics = lengths(topics);
  const ofParties = lengths([...entities, ...others]);
  const sum = (ids: Iterable<string>, of: ReadonlyMap<string, number>) =>
    [...ids].reduce((total, id) => total + (of.get(id) ?? 0), 0);
  return (
    sum(ofParties.keys(), ofParties) +
    notes.reduce((total, note) => {
      const referred = sum([note.speaker, note.via ?? ''], ofSpeakers) + sum(note.topics, ofTopics);
      return total + note.entities.length * (lengthOf(note) + referred);
    }, 0) +
    relations.reduce(
      (total, relation) => total + 2 * (lengthOf(relation) + sum([relation.from, relation.to], ofParties)),
      0,
    )
  );
}
