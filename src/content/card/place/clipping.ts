import { overlaps } from '../../../core/shared/area.ts';
import { boxAround, flatParentOf, matches, rectOf } from '../../dom/nodes.ts';
import { isTextRendered } from '../../dom/rendering.ts';

/** How often to ask at most: a page has laid itself out anew before. */
const MAX_ATTEMPTS = 5;

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
 * Whether the element or its ancestors clip all of its lines, or hide them. Asks the browser, which knows what clips what: a
 * containing block clips what it contains, `contain` and `clip-path` clip too, and the top layer is clipped by nothing.
 * @param lines returns the current client rects of the text
 * @param attempts how often to ask at most, while the page moves the element between the layout and the report. After that, it counts as
 * not clipped.
 */
export async function isClipped(
  element: Element,
  lines: () => readonly DOMRect[],
  attempts = MAX_ATTEMPTS,
): Promise<boolean> {
  if (!isTextRendered(element, { opacityProperty: true, visibilityProperty: true })) return true;
  const { boundingClientRect: box, intersectionRect } = await intersectionOf(element);
  // Otherwise, the observer's report would be of another layout than the lines.
  if (!isSameBox(box, rectOf(element))) return attempts > 1 && isClipped(element, lines, attempts - 1);
  const { overflowX, overflowY, display, position } = getComputedStyle(element);
  // An observer does not report how an element clips its own content.
  const isCut = (line: DOMRect) =>
    display !== 'inline' &&
    // The window takes over what is set for these.
    !matches(element, 'html, body') &&
    ((overflowX !== 'visible' && (line.left >= box.right || line.right <= box.left)) ||
      (overflowY !== 'visible' && (line.top >= box.bottom || line.bottom <= box.top)));
  const shown = lines().filter((line) =>
    overlaps(line, box) ? overlaps(line, intersectionRect) : !isCut(line),
  );
  if (!shown[0]) return true;
  // Text may flow out of a box. The window clips it only as far as the box around that does.
  const around = /absolute|fixed/.test(position) ? null : boxAround(flatParentOf(element));
  return !shown.some((line) => overlaps(line, box)) && !!around && isClipped(around, () => shown);
}

/** Browsers round what they report to an observer. */
const isSameBox = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(one[side] - other[side]) < 1);
