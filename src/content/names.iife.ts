import { VERSION } from '../bundled/version.ts';
import { NameSieve } from '../core/matching/name-sieve.ts';
import { abortIfOrphaned, whenActivated } from '../platform/api/content-script-api.ts';
import { askBackground } from '../platform/messages/from-content.ts';
import { readPublishedNames } from '../platform/packs/published-names.ts';
import { addSieve } from './names/add-sieve.ts';
import { NameCalls } from './names/name-calls.ts';
import { readStages } from './scout/stages.ts';

/**
 * Runs in every frame while the reader has packs of their own, and again when their names change: the scout's sieve knows
 * only the names of the bundled pack. Where packs are large, marks ask it for the names that the page's text calls for.
 */

whenActivated(async () => {
  const stages = readStages(VERSION);
  if (!stages) return;
  const orUndefined = abortIfOrphaned(stages.life);
  const readSieve = async () => {
    const data = await orUndefined(readPublishedNames());
    return data ? new NameSieve(data) : undefined;
  };
  stages.createNameCalls = async (apply, signal) => {
    const sieve = await readSieve();
    const load = (keys: readonly number[]) => orUndefined(askBackground('calledNames', { keys: [...keys] }));
    return sieve && new NameCalls(sieve, load, apply, signal);
  };
  const needsSieve = () => !stages.hasMarks && !stages.isOnStandby;
  const sieve = needsSieve() && (await readSieve());
  if (sieve && needsSieve()) addSieve(stages, sieve);
});
