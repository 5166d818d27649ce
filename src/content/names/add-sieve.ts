import type { NameSieve } from '../../core/matching/name-sieve.ts';
import type { Stages } from '../scout/stages.ts';

/** Lets the scout find the names of a sieve too, in place of those added before, and read the page again for them. */
export function addSieve(stages: Stages, sieve: NameSieve): void {
  const { reader, scout } = stages;
  stages.bundledSieve ??= reader.sieve;
  const sieves = [stages.bundledSieve, sieve];
  reader.sieve = {
    find: (text) => {
      const found = sieves.map((one) => one.find(text)).filter((at) => at >= 0);
      return found.length > 0 ? Math.min(...found) : -1;
    },
  };
  scout.start();
}
