import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import { timeoutUntil } from '../../core/time/timeout-until.ts';
import type { Stages } from '../scout/stages.ts';

interface Dependencies extends Pick<Stages, 'retry'> {
  /** Loads the settings of this frame; `undefined` if not available now. Must not reject. */
  load: () => Promise<FrameSettings | undefined>;
  /** Called with all settings loaded. */
  onSettings: (settings: FrameSettings) => void;
}

/** How long loading may take until marks go, in milliseconds: longer than a sleeping background takes to start. */
const PATIENCE = 4_000;

/**
 * Keeps a frame's settings up to date until `signal` aborts. Reloads them on `refresh` and when a pause ends. Switches the
 * frame off while they cannot be loaded, because the reader may have.
 */
export class FrameSettingsFeed {
  #current: FrameSettings | undefined;
  #isLoading = false;
  /** Whether settings may have changed since the request that is under way. */
  #isOutdated = false;
  #timer: number | undefined;

  constructor(
    private readonly deps: Dependencies,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    // Timers do not run while the machine sleeps.
    for (const type of ['focus', 'visibilitychange'])
      window.addEventListener(
        type,
        () => (this.#current?.until ?? Number.POSITIVE_INFINITY) <= Date.now() && this.refresh(),
        { signal, capture: true },
      );
  }

  /** The settings loaded last. */
  get current(): FrameSettings | undefined {
    return this.#current;
  }

  /** Reloads the settings. Calls during a request share one more request after it. */
  readonly refresh = (): void => {
    this.#isOutdated = true;
    if (!this.#isLoading) void this.#load();
  };

  /** Applies settings that are loaded already, unless newer ones have been requested. */
  start(settings: FrameSettings): void {
    if (!this.#isLoading && !this.#current) this.#apply(settings);
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    while (this.#isOutdated && !this.signal.aborted) {
      this.#isOutdated = false;
      const timeout = window.setTimeout(this.#disable, PATIENCE);
      const settings = await this.deps.retry(async () => {
        const loaded = await this.deps.load();
        if (!loaded) this.#disable();
        return loaded;
      }, this.signal);
      clearTimeout(timeout);
      if (settings && !this.signal.aborted) this.#apply(settings);
    }
    this.#isLoading = false;
  }

  readonly #disable = (): void => {
    if (this.#current?.on && !this.signal.aborted) this.#apply({ ...this.#current, on: false, until: null });
  };

  #apply(settings: FrameSettings): void {
    this.#current = settings;
    clearTimeout(this.#timer);
    if (settings.until !== null) this.#timer = window.setTimeout(this.refresh, timeoutUntil(settings.until));
    this.deps.onSettings(settings);
  }
}
