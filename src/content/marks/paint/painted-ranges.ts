/** How often marks that the page removes are restored within `REPAIR_TIME` (milliseconds). After more, they stay away until it has passed. */
const MAX_REPAIRS = 20;
const REPAIR_TIME = 3_000;

/**
 * The painted ranges. Each look is a highlight in `CSS.highlights`, styled in `marks.css`. A page can read the names of
 * highlights, so they do not identify entities.
 */
export class PaintedRanges {
  readonly #byName = new Map<string, Highlight>();
  /** The highlight of each range. */
  readonly highlights = new Map<AbstractRange, Highlight>();
  #repairs = 0;

  /** @param signal removes all marks when it aborts */
  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#unregister());
  }

  /** @param highlightName the name of the highlight without `context-notes-` */
  paint(range: AbstractRange, highlightName: string): void {
    // A scan that was broken off may still report.
    if (this.signal.aborted) return;
    const highlight = this.#highlightOf(`context-notes-${highlightName}`);
    const before = this.highlights.get(range);
    if (before === highlight) return;
    before?.delete(range);
    highlight.add(range);
    this.highlights.set(range, highlight);
  }

  erase(range: AbstractRange): void {
    this.highlights.get(range)?.delete(range);
    this.highlights.delete(range);
  }

  /** Restores what the page has cleared: highlights and their registry are shared with it. */
  repair(): void {
    if (this.#isIntact() || this.#repairs >= MAX_REPAIRS) return;
    if (this.#repairs++ === 0)
      setTimeout(() => {
        this.#repairs = 0;
        this.repair();
      }, REPAIR_TIME);
    for (const [range, highlight] of this.highlights) highlight.add(range);
    for (const [name, highlight] of this.#byName) CSS.highlights.set(name, highlight);
  }

  /** Whether the page has removed neither a highlight nor a range. Ranges are only counted: to look for each would take long. */
  #isIntact(): boolean {
    let size = 0;
    for (const [name, highlight] of this.#byName) {
      if (CSS.highlights.get(name) !== highlight) return false;
      size += highlight.size;
    }
    // There may be more: `keepAfterimages` adds ranges of its own.
    return size >= this.highlights.size;
  }

  #highlightOf(name: string): Highlight {
    const known = this.#byName.get(name);
    if (known) return known;
    const highlight = new Highlight();
    this.#byName.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }

  #unregister(): void {
    for (const [name, highlight] of this.#byName)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#byName.clear();
    this.highlights.clear();
  }
}
