import { onAddressChange } from './address.ts';
import { retryWithBackoff } from './retry.ts';

/** The longest that a timer may run, in milliseconds: a longer one would fire at once. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** Whether the marks were injected; if not, when that may change by itself, in milliseconds of the epoch. */
export interface MarksAnswer {
  injected: boolean;
  until: number | null;
}

/** What asking for marks needs of the browser. */
interface Platform {
  /** Asks the background to inject the marks. Rejects when the background cannot be reached. */
  ask: () => Promise<MarksAnswer>;
  isContextValid: () => boolean;
  onSettingsChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Called when the extension is gone. */
  onGone: () => void;
}

/** Asks for the marks of a frame; where they are switched off, again whenever that may have changed. */
export class MarksRequest {
  #timer: number | undefined;

  /** Until `signal` aborts: once marks run, they abort it. */
  constructor(
    private readonly platform: Platform,
    private readonly signal: AbortSignal,
  ) {}

  start(): void {
    void this.#ask();
    this.platform.onSettingsChanged(this.#ask, this.signal);
    onAddressChange(this.#ask, this.signal);
    this.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  readonly #ask = async (): Promise<void> => {
    const { ask, isContextValid, onGone } = this.platform;
    clearTimeout(this.#timer);
    const answer = await retryWithBackoff(
      () =>
        ask().catch(() => {
          if (!isContextValid()) onGone();
          return undefined;
        }),
      this.signal,
    );
    if (!answer || answer.injected || answer.until === null || this.signal.aborted) return;
    this.#timer = window.setTimeout(this.#ask, Math.min(answer.until - Date.now(), MAX_TIMEOUT));
  };
}
