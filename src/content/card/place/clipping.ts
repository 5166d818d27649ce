import { flatParentOf } from '../../dom/nodes.ts';
import { overlaps } from './best-position.ts';

/** The element, or its nearest ancestor that has a box. */
export function boxAround(element: Element | null): Element | null {
  let box = element;
  while (box && getComputedStyle(box).display === 'contents') box = flatParentOf(box);
  return box;
}

/** What an intersection observer reports first about an element, after the next layout. */
export const intersectionOf = (element: Element): Promise<IntersectionObserverEntry> =>
  new Promise((done) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry) done(entry);
    });
    observer.observe(element);
  });

/**
 * Whether the element or its ancestors clip all of its lines. Asks the browser, which knows what clips what: a containing
 * block clips what it contains, `contain` and `clip-path` clip too, and the top layer is clipped by nothing.
 * @param lines returns the current client rects of the text
 */
export async function isClipped(element: Element, lines: () => readonly DOMRect[]): Promise<boolean> {
  const { isIntersecting, boundingClientRect: box, intersectionRect } = await intersectionOf(element);
  const { overflowX, overflowY, display } = getComputedStyle(element);
  // An observer does not report how an element clips its own content.
  const isCut = (line: DOMRect) =>
    display !== 'inline' &&
    ((overflowX !== 'visible' && (line.left >= box.right || line.right <= box.left)) ||
      (overflowY !== 'visible' && (line.top >= box.bottom || line.bottom <= box.top)));
  return (
    !isIntersecting ||
    lines().every((line) => (overlaps(line, box) ? !overlaps(line, intersectionRect) : isCut(line)))
  );
}
