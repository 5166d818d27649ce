/** How often marks that the page removes are restored within `REPAIR_TIME`, which is in milliseconds. */
const MAX_REPAIRS = 20;
const REPAIR_TIME = 3_000;

/**
 * The painted ranges. Each look is a highlight in `CSS.highlights`, styled in `marks.css`. A page can read the names of
 * highlights, so they do not identify entities.
 */
export class PaintedRanges {
  readonly #highlights = new Map<string, Highlight>();
  readonly #byRange = new Map<AbstractRange, Highlight>();
  #repairs = 0;

  /** @param signal removes all marks when it aborts */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#unregister());
  }

  /** @param look the name of the highlight without `context-notes-` */
  paint(range: AbstractRange, look: string): void {
    const highlight = this.#highlightOf(`context-notes-${look}`);
    const before = this.#byRange.get(range);
    if (before === highlight) return;
    before?.delete(range);
    highlight.add(range);
    this.#byRange.set(range, highlight);
  }

  erase(range: AbstractRange): void {
    this.#byRange.get(range)?.delete(range);
    this.#byRange.delete(range);
  }

  /** Restores what the page has cleared: highlights and their registry are shared with it. */
  repair(): void {
    if (this.#isIntact() || this.#repairs >= MAX_REPAIRS) return;
    if (this.#repairs++ === 0)
      setTimeout(() => {
        this.#repairs = 0;
        this.repair();
      }, REPAIR_TIME);
    for (const [range, highlight] of this.#byRange) highlight.add(range);
    for (const [name, highlight] of this.#highlights) CSS.highlights.set(name, highlight);
  }

  #isIntact(): boolean {
    let size = 0;
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) return false;
      size += highlight.size;
    }
    return size === this.#byRange.size;
  }

  #highlightOf(name: string): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    this.#highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }

  #unregister(): void {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#byRange.clear();
  }
}
