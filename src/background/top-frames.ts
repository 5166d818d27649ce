/** How long a frame waits for the page around it, in milliseconds; it may be one where no content script runs. */
const PATIENCE = 3_000;

/** Knows when the top frame of a tab has begun to answer: frames inside may be quicker. */
export class TopFrames {
  readonly #waiting = new Map<number, Set<() => void>>();

  /** The top frame of a tab is there. */
  came(tabId: number): void {
    const waiting = this.#waiting.get(tabId);
    this.#waiting.delete(tabId);
    for (const go of waiting ?? []) go();
  }

  /**
   * Asks now, and once more when the top frame has come.
   * @throws what `ask` throws, when the top frame does not come in time
   */
  async ask<Answer>(tabId: number, ask: () => Promise<Answer>): Promise<Answer> {
    const came = this.#next(tabId);
    try {
      return await ask();
    } catch {
      await came;
      return await ask();
    }
  }

  #next(tabId: number): Promise<void> {
    return new Promise((go) => {
      const waiting = this.#waiting.get(tabId) ?? new Set();
      this.#waiting.set(tabId, waiting.add(go));
      setTimeout(() => {
        waiting.delete(go);
        go();
      }, PATIENCE);
    });
  }
}
