import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Up to here all rows are in the document, where the browser's own search finds them: drawing so many holds nothing up. */
export const ALL_UP_TO = 80;
/** Rows beyond the window on either side: the tabulator key steps into them, which scrolls on. */
const BEYOND = 8;

/** Which rows are in the document, and how much room the others take. */
export interface VisibleRows {
  from: number;
  to: number;
  before: number;
  after: number;
  /** Where a row begins within the list, in pixels. */
  offsetOf: (index: number) => number;
}

/**
 * Of a long list in a box that scrolls, the rows to draw. Rows may differ in height: those that were drawn are measured,
 * the others taken to be as high as most.
 * @param box the element that scrolls; its drawn rows have `data-index`
 */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  rows: readonly { key: string }[],
): VisibleRows {
  const [view, setView] = useState({ top: 0, height: 600, width: 0 });
  const [, redraw] = useState(0);
  const isLong = rows.length > ALL_UP_TO;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !isLong) return undefined;
    const look = () =>
      setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
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

  // Lines break differently in another width.
  const seen = useMemo(() => ({ usual: 45, unusual: new Map<string, number>(), measured: 0 }), [view.width]);
  const heights = useMemo(() => new Heights(rows, seen), [rows, seen, seen.measured]);
  const last = useRef({ rows, seen });
  last.current = { rows, seen };
  useLayoutEffect(() => {
    if (isLong && box.current && measure(box.current, last.current)) redraw((turn) => turn + 1);
  });
  if (!isLong) return { from: 0, to: rows.length, before: 0, after: 0, offsetOf: () => 0 };
  return heights.around(view);
}

interface Seen {
  /** The height of most rows, in pixels. */
  usual: number;
  /** Heights of those that differ, by key: a row keeps its height as it moves. */
  unusual: Map<string, number>;
  /** Grows with everything new. */
  measured: number;
}

/** @returns whether anything was not as expected */
function measure(
  box: HTMLElement,
  { rows, seen }: { rows: readonly { key: string }[]; seen: Seen },
): boolean {
  const before = seen.measured;
  const drawn = [...box.querySelectorAll('[data-index]')].map((row) => ({
    key: rows[Number(row.getAttribute('data-index'))]?.key ?? '',
    height: row.getBoundingClientRect().height,
  }));
  const middle = drawn.map(({ height }) => height).sort((one, other) => one - other)[drawn.length >> 1];
  if (before === 0 && middle !== undefined && middle > 0) seen.usual = middle;
  for (const { key, height } of drawn) {
    const expected = seen.unusual.get(key) ?? seen.usual;
    if (height === 0 || Math.abs(expected - height) < 0.5) continue;
    seen.unusual.set(key, height);
    seen.measured += 1;
  }
  if (before === 0) seen.measured += 1;
  return seen.measured !== before;
}

/** Where rows begin. Costs as much as there are unusual rows, not as there are rows. */
class Heights {
  readonly #usual: number;
  readonly #count: number;
  /** Of unusual rows, the first one first: where they are, and how much higher than usual. */
  readonly #unusual: readonly (readonly [index: number, more: number])[];

  constructor(rows: readonly { key: string }[], { usual, unusual }: Seen) {
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
    for (const [place, more] of this.#unusual) {
      if (place >= index) break;
      offset += more;
    }
    return offset;
  };

  around({ top, height }: { top: number; height: number }): VisibleRows {
    const all = this.offsetOf(this.#count);
    const start = Math.max(0, Math.min(top, all - height));
    const from = Math.max(0, this.#indexAt(start) - BEYOND);
    const to = Math.min(this.#count, this.#indexAt(start + height) + 1 + BEYOND);
    return {
      from,
      to,
      before: this.offsetOf(from),
      after: all - this.offsetOf(to),
      offsetOf: this.offsetOf,
    };
  }

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
