/** Names in `CSS.highlights`, each with its look in `marks.css`. A page can read them, so they tell of no entity. */
const MARK = 'context-notes-mark';
const ACTIVE = 'context-notes-active';
/** A page that takes the marks away over and over gets its way after so many repairs. */
const MOST_REPAIRS = 20;

/** The ranges that are painted, in the looks they have. */
export class PaintedRanges {
  readonly #marks = new Highlight();
  readonly #active = new Highlight();
  readonly #looks = new Map<AbstractRange, Highlight>();
  #repairs = 0;

  /** Paints until `signal` aborts, then takes every mark away. */
  constructor(signal: AbortSignal) {
    this.#register();
    signal.addEventListener('abort', () => this.#unregister(), { once: true });
  }

  /** @param look `active` for the mark whose card is open */
  paint(range: AbstractRange, look: 'mark' | 'active' = 'mark'): void {
    const highlight = look === 'active' ? this.#active : this.#marks;
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
    this.#register();
  }

  #isWhole(): boolean {
    return (
      CSS.highlights.get(MARK) === this.#marks &&
      CSS.highlights.get(ACTIVE) === this.#active &&
      this.#marks.size + this.#active.size === this.#looks.size
    );
  }

  #register(): void {
    CSS.highlights.set(MARK, this.#marks);
    CSS.highlights.set(ACTIVE, this.#active);
  }

  #unregister(): void {
    if (CSS.highlights.get(MARK) === this.#marks) CSS.highlights.delete(MARK);
    if (CSS.highlights.get(ACTIVE) === this.#active) CSS.highlights.delete(ACTIVE);
    this.#looks.clear();
  }
}
