import { latestRun } from '../../core/tasks/latest-run.ts';
import { runInSlices } from '../../core/tasks/slices.ts';
import { headElement } from '../dom/nodes.ts';
import { startPerDocument } from '../dom/per-document.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter, Unseen } from '../marks/paint/painter.ts';
import type { VisibilityChecker } from '../marks/paint/visibility-types.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { ALL, HIDDEN_ONCE, NEW, type Scope, unseenMentions } from './unseen-mentions.ts';

/** Events after which text may have appeared or disappeared. */
const EVENTS =
  'transitionend animationend toggle fullscreenchange hashchange resize load scrollend click change pointerover focusin'.split(
    ' ',
  );
/** Those after which it is mostly text that comes and goes with the pointer and the focus, such as that of menus. */
const FLEETING_EVENTS = /pointerover|focusin/;
/** All of them: style sheets also select by `data-state`, `aria-expanded` and the like. */
const ATTRIBUTES = { subtree: true, attributes: true };
/** The shortest pause between two checks, in milliseconds. */
const MIN_PAUSE = 200;
/** The pause until the next check, as a multiple of the time that the last one took. */
const PAUSE_PER_CHECK = 200;
/** The longest pause, in milliseconds. */
const MAX_PAUSE = 10_000;

/** Checks which mentions can be seen: now, and whenever that may have changed. */
export function createVisibilityChecker(
  painter: Painter,
  roots: ShadowRoots,
  signal: AbortSignal,
): VisibilityChecker {
  const scopes = new WeakMap<PageMention, Scope>();
  let unseen: ReadonlyMap<PageMention, Unseen> = new Map();
  /** The mentions to check next. */
  let scope: Scope = NEW;
  let isDue = false;
  /** The time of the next check at the earliest. */
  let earliest = 0;
  /** How long the last check of each scope took, in milliseconds. */
  const durations: Partial<Record<Scope, number>> = {};

  const check = latestRun(async () => {
    isDue = false;
    const now = scope;
    scope = NEW;
    let start = performance.now();
    // The page's own tasks, and its time in the back-forward cache, are no part of the check.
    const nextTask = async () => {
      start -= performance.now();
      await scheduler.postTask(() => {});
      start += performance.now();
    };
    await runInSlices(steps(now), nextTask, signal);
    const end = performance.now();
    const duration = end - start;
    // The shorter of the last two: one check may take long because other programs keep the processor busy.
    const usual = Math.min(duration, durations[now] || 0);
    durations[now] = duration;
    earliest = end + Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, usual * PAUSE_PER_CHECK));
  });
  function* steps(now: Scope) {
    if (now === ALL) yield* painter.recheck();
    const found = yield* unseenMentions(painter.rendered, now, scopes, unseen);
    const isSame = ([mention, reason]: [PageMention, Unseen]) => unseen.get(mention) === reason;
    if (found.size === unseen.size && [...found].every(isSame)) return;
    unseen = found;
    painter.setUnseen(found);
  }
  const checkLater = (wanted: Scope) => {
    if (wanted > scope) scope = wanted;
    if (isDue) return;
    isDue = true;
    const delay = Math.max(0, earliest - performance.now());
    // When the browser has laid out the page by itself: earlier, it would do so twice.
    void scheduler.postTask(() => {}, { delay, priority: 'background' }).then(check);
  };

  const checkAllLater = () => checkLater(ALL);
  const observer = new MutationObserver(checkAllLater);
  const observe = (root: Node) => {
    observer.observe(root, ATTRIBUTES);
    // For text of a host itself. The event does not leave the tree.
    root.addEventListener('slotchange', checkAllLater, { signal });
  };
  for (const root of [document, ...roots.active]) observe(root);
  roots.onRoot(({ root }) => observe(root), signal);
  signal.addEventListener('abort', () => observer.disconnect());
  painter.onChange(() => checkLater(NEW), signal);
  startPerDocument((documentSignal) => {
    // Style sheets come and go there, such as one that hides a page until its variant is chosen.
    const head = headElement();
    if (head) observer.observe(head, { childList: true });
    const onEvent = ({ type, target, isTrusted }: Event) => {
      // The page itself scrolls nothing out of sight for good.
      if (type === 'scrollend' && target === document) return;
      // After a click, the next check comes at once, however often the page changes: the reader may have opened something.
      if (isTrusted && type === 'click') {
        isDue = false;
        earliest = 0;
      }
      checkLater(FLEETING_EVENTS.test(type) ? HIDDEN_ONCE : ALL);
    };
    for (const type of EVENTS)
      window.addEventListener(type, onEvent, { signal: documentSignal, capture: true });
  }, signal);
  checkAllLater();
  return {
    check() {
      scope = ALL;
      return check();
    },
  };
}
