import type { Step } from '../../core/tasks/slices.ts';
import { liveRange } from '../dom/live-range.ts';
import { flatParentOf } from '../dom/nodes.ts';
import { boxOf } from '../dom/rendering.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import { isLargeEnough, overlap } from './area.ts';
import { SeenAreaMap } from './seen-areas.ts';

/** Mentions beyond this number count as seen: looking at thousands would slow every keystroke in a page. */
const MAX_LOOKED_AT = 300;

// Which mentions to check. Each scope includes the ones before it.
/** Those that were not looked at before. */
export const NEW = 0;
/** Those that once could not be seen. */
export const HIDDEN_ONCE = 1;
export const ALL = 2;

/**
 * Finds the mentions that the reader cannot see, however far they scroll: transparent, folded, cut off, clipped, far outside the page.
 * Each step takes well under a millisecond.
 * @param scope which are looked at; others are taken as they were
 * @param scopes for each mention the lowest `scope` in which it is looked at again. This call updates it
 * @param before what was found the last time
 * @returns each of them, with whether no mark may be painted there, see `Painter.setUnseen`
 */
export function* unseenMentions(
  mentions: Iterable<PageMention>,
  scope: number,
  scopes: WeakMap<PageMention, number>,
  before: ReadonlyMap<PageMention, boolean>,
): Generator<Step, Map<PageMention, boolean>> {
  const areas = new SeenAreaMap();
  const unseen = new Map<PageMention, boolean>();
  let count = 0;
  for (const mention of mentions) {
    if (++count > MAX_LOOKED_AT) break;
    const known = scopes.get(mention) ?? NEW;
    const isUnpaintable = known > scope ? before.get(mention) : yield* checkUnseen(mention, areas);
    const isUnseen = isUnpaintable !== undefined;
    if (isUnseen) unseen.set(mention, isUnpaintable);
    if (isUnseen || !known) scopes.set(mention, isUnseen ? HIDDEN_ONCE : ALL);
    yield;
  }
  return unseen;
}

/** @returns `undefined` if the mention can be seen; otherwise, whether no mark may be painted there */
function* checkUnseen(mention: PageMention, areas: SeenAreaMap): Generator<Step, boolean | undefined> {
  const { node } = mention;
  const parent = flatParentOf(node);
  const box = boxOf(node);
  if (!parent || !box) return undefined;
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return false;
  const { flow, isTextPainted } = yield* areas.of(box);
  const isDotted = style.getPropertyValue('-webkit-text-security') !== 'none';
  if (isDotted || (!isTextPainted && areLettersUnseen(style))) return true;
  // Firefox measures parts of scaled SVG text wrongly.
  const text = box instanceof SVGElement ? box : liveRange(mention);
  return [...text.getClientRects()].some((rect) => isLargeEnough(overlap(rect, flow))) ? undefined : false;
}

/** Whether letters are transparent, or have the colour of their background, as in a text that a page reveals at a click. */
function areLettersUnseen(style: CSSStyleDeclaration): boolean {
  const { webkitTextFillColor, webkitTextStrokeWidth, textShadow, backgroundColor, backgroundImage } = style;
  const isVeiled = webkitTextFillColor === backgroundColor && backgroundImage === 'none';
  // Zero alpha, in any notation.
  const isClear = /(?:rgba.*,|\/) 0\)$/.test(webkitTextFillColor);
  return (isVeiled || isClear) && webkitTextStrokeWidth === '0px' && textShadow === 'none';
}
