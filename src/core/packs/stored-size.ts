import { memoize } from '../shared/memoize.ts';
import { type PackProblem, problemAt } from './check/pack-problem.ts';
import { packsByEntity } from './pack-of-entity.ts';
import type { Pack } from './schema/pack.ts';

/** In characters: ten times the largest file. */
const MAX_STORED = 100_000_000;

/** What the parts of a pack hold, with the list that the author may shorten. */
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
 * Tells of a pack that would take far more room than its file. What several names share is stored with each of them, so a small
 * file with one long text could fill the disk.
 */
export function storedSizeProblem(pack: Pack): PackProblem | undefined {
  const lengthOf = memoize((item: object) => JSON.stringify(item).length);
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
