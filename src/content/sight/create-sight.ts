import { latestRun } from '../../core/shared/latest-run.ts';
import { startPerDocument } from '../dom/per-document.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter } from '../marks/paint/painter.ts';
import type { Sight } from '../marks/paint/sight.ts';
import type { Roots } from '../scout/roots.ts';
import { runBetweenPageTasks } from '../scout/slices.ts';
import { unseenMentions } from './unseen-mentions.ts';

/** After these, text may be seen that was not before, or the other way round. */
const EVENTS = [
  ...['transitionend', 'animationend', 'toggle', 'fullscreenchange', 'resize', 'load', 'scrollend'],
  ...['pointerover', 'click', 'change', 'focusin'],
];
const ATTRIBUTES = { subtree: true, attributeFilter: ['class', 'style', 'open', 'hidden'] };
/** The least time between two looks, in milliseconds. */
const MIN_PAUSE = 200;
/** So many times as long as a look has taken passes until the next one. */
const PAUSE_PER_LOOK = 50;

/** Looks which mentions can be seen: now, and whenever that may have changed. */
export function createSight(painter: Painter, roots: Roots, signal: AbortSignal): Sight {
  let unseen: ReadonlySet<PageMention> = new Set();
  let isDue = false;
  /** The time of the next look at the earliest. */
  let earliest = 0;

  const look = latestRun(async () => {
    const start = performance.now();
    isDue = false;
    await runBetweenPageTasks(steps(), signal);
    const end = performance.now();
    earliest = end + Math.max(MIN_PAUSE, (end - start) * PAUSE_PER_LOOK);
  });
  function* steps() {
    painter.recheck();
    const found = yield* unseenMentions(painter.visible);
    if (found.size === unseen.size && found.isSubsetOf(unseen)) return;
    unseen = found;
    painter.hide(found);
  }
  const lookSoon = () => {
    if (isDue) return;
    isDue = true;
    const delay = Math.max(0, earliest - performance.now());
    // When the browser has laid out the page by itself: earlier, it would do so twice.
    void scheduler.postTask(() => void look(), { delay, priority: 'background' });
  };

  const observer = new MutationObserver(lookSoon);
  const observe = (root: Node) => observer.observe(root, ATTRIBUTES);
  for (const root of [document, ...roots.active]) observe(root);
  roots.onRoot(({ root }) => observe(root), signal);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  painter.onChange(lookSoon, signal);
  startPerDocument((documentSignal) => {
    for (const type of EVENTS)
      window.addEventListener(type, lookSoon, { signal: documentSignal, capture: true, passive: true });
  }, signal);
  lookSoon();
  return { look };
}
