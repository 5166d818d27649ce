import { toMatchIndex } from '../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../src/core/matching/text-matcher.ts';
import { packWarnings } from '../../../src/core/packs/check/pack-warnings.ts';
import { placesOf } from '../../../src/core/packs/check/problem-places.ts';
import { PackError, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { strings as problemTexts } from '../../../src/ui/strings/en/pack-problems.ts';

/** How much processor time reading a pack may take, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Reads a pack as the extension does, and looks for its names in a text.
 * @returns the pack, or `undefined` where it was refused with reasons
 * @throws when anything else happens: it takes too long, fails in another way, or changes what all objects inherit
 */
export function readHostile(text: string): Pack | undefined {
  const start = process.cpuUsage();
  const pack = readOrRefuse(text);
  if (process.cpuUsage(start).user / 1_000 > PATIENCE) throw new Error(`It took longer than ${PATIENCE} ms`);
  if ('polluted' in {}) throw new Error('A pack has changed what all objects inherit');
  return pack;
}

function readOrRefuse(text: string): Pack | undefined {
  try {
    const pack = parsePackText(text, 'fuzz');
    for (const { path } of packWarnings(pack)) if (path === '') throw new Error('A warning has no place');
    const found = createTextMatcher(toMatchIndex(pack)).find(
      `${pack.entities.map((one) => one.aliases[0]?.text).join(', ')}.`,
    );
    if (found.some(({ start, end }) => end <= start)) throw new Error('An empty mention');
    return pack;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { problems } = error;
    if (problems.length === 0) throw new Error('A refusal without a reason');
    placesOf(text, problems);
    for (const { reason } of problems) if (problemTexts.reason(reason) === '') throw new Error('No words');
    return undefined;
  }
}
