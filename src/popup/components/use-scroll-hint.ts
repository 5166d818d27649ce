import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Half the height of a row's first line, in `rem`. */
const HALF_LINE = 0.875;
/** The least height of a list that is cut, in `rem`: less could hardly be read by scrolling. */
const MIN_HEIGHT = 3;

/**
 * Cuts a scrolling list through the middle of a row's first line, which shows that there is more. The maximum height of its style
 * sheet could end between two rows, and nothing would tell that the list goes on.
 * @param box the element that scrolls
 * @param rows a selector of its rows
 * @param height the height that it may have in pixels, in place of the maximum of its style sheet
 */
export function useScrollHint(
  box: RefObject<HTMLElement | null>,
  rows: string,
  height?: (element: HTMLElement) => number,
): void {
  const cut = () => {
    const element = box.current;
    if (!element) return;
    const { scrollTop } = element;
    element.style.maxBlockSize = '';
    if (height) element.style.maxBlockSize = `${height(element)}px`;
    const end = lastCut(element, rows);
    if (end !== undefined) element.style.maxBlockSize = `${end}px`;
    element.scrollTop = scrollTop;
  };
  useLayoutEffect(cut);
  // Browsers open a popup small and let it grow, and in a narrow window texts are higher.
  useEffect(() => {
    addEventListener('resize', cut);
    return () => removeEventListener('resize', cut);
  });
}

/** The greatest height, in pixels, that ends within the first line of a row; `undefined` where all rows have room. */
function lastCut(element: HTMLElement, rows: string): number | undefined {
  if (element.scrollHeight <= element.clientHeight) return undefined;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const start = element.getBoundingClientRect().top - element.scrollTop;
  let last: number | undefined;
  for (const row of element.querySelectorAll(rows)) {
    const { top, height } = row.getBoundingClientRect();
    const list = row.closest('ul');
    // A list within scrolls by itself: what it does not show is behind other rows.
    if (list && element !== list && top >= list.getBoundingClientRect().bottom) continue;
    const cut = top - start + Math.min(HALF_LINE * rem, height / 2);
    if (cut > element.clientHeight) break;
    if (cut >= MIN_HEIGHT * rem) last = cut;
  }
  return last;
}
