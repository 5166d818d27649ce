import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Up to this many rows, all are rendered, so that the browser's own search finds them. This is fast enough. */
export const MAX_UNVIRTUALISED_ROWS = 80;
/** Rows rendered beyond either end of the viewport. The tab key can move the focus to them, which scrolls. */
const OVERSCAN_ROWS = 8;
/** The assumed height of a row until one has been measured, in pixels. */
const DEFAULT_HEIGHT = 45;

/** Which rows to render, and the heights of the gaps that replace the others. */
export interface VirtualRows {
  from: number;
  /** The index after the last row. */
  to: number;
  /** In pixels. */
  before: number;
  /** In pixels. */
  after: number;
  /** Where a row begins within the list, in pixels. */
  offsetOf: (index: number) => number;
}

/**
 * Selects the rows of a long list to render. Rows may differ in height: rendered ones are measured, and the others are
 * assumed to have the height of most rows.
 * @param box the element that scrolls; its rendered rows have `data-index`
 */
export function useVirtualRows(
  box: RefObject<HTMLElement | null>,
  rows: readonly { key: string }[],
): VirtualRows {
  const [viewport, setViewport] = useState({ top: 0, height: 600, width: 0 });
  const [, rerender] = useState(0);
  const isLong = rows.length > MAX_UNVIRTUALISED_ROWS;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !isLong) return undefined;
    const readViewport = () =>
      setViewport({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    const unmount = new AbortController();
    element.addEventListener('scroll', readViewport, { signal: unmount.signal, passive: true });
    const sizes = new ResizeObserver(readViewport);
    sizes.observe(element);
    readViewport();
    return () => {
      unmount.abort();
      sizes.disconnect();
    };
  }, [isLong]);

  // Another width breaks lines differently.
  const measured = useMemo(
    () => ({ usual: DEFAULT_HEIGHT, unusual: new Map<string, number>(), version: 0 }),
    [viewport.width],
  );
  const offsets = useMemo(() => new RowOffsets(rows, measured), [rows, measured, measured.version]);
  const latest = useRef({ rows, measured });
  latest.current = { rows, measured };
  useLayoutEffect(() => {
    if (isLong && box.current && measureRows(box.current, latest.current)) rerender((count) => count + 1);
  });
  if (!isLong) return { from: 0, to: rows.length, before: 0, after: 0, offsetOf: () => 0 };
  return offsets.visibleIn(viewport);
}

/** Heights in pixels. */
interface MeasuredHeights {
  /** The height of most rows. */
  usual: number;
  /** The heights that differ from it, by the row's key because rows move. */
  unusual: Map<string, number>;
  /** Grows with every change. */
  version: number;
}

/** Measures the rendered rows. @returns whether this has changed the heights */
function measureRows(
  box: HTMLElement,
  { rows, measured }: { rows: readonly { key: string }[]; measured: MeasuredHeights },
): boolean {
  const { version } = measured;
  const rendered = [...box.querySelectorAll('[data-index]')].map((row) => ({
    key: rows[Number(row.getAttribute('data-index'))]?.key ?? '',
    height: row.getBoundingClientRect().height,
  }));
  if (version === 0) {
    const median = rendered.map(({ height }) => height).sort((a, b) => a - b)[rendered.length >> 1];
    if (median !== undefined && median > 0) measured.usual = median;
    measured.version = 1;
  }
  for (const { key, height } of rendered) {
    const expected = measured.unusual.get(key) ?? measured.usual;
    if (height === 0 || Math.abs(expected - height) < 0.5) continue;
    measured.unusual.set(key, height);
    measured.version += 1;
  }
  return measured.version !== version;
}

/** Where rows begin. Lookups take time in proportion to the unusual rows, not to all rows. */
class RowOffsets {
  readonly #usual: number;
  readonly #count: number;
  /** The unusual rows in order: their index, and how much higher than usual they are. */
  readonly #unusual: readonly (readonly [index: number, more: number])[];

  constructor(rows: readonly { key: string }[], { usual, unusual }: MeasuredHeights) {
    this.#usual = usual;
    this.#count = rows.length;
    this.#unusual =
      unusual.size === 0
        ? []
        : rows.flatMap(({ key }, index) => {
            const height = unusual.get(key);
            return height === undefined ? [] : [[index, height - usual] as const];
          });
  }

  offsetOf = (index: number): number => {
    let offset = index * this.#usual;
    for (const [unusualIndex, more] of this.#unusual) {
      if (unusualIndex >= index) break;
      offset += more;
    }
    return offset;
  };

  visibleIn({ top, height }: { top: number; height: number }): VirtualRows {
    const total = this.offsetOf(this.#count);
    const start = Math.max(0, Math.min(top, total - height));
    const from = Math.max(0, this.#indexAt(start) - OVERSCAN_ROWS);
    const to = Math.min(this.#count, this.#indexAt(start + height) + 1 + OVERSCAN_ROWS);
    return {
      from,
      to,
      before: this.offsetOf(from),
      after: total - this.offsetOf(to),
      offsetOf: this.offsetOf,
    };
  }

  /** The row at an offset, by binary search. */
  #indexAt(offset: number): number {
    let [low, high] = [0, this.#count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
