/** How often marks that the page removes are restored within `REPAIR_TIME` (milliseconds). After more, they stay away until it has passed. */
const MAX_REPAIRS = 20;
const REPAIR_TIME = 3_000;

/**
 * The painted ranges. Each look is a highlight in `CSS.highlights`, styled in `marks.css`. A page can read the names of
 * highlights, so they do not identify entities.
 */
export interface PaintedRanges {
  /** The highlight of each range. */
  readonly highlights: ReadonlyMap<AbstractRange, Highlight>;
  /** @param highlightName the name of the highlight without `context-notes-` */
  paint(range: AbstractRange, highlightName: string): void;
  erase(range: AbstractRange): void;
  /** Restores what the page has cleared: highlights and their registry are shared with it. */
  repair(): void;
}

/** @param signal removes all marks when it aborts */
export function createPaintedRanges(signal: AbortSignal): PaintedRanges {
  const byName = new Map<string, Highlight>();
  const highlights = new Map<AbstractRange, Highlight>();
  let repairs = 0;

  const highlightOf = (name: string) => {
    const known = byName.get(name);
    if (known) return known;
    const highlight = new Highlight();
    byName.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  };

  /** Whether the page has removed neither a highlight nor a range. Ranges are only counted: to look for each would take long. */
  const isIntact = () => {
    let size = 0;
    for (const [name, highlight] of byName) {
      if (CSS.highlights.get(name) !== highlight) return false;
      size += highlight.size;
    }
    // There may be more: `keepAfterimages` adds ranges of its own.
    return size >= highlights.size;
  };

  const repair = () => {
    if (isIntact() || repairs >= MAX_REPAIRS) return;
    if (repairs++ === 0)
      setTimeout(() => {
        repairs = 0;
        repair();
      }, REPAIR_TIME);
    for (const [range, highlight] of highlights) highlight.add(range);
    for (const [name, highlight] of byName) CSS.highlights.set(name, highlight);
  };

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of byName)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    byName.clear();
    highlights.clear();
  });
  return {
    highlights,
    paint(range, highlightName) {
      // A scan that was broken off may still report.
      if (signal.aborted) return;
      const highlight = highlightOf(`context-notes-${highlightName}`);
      const before = highlights.get(range);
      if (before === highlight) return;
      before?.delete(range);
      highlight.add(range);
      highlights.set(range, highlight);
    },
    erase(range) {
      highlights.get(range)?.delete(range);
      highlights.delete(range);
    },
    repair,
  };
}
