import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import { timeoutUntil } from '../../core/shared/timeout-until.ts';
import { retryWithBackoff } from '../scout/retry.ts';

interface Dependencies {
  /** Loads the settings of this frame; `undefined` if not available now. Must not reject. */
  load: () => Promise<FrameSettings | undefined>;
  /** Called with all settings loaded. */
  onSettings: (settings: FrameSettings) => void;
}

/**
 * Keeps a frame's settings up to date until `signal` aborts. Reloads them on `refresh` and when a pause ends.
 */
export class FrameSettingsFeed {
  #current: FrameSettings | undefined;
  #requests = 0;
  #timer: number | undefined;

  constructor(
    private readonly deps: Dependencies,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    // Timers do not run while the machine sleeps.
    for (const type of ['focus', 'visibilitychange'])
      window.addEventListener(type, () => this.#isOverdue() && this.refresh(), { signal, capture: true });
  }

  /** The settings loaded last. */
  get current(): FrameSettings | undefined {
    return this.#current;
  }

  /** Reloads the settings. Only the last of several concurrent requests counts. */
  readonly refresh = (): void => {
    this.#requests += 1;
    void this.#load(this.#requests);
  };

  /** Applies settings that are loaded already, unless newer ones have been requested. */
  start(settings: FrameSettings): void {
    if (this.#requests === 0) this.#apply(settings);
  }

  async #load(request: number): Promise<void> {
    const settings = await retryWithBackoff(this.deps.load, this.signal);
    if (!settings || request !== this.#requests || this.signal.aborted) return;
    this.#apply(settings);
  }

  #apply(settings: FrameSettings): void {
    this.#current = settings;
    clearTimeout(this.#timer);
    if (settings.until !== null) this.#timer = window.setTimeout(this.refresh, timeoutUntil(settings.until));
    this.deps.onSettings(settings);
  }

  #isOverdue(): boolean {
    return !!this.#current?.until && this.#current.until <= Date.now();
  }
}
