import { bundledPack } from '../../src/bundled/pack.ts';
import { MentionStore } from '../../src/content/marks/mentions/mention-store.ts';
import { Scanner } from '../../src/content/marks/scan/scanner.ts';
import { Roots } from '../../src/content/scout/roots.ts';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';

/** The script that `scan.ts` runs in a page: one scan, and the minimum that reading the text can cost. */

const index = toMatchIndex(bundledPack);

/** Reads every text node with a `TreeWalker`. Returns milliseconds. */
function bareWalk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  const time = performance.now() - start;
  if (length < 0) throw new Error('No text');
  return time;
}

/** Compiles the matcher and scans the page once. Returns milliseconds and the number of mentions. */
function scan(): { time: number; mentions: number } {
  const signal = new AbortController().signal;
  const start = performance.now();
  const store = new MentionStore();
  const roots = new Roots((element) => element.shadowRoot, signal);
  const steps = new Scanner(
    { matcher: createMatcher(index), mayBeIn: () => true, load: async () => {} },
    store,
  ).scanRoot(document);
  while (!steps.next().done);
  roots.discover(document);
  return { time: performance.now() - start, mentions: [...store.all()].length };
}

Object.assign(globalThis, { contextNotesBench: { bareWalk, scan } });
