import { VERSION } from '../bundled/version.ts';
import type { MatchIndex } from '../core/matching/match-index.ts';
import { NameSieve } from '../core/names/name-sieve.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import { whenActivated } from '../platform/api/content-script-api.ts';
import { readPublishedNames, whenPublished } from '../platform/packs/published-names.ts';
import { NameRequests } from './names/name-requests.ts';
import { readFrameContext } from './scout/frame-context.ts';

/**
 * Runs in every frame while the reader has packs of their own, and again when their names change: the scout's sieve knows
 * only the names of the bundled pack. Where packs are large, the marks request through it the names that the page's text may contain.
 */

whenActivated(() => {
  const context = readFrameContext(VERSION);
  if (!context) return;
  const { life, ask, skeletonOf, retry } = context;
  const hasRun = context.names;
  context.names = async (names, index, searchAgain, signal) => {
    const data = await whenPublished(names, signal);
    const load = (keys: number[]) => ask('namesByKey', { keys });
    const apply = (entities: MatchIndex['entities'], texts: ReadonlySet<Text>) => {
      index.entities.push(...entities);
      searchAgain(texts);
    };
    return data ? new NameRequests(new NameSieve(data, skeletonOf), load, apply, retry, signal) : undefined;
  };
  const informScout = async () => {
    const needsSieve = () => !context.hasMarks && !context.isOnStandby;
    const data = needsSieve() && (await orUndefined(readPublishedNames()));
    if (!data || !needsSieve()) return;
    context.scout.findAny = new NameSieve(data, skeletonOf).find;
    // Reads the page again.
    context.scout.start();
  };
  void informScout();
  // Names may have changed while the page was in the back-forward cache.
  if (!hasRun)
    window.addEventListener('pageshow', ({ persisted }) => persisted && void informScout(), {
      signal: life.signal,
    });
});
