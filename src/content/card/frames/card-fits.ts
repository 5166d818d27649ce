import { rootElement } from '../../dom/nodes.ts';
import { intersectionOf } from '../place/clipping.ts';

/**
 * The least size of a frame that can hold a card, in CSS pixels. Width: a little less than a card's 400, because a card
 * narrows to fit. Height: room above and below a mention in the middle, and a little for the mention itself. On each side, that is the
 * least height of a card, 260 (`place-card.ts`), with its gap and margin, 6 and 8 (`best-position.ts`).
 */
const MIN_SIZE = { width: 340, height: 560 };

/**
 * Whether this frame is large enough for a card and entirely visible. A card inside a clipped frame might be out of sight.
 */
export async function cardFits(): Promise<boolean> {
  if (innerWidth < MIN_SIZE.width || innerHeight < MIN_SIZE.height) return false;
  const root = rootElement();
  if (!root) return false;
  // A cross-origin frame cannot know its position, but an intersection observer reports how much of it is visible.
  const { boundingClientRect: box, intersectionRect: visible } = await intersectionOf(root);
  const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  return visible.width >= width - 1 && visible.height >= height - 1;
}
