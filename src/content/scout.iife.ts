import { bundledSieve } from '../bundled/sieve.ts';
import { VERSION } from '../bundled/version.ts';
import { Sieve } from '../core/matching/sieve.ts';
import {
  abortIfOrphaned,
  openOrClosedShadowRoot,
  whenActivated,
} from '../platform/api/content-script-api.ts';
import { askBackground } from '../platform/messages/from-content.ts';
import { ownAddress } from './scout/address.ts';
import { ChunkReader } from './scout/chunk-reader.ts';
import { retryWithBackoff } from './scout/retry.ts';
import { Roots } from './scout/roots.ts';
import { Scout } from './scout/scout.ts';
import { publishStages } from './scout/stages.ts';

/**
 * The script that every frame loads. It searches the text with a small prefilter, and requests the next script when some
 * text may contain a name. Until then it does not touch the browser's API, which takes time to set up.
 */

// Not while Chrome prerenders the page: its mentions would be counted with those of the page in the tab.
whenActivated(() => {
  const life = new AbortController();
  const roots = new Roots(openOrClosedShadowRoot, life.signal);
  const orUndefined = abortIfOrphaned(life);
  const scout = new Scout(roots, new ChunkReader(new Sieve(bundledSieve)), requestNext, life.signal);
  publishStages({
    version: VERSION,
    life,
    roots,
    documentToken: Math.random(),
    hasMarks: false,
    takeOver: () => scout.stop(),
  });

  /** Asks the background for the marks. It answers when it has injected them, or the standby script where they are off. */
  async function requestNext(): Promise<void> {
    const ask = () => askBackground('marks', { ...ownAddress(), isOnStandby: false });
    await retryWithBackoff(() => orUndefined(ask()), life.signal);
  }
});
