import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Half of the first line of a row, in the font size of the page. */
const HALF_LINE = 0.875;

/**
 * Makes a list that scrolls end half way through the first line of a row, which shows that there are more. The height that its
 * style sheet allows may end between two rows, or leave a sliver of one.
 * @param box the element that scrolls
 * @param rows selects its rows, from top to bottom
 */
export function useCutRow(box: RefObject<HTMLElement | null>, rows: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { scrollTop } = element;
    element.style.maxBlockSize = '';
    const end = lastCut(element, rows);
    if (end !== undefined) element.style.maxBlockSize = `${end}px`;
    element.scrollTop = scrollTop;
  });
}

/** The greatest height, in pixels, that ends within the first line of a row; `undefined` where all rows have room. */
function lastCut(element: HTMLElement, rows: string): number | undefined {
  if (element.scrollHeight <= element.clientHeight) return undefined;
  const halfLine = HALF_LINE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const start = element.getBoundingClientRect().top - element.scrollTop;
  let last: number | undefined;
  for (const row of element.querySelectorAll(rows)) {
    const { top, height } = row.getBoundingClientRect();
    const cut = top - start + Math.min(halfLine, height / 2);
    if (cut > element.clientHeight) break;
    last = cut;
  }
  return last;
}
