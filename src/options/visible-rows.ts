import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Up to here all rows are in the document, where the browser's own search finds them. */
export const ALL_UP_TO = 200;
/** Rows beyond the window on either side: the tabulator key steps into them, which scrolls on. */
const BEYOND = 8;
/** What a row is taken to be high until it was seen, in pixels. */
const USUAL = 45;

/** Which rows are in the document, and how much room the others take. */
export interface VisibleRows {
  from: number;
  to: number;
  before: number;
  after: number;
}

/**
 * Of a long list in a box that scrolls, the rows to draw. Rows may differ in height: what was drawn is measured.
 * @param box the element that scrolls; its drawn rows have `data-index`
 * @param keys of all rows; a row keeps its height as it moves
 */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  keys: readonly { key: string }[],
  heights: Map<string, number>,
): VisibleRows {
  const [view, setView] = useState({ top: 0, height: 600 });
  const [, redraw] = useState(0);
  const isLong = keys.length > ALL_UP_TO;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !isLong) return undefined;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const stop = new AbortController();
    element.addEventListener('scroll', look, { signal: stop.signal, passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    look();
    return () => {
      stop.abort();
      sizes.disconnect();
    };
  }, [isLong]);
  useLayoutEffect(() => {
    if (!isLong || !box.current) return;
    let changed = false;
    for (const row of box.current.querySelectorAll<HTMLElement>('[data-index]')) {
      const { key } = keys[Number(row.getAttribute('data-index'))] ?? {};
      const { height } = row.getBoundingClientRect();
      if (key === undefined || Math.abs((heights.get(key) ?? USUAL) - height) < 0.5) continue;
      heights.set(key, height);
      changed = true;
    }
    if (changed) redraw((turn) => turn + 1);
  });
  return isLong ? rowsIn(keys, heights, view) : { from: 0, to: keys.length, before: 0, after: 0 };
}

function rowsIn(
  keys: readonly { key: string }[],
  heights: ReadonlyMap<string, number>,
  { top, height }: { top: number; height: number },
): VisibleRows {
  const heightOf = ({ key }: { key: string }) => heights.get(key) ?? USUAL;
  const offsets = [0];
  for (const row of keys) offsets.push((offsets.at(-1) ?? 0) + heightOf(row));
  const all = offsets.at(-1) ?? 0;
  const first = offsets.findLastIndex((offset) => offset <= Math.min(top, all - height));
  const last = offsets.findIndex((offset) => offset >= top + height);
  const from = Math.max(0, first - BEYOND);
  const to = Math.min(keys.length, (last < 0 ? keys.length : last) + BEYOND);
  return { from, to, before: offsets[from] ?? 0, after: all - (offsets[to] ?? all) };
}

/** Where a row begins within the list, in pixels. */
export function offsetOf(
  keys: readonly { key: string }[],
  heights: ReadonlyMap<string, number>,
  index: number,
): number {
  return keys.slice(0, index).reduce((sum, { key }) => sum + (heights.get(key) ?? USUAL), 0);
}
