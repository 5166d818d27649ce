import { Library } from '../../../src/background/packs/library.ts';
import { sharedRules } from '../../../src/core/matching/build-match-index.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { POOL_PACK } from '../../browser/packs/pack-actions.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { storedPacks } from './stored-packs.ts';

export const pool = parsePack(POOL_PACK, 'pool.json');
/** The same names, in a pack of its own. */
export const other = parsePack({ ...POOL_PACK, id: 'other' }, 'other.json');

/** A library of the bundled pack and the given ones, what these are stored in, and its clock. */
export function libraryOf(packs = [pool]) {
  const stored = storedPacks(packs);
  const clock = { now: 0 };
  return {
    library: new Library(pack, namesOf(pack, pack.version), sharedRules(), stored, () => clock.now),
    stored,
    clock,
  };
}

/** Settings with which all names are on but the given ones. */
export const on = (...entitiesOff: string[]): Settings => ({ ...DEFAULTS, entitiesOff });
