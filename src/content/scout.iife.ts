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
import { publishStages } from './stages.ts';

/**
 * The one script that every frame loads. It reads the text through a sieve and asks for the next script, `marks.iife.ts`,
 * when some of it may hold a name.
 */

// A page that Chrome has prerendered would be counted with the page that the reader is at.
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
      onGone: () => life.abort(),
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
