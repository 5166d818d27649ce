/** A set of event listeners. Each is removed when its own signal aborts. */
export class Listeners<Event = void> {
  readonly #listeners = new Set<(event: Event) => void>();

  add(listener: (event: Event) => void, signal: AbortSignal): void {
    if (!signal.aborted) this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  notify(event: Event): void {
    for (const listener of this.#listeners) listener(event);
  }
}
