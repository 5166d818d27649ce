import type { Step } from '../../core/shared/slices.ts';
import { liveRange } from '../dom/live-range.ts';
import { flatParentOf } from '../dom/nodes.ts';
import { boxOf } from '../dom/rendering.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import { isVisible, overlap } from './area.ts';
import { SeenAreaMap } from './seen-areas.ts';

/** Mentions beyond this number count as seen: to look at thousands would slow every keystroke in a page. */
const MAX_LOOKED_AT = 300;

// Which mentions to look at. Each takes in those before it.
/** Those that were not looked at before. */
export const NEW = 0;
/** Those that once could not be seen. */
export const HIDDEN_ONCE = 1;
export const ALL = 2;

/**
 * Finds the mentions that no scrolling brings before the reader's eyes: transparent, folded, cut off, clipped away, far off.
 * Each step takes well under a millisecond.
 * @param scope which are looked at; others are taken as they were
 * @param scopes the least scope in which each is looked at again, which is updated here
 * @param before what was found the last time
 */
export function* unseenMentions(
  mentions: Iterable<PageMention>,
  scope: number,
  scopes: WeakMap<PageMention, number>,
  before: ReadonlySet<PageMention>,
): Generator<Step, Set<PageMention>> {
  const areas = new SeenAreaMap();
  const unseen = new Set<PageMention>();
  let count = 0;
  for (const mention of mentions) {
    if (++count > MAX_LOOKED_AT) break;
    const known = scopes.get(mention) ?? NEW;
    const isUnseen = known > scope ? before.has(mention) : !(yield* isSeen(mention, areas));
    if (isUnseen) unseen.add(mention);
    if (isUnseen || !known) scopes.set(mention, isUnseen ? HIDDEN_ONCE : ALL);
    yield;
  }
  return unseen;
}

function* isSeen(mention: PageMention, areas: SeenAreaMap): Generator<Step, boolean> {
  const { node } = mention;
  const parent = flatParentOf(node);
  const box = boxOf(node);
  if (!parent || !box) return true;
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return false;
  const { flow, isTextPainted } = yield* areas.of(box);
  if (!isTextPainted && isTransparent(style)) return false;
  return [...liveRange(mention).getClientRects()].some((rect) => isVisible(overlap(rect, flow)));
}

const isTransparent = ({ webkitTextFillColor, webkitTextStrokeWidth, textShadow }: CSSStyleDeclaration) =>
  webkitTextFillColor === 'rgba(0, 0, 0, 0)' && webkitTextStrokeWidth === '0px' && textShadow === 'none';
