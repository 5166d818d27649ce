import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Lists with up to this many rows are rendered as a whole: it is fast enough, and the browser's own search finds all rows. */
export const MAX_UNVIRTUALISED_ROWS = 80;
/** Rows rendered beyond either end of the viewport. The tab key can move the focus to them, which scrolls. */
const OVERSCAN_ROWS = 8;
/** The assumed height of a row until it has been measured, in pixels. */
const ESTIMATED_HEIGHT = 45;
/** The assumed size of the list until it has been measured, in pixels. */
const INITIAL_RECT = { width: 0, height: 600 };

/** The rows to render, and the heights of the gaps that stand for the others. */
export interface VirtualRows {
  from: number;
  /** The index after the last row. */
  to: number;
  /** In pixels. */
  before: number;
  /** In pixels. */
  after: number;
  /** The `ref` of each row, which measures its height and observes changes. The row needs `data-index`. */
  measure: (row: HTMLElement | null) => void;
  /** Scrolls the list until a row is in the middle of it. */
  scrollTo: (index: number) => void;
}

/**
 * Selects the rows of a long list to render. Rows may differ in height.
 * @param box the element that scrolls
 */
export function useVirtualRows(
  box: RefObject<HTMLElement | null>,
  rows: readonly { key: string }[],
): VirtualRows {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const isLong = rows.length > MAX_UNVIRTUALISED_ROWS;
  // A new function would make the virtualizer measure everything again.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const options = {
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => box.current,
    getItemKey,
    initialRect: INITIAL_RECT,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN_ROWS,
    scrollToFn: elementScroll<HTMLElement>,
    observeElementRect: observeElementRect<HTMLElement>,
    observeElementOffset: observeElementOffset<HTMLElement>,
    onChange: () => rerender(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  // The library has no adapter for Preact. Its own adapters call these two as well.
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());

  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: 'center' });
  const common = { measure: isLong ? virtualizer.measureElement : () => {}, scrollTo };
  if (!isLong) return { from: 0, to: rows.length, before: 0, after: 0, ...common };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    before: first?.start ?? 0,
    after: virtualizer.getTotalSize() - (last?.end ?? 0),
    ...common,
  };
}
