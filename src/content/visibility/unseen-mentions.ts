import { intersection, isLargeEnough } from '../../core/shared/area.ts';
import type { Step } from '../../core/tasks/slices.ts';
import { liveRange } from '../dom/live-range.ts';
import { boxAround, flatParentOf } from '../dom/nodes.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { Unseen } from '../marks/paint/painter.ts';
import { createSeenAreas } from './seen-areas.ts';

/** Mentions beyond this number count as seen: looking at thousands would slow every keystroke in a page. */
const MAX_LOOKED_AT = 300;

// Which mentions to check. Each scope includes the ones before it.
/** Those that were not looked at before. */
export const NEW = 0;
/** Those that once could not be seen. */
export const HIDDEN_ONCE = 1;
export const ALL = 2;
export type Scope = typeof NEW | typeof HIDDEN_ONCE | typeof ALL;

/**
 * Finds the mentions that the reader cannot see, however far they scroll: transparent, folded, cut off, clipped, far outside the page.
 * Each step takes well under a millisecond.
 * @param scope which are looked at; others are taken as they were
 * @param scopes for each mention the lowest `scope` in which it is looked at again. This call updates it
 * @param before what was found the last time
 * @returns each of them, with the reason
 */
export function* unseenMentions(
  mentions: Iterable<PageMention>,
  scope: Scope,
  scopes: WeakMap<PageMention, Scope>,
  before: ReadonlyMap<PageMention, Unseen>,
): Generator<Step, Map<PageMention, Unseen>> {
  const areaOf = createSeenAreas();
  const unseen = new Map<PageMention, Unseen>();
  let count = 0;
  for (const mention of mentions) {
    if (++count > MAX_LOOKED_AT) break;
    const known = scopes.get(mention) ?? NEW;
    const reason = known > scope ? before.get(mention) : yield* whyUnseen(mention, areaOf);
    if (reason) unseen.set(mention, reason);
    if (reason || !known) scopes.set(mention, reason ? HIDDEN_ONCE : ALL);
    yield;
  }
  return unseen;
}

/** @returns `undefined` if the mention can be seen */
function* whyUnseen(
  mention: PageMention,
  areaOf: ReturnType<typeof createSeenAreas>,
): Generator<Step, Unseen | undefined> {
  const { node } = mention;
  const parent = flatParentOf(node);
  const box = boxAround(parent);
  if (!parent || !box) return undefined;
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return 'hidden';
  const { flow, isTextPainted } = yield* areaOf(box);
  const isDotted = style.getPropertyValue('-webkit-text-security') !== 'none';
  if (isDotted || (!isTextPainted && areLettersUnseen(style))) return 'masked';
  // Firefox measures parts of scaled SVG text wrongly.
  const text = box instanceof SVGElement ? box : liveRange(mention);
  // Chromium does not measure what `content-visibility` skips for now: it shows where the skipped element does.
  const rects = Element.prototype.checkVisibility.call(box, { contentVisibilityAuto: true })
    ? text.getClientRects()
    : [flow];
  return [...rects].some((rect) => isLargeEnough(intersection(rect, flow))) ? undefined : 'hidden';
}

/** Whether letters are transparent, or have the colour of their background, as in a text that a page reveals at a click. */
function areLettersUnseen(style: CSSStyleDeclaration): boolean {
  const { webkitTextFillColor, webkitTextStrokeWidth, textShadow, backgroundColor, backgroundImage } = style;
  const isVeiled = webkitTextFillColor === backgroundColor && backgroundImage === 'none';
  // Zero alpha, in any notation.
  const isClear = /(?:rgba.*,|\/) 0\)$/.test(webkitTextFillColor);
  return (isVeiled || isClear) && webkitTextStrokeWidth === '0px' && textShadow === 'none';
}
