/** A page that takes the marks away over and over gets its way after so many repairs. */
const MOST_REPAIRS = 20;

/**
 * The ranges that are painted, in the looks they have. A look is a name in `CSS.highlights`, styled in `marks.css`. A page
 * can read the names, so they tell of no entity.
 */
export class PaintedRanges {
  readonly #highlights = new Map<string, Highlight>();
  readonly #looks = new Map<AbstractRange, Highlight>();
  #repairs = 0;

  /** Paints until `signal` aborts, then takes every mark away. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#unregister(), { once: true });
  }

  /** @param look what follows `context-notes-` in the name of the highlight */
  paint(range: AbstractRange, look: string): void {
    const highlight = this.#highlightOf(`context-notes-${look}`);
    const before = this.#looks.get(range);
    if (before === highlight) return;
    before?.delete(range);
    highlight.add(range);
    this.#looks.set(range, highlight);
  }

  erase(range: AbstractRange): void {
    this.#looks.get(range)?.delete(range);
    this.#looks.delete(range);
  }

  /** Highlights and their registry belong to the page too, and a page may clear them: paints again what is gone. */
  repair(): void {
    if (this.#isWhole() || this.#repairs >= MOST_REPAIRS) return;
    this.#repairs += 1;
    for (const [range, highlight] of this.#looks) highlight.add(range);
    for (const [name, highlight] of this.#highlights) CSS.highlights.set(name, highlight);
  }

  #isWhole(): boolean {
    let size = 0;
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) return false;
      size += highlight.size;
    }
    return size === this.#looks.size;
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
    this.#looks.clear();
  }
}
