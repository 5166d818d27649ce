import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import { sharedRules, toMatchIndex } from '../core/matching/build-match-index.ts';
import { namesOf } from '../core/names/pack-names.ts';
import { uselessTerms } from '../core/packs/check/check-terms.ts';
import { PackError, parsePackText } from '../core/packs/parse-pack.ts';
import type { Pack } from '../core/packs/schema/pack.ts';
import { sieveDataOf } from '../core/sieve/sieve-data.ts';
import { strings as packProblemStrings } from '../ui/strings/en/pack-problems.ts';

/**
 * The constants that the build puts into the code, as JavaScript source for Vite's `define`. `src/bundled/` declares them.
 * - `__PACK__`: the bundled pack, for the background and the extension's pages.
 * - `__PACK_NAMES__`, `__MATCH_RULES__`: its names, compiled, and the rules by which the names of all packs are found.
 * - `__SIEVE__`: the prefilter for its names. It is all that every web page loads of the pack.
 * - `__PACK_ID__`, `__ENTITIES__`: its id, and the id, name and sites of each entity, for pages that need no more.
 * - `__VERSION__`: the version of the extension.
 *
 * They are constants rather than virtual modules, because crxjs builds content scripts without our plugins.
 * @param root the project's folder
 * @param packFile the path of the bundled pack in it
 * @throws {Error} with the path and reason of each mistake in the pack
 */
export function buildConstants(root: string, packFile: string): Record<string, string> {
  const pack = readPack(root, packFile);
  const entities = pack.entities.map(({ id, name, sites = [] }) => ({ id, name, sites }));
  return {
    __PACK__: parsedAtRunTime(pack),
    __PACK_NAMES__: parsedAtRunTime({ ...namesOf(pack, pack.version), sieve: undefined }),
    __MATCH_RULES__: parsedAtRunTime(sharedRules()),
    __SIEVE__: JSON.stringify(sieveDataOf(toMatchIndex(pack))),
    __PACK_ID__: JSON.stringify(pack.id),
    __ENTITIES__: JSON.stringify(entities),
    __VERSION__: JSON.stringify(manifest.version),
  };
}

/** Reads the bundled pack. Useless terms, of which readers only get a warning, are mistakes here. */
function readPack(root: string, packFile: string): Pack {
  try {
    const pack = parsePackText(readFileSync(join(root, packFile), 'utf8'), packFile);
    const useless = [...uselessTerms(pack)];
    if (useless.length > 0) throw new PackError(packFile, useless);
    return pack;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { reason, wholeFile } = packProblemStrings;
    const lines = error.problems.map(
      (problem) => `${packFile}: ${problem.path || wholeFile}: ${reason(problem.reason)}`,
    );
    throw new Error(lines.join('\n'));
  }
}

/** Source of a large value. Browsers parse JSON in half the time that they take for the same value as source. */
const parsedAtRunTime = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
