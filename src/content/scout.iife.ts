import { bundledSieve } from '../bundled/sieve.ts';
import { VERSION } from '../bundled/version.ts';
import { Sieve, skeletonOf } from '../core/sieve/sieve.ts';
import {
  abortIfOrphaned,
  openOrClosedShadowRoot,
  whenActivated,
} from '../platform/api/content-script-api.ts';
import { type Ask, askBackground } from '../platform/messages/from-content.ts';
import { isUnreadText } from './dom/prose.ts';
import { ownAddress } from './scout/address.ts';
import { type FrameContext, hasFrameContext, publishFrameContext } from './scout/frame-context.ts';
import { PassageReader } from './scout/passages.ts';
import { retryWithBackoff } from './scout/retry.ts';
import { runBetweenPageTasks } from './scout/run-between-page-tasks.ts';
import { Scout } from './scout/scout.ts';
import { ShadowRoots } from './scout/shadow-roots.ts';

/**
 * The script that every frame loads. It searches the text with a small prefilter, and requests the next script when some
 * text may contain a name. Until then it does not touch the browser's API, which takes time to set up.
 */

// Not while Chrome prerenders the page: its mentions would be counted with those of the page in the tab.
whenActivated(() => {
  // While the extension takes over open pages, the browser may run this script as well.
  if (hasFrameContext()) return;
  const life = new AbortController();
  const rootOf = (element: Element) => {
    try {
      return openOrClosedShadowRoot(element);
    } catch {
      // In Chrome, the extension has been updated or removed since. On pages without names, nothing notices before.
      life.abort();
      return null;
    }
  };
  const roots = new ShadowRoots(rootOf, life.signal);
  const orUndefined = abortIfOrphaned(life);
  const ask: Ask = (type, message) => orUndefined(askBackground(type, message));
  let request: ReturnType<FrameContext['requestMarks']> | undefined;
  let askedAt: string | undefined;
  const requestMarks: FrameContext['requestMarks'] = (documentToken, hurry) => {
    const askForMarks = () => {
      askedAt = location.href;
      return ask('marks', { ...ownAddress(), documentToken: documentToken ?? null });
    };
    if (documentToken !== undefined || !request) request = retryWithBackoff(askForMarks, life.signal, hurry);
    return request;
  };
  const { find } = new Sieve(bundledSieve);
  const scout = new Scout(roots, find, requestMarks, life.signal);
  publishFrameContext({
    version: VERSION,
    life,
    roots,
    ask,
    skeletonOf,
    retry: retryWithBackoff,
    run: runBetweenPageTasks,
    PassageReader,
    isUnreadText,
    find,
    scout,
    documentToken: Math.random(),
    requestMarks,
    hasMoved: () => askedAt !== location.href,
    stopScout: () => scout.stop(),
  });
  scout.start();
});
