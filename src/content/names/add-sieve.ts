import { firstOf, type NameSieve } from '../../core/names/name-sieve.ts';
import type { Stages } from '../scout/stages.ts';

/** Lets the scout find the names of a sieve too, in place of those added before, and read the page again for them. */
export function addSieve(stages: Stages, sieve: NameSieve): void {
  const { reader, scout } = stages;
  stages.bundledSieve ??= reader.sieve;
  const { bundledSieve } = stages;
  reader.sieve = { find: (text) => firstOf([bundledSieve.find(text), sieve.find(text)]) };
  scout.start();
}
