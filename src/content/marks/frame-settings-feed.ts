import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import { retryWithBackoff } from '../scout/retry.ts';

/** The longest that a timer may run, in milliseconds: a longer one would fire at once. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** What the feed works with. */
interface Parts {
  /** Asks the background what settings mean for this frame; `undefined` when it cannot answer now. Must not reject. */
  load: () => Promise<FrameSettings | undefined>;
  /** Called with every answer. */
  onSettings: (settings: FrameSettings) => void;
}

/**
 * Keeps a frame's settings up to date until `signal` aborts: asks when `refresh` is called, and when a pause runs out.
 */
export class FrameSettingsFeed {
  #current: FrameSettings | undefined;
  #requests = 0;
  #timer: number | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    // Timers stand still while the machine sleeps.
    for (const type of ['focus', 'visibilitychange'])
      window.addEventListener(type, () => this.#isOverdue() && this.refresh(), { signal, capture: true });
  }

  /** The last answer. */
  get current(): FrameSettings | undefined {
    return this.#current;
  }

  /** Asks again. Of several questions under way only the answer to the last one counts. */
  readonly refresh = (): void => {
    this.#requests += 1;
    void this.#load(this.#requests);
  };

  async #load(request: number): Promise<void> {
    const settings = await retryWithBackoff(this.parts.load, this.signal);
    if (!settings || request !== this.#requests || this.signal.aborted) return;
    this.#current = settings;
    clearTimeout(this.#timer);
    if (settings.until !== null)
      this.#timer = window.setTimeout(this.refresh, Math.min(settings.until - Date.now(), MAX_TIMEOUT));
    this.parts.onSettings(settings);
  }

  #isOverdue(): boolean {
    return !!this.#current?.until && this.#current.until <= Date.now();
  }
}
