import type { Step } from '../../core/shared/slices.ts';
import { liveRange } from '../dom/live-range.ts';
import { flatParentOf } from '../dom/nodes.ts';
import { boxOf } from '../dom/rendering.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import { isVisible, overlap } from './area.ts';
import { SeenAreaMap } from './seen-areas.ts';

/** Mentions beyond this number count as seen: to look at thousands would slow every keystroke in a page. */
const MAX_LOOKED_AT = 300;

/**
 * Finds the mentions that no scrolling brings before the reader's eyes: transparent, folded, cut off, clipped away, far off.
 * Each step takes well under a millisecond.
 */
export function* unseenMentions(mentions: Iterable<PageMention>): Generator<Step, Set<PageMention>> {
  const areas = new SeenAreaMap();
  const unseen = new Set<PageMention>();
  let count = 0;
  for (const mention of mentions) {
    if (++count > MAX_LOOKED_AT) break;
    if (!(yield* isSeen(mention, areas))) unseen.add(mention);
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
