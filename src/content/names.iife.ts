import { VERSION } from '../bundled/version.ts';
import { NameSieve } from '../core/matching/name-sieve.ts';
import { abortIfOrphaned, whenActivated } from '../platform/api/content-script-api.ts';
import { readPublishedNames } from '../platform/packs/published-names.ts';
import { readStages } from './scout/stages.ts';

/**
 * Runs in every frame while the reader has packs of their own, and again when their names change: the scout's sieve knows
 * only the names of the bundled pack.
 */

whenActivated(async () => {
  const stages = readStages(VERSION);
  const needsSieve = () => stages && !stages.hasMarks && !stages.isOnStandby;
  if (!stages || !needsSieve()) return;
  const data = await abortIfOrphaned(stages.life)(readPublishedNames());
  if (!data || !needsSieve()) return;
  const { reader, scout } = stages;
  stages.bundledSieve ??= reader.sieve;
  const sieves = [stages.bundledSieve, new NameSieve(data)];
  reader.sieve = {
    find: (text) => {
      const found = sieves.map((sieve) => sieve.find(text)).filter((at) => at >= 0);
      return found.length > 0 ? Math.min(...found) : -1;
    },
  };
  scout.restart();
});
