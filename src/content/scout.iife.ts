import { bundledSieve } from '../bundled/sieve.ts';
import { Sieve } from '../core/matching/sieve.ts';
import {
  extensionVersion,
  isContextValid,
  openOrClosedShadowRoot,
  whenActivated,
} from '../platform/api/content-script-api.ts';
import { answerFrame, askBackground } from '../platform/messages/from-content.ts';
import { onAnySettingChanged } from '../platform/settings/settings-events.ts';
import { ownAddress } from './scout/address.ts';
import { ChunkReader } from './scout/chunk-reader.ts';
import { MarksRequest } from './scout/marks-request.ts';
import { Roots } from './scout/roots.ts';
import { Scout } from './scout/scout.ts';
import { publishStages } from './scout/stages.ts';

/**
 * The script that every frame loads. It searches the text with a small prefilter, and requests the next script,
 * `marks.iife.ts`, when some text may contain a name.
 */

// Not while Chrome prerenders the page: its mentions would be counted with those of the page in the tab.
whenActivated(() => {
  const life = new AbortController();
  const reading = new AbortController();
  const signal = AbortSignal.any([life.signal, reading.signal]);
  const page = Math.random();
  const roots = new Roots(openOrClosedShadowRoot, life.signal);
  const request = new MarksRequest(
    {
      ask: () => askBackground('marks', ownAddress()),
      isContextValid,
      onSettingsChanged: onAnySettingChanged,
      onOrphaned: () => life.abort(),
    },
    signal,
  );
  const scout = new Scout(roots, new ChunkReader(new Sieve(bundledSieve)), () => request.start(), signal);
  publishStages({
    version: extensionVersion(),
    life,
    roots,
    page,
    hasMarks: false,
    takeOver: () => {
      const { candidate } = scout;
      reading.abort();
      return candidate;
    },
  });
  answerFrame({ describe: () => ({ page, on: true, counts: {} }) }, signal);
  scout.start();
});
