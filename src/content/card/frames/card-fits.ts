import { rootElement } from '../../dom/nodes.ts';

/**
 * A card that opens inside a frame needs this much of it, in CSS pixels: its own width, and above or below the middle of the
 * frame at least head, one note and source.
 */
const NEEDED = { width: 340, height: 560 };

/**
 * Whether a card has room in this frame: it is large enough, and the page around it shows all of it. Where the browser's
 * edge cuts off a frame, a card inside it may be out of sight.
 */
export async function cardFits(): Promise<boolean> {
  if (innerWidth < NEEDED.width || innerHeight < NEEDED.height) return false;
  const root = rootElement();
  if (!root) return false;
  // Frames of other sites are not told where they are, but how much of them shows.
  const { boundingClientRect: box, intersectionRect: seen } = await new Promise<IntersectionObserverEntry>(
    (done) => {
      const observer = new IntersectionObserver(([entry]) => {
        observer.disconnect();
        if (entry) done(entry);
      });
      observer.observe(root);
    },
  );
  const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  return seen.width >= width - 1 && seen.height >= height - 1;
}
