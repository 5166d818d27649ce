import { onAddressChange } from './address.ts';
import { retryWithBackoff } from './retry.ts';

/** The longest delay that `setTimeout` supports, in milliseconds. A longer one would overflow and fire at once. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** Whether the marks script was injected. If not, `until` is when a pause ends, in milliseconds since the epoch. */
interface MarksAnswer {
  injected: boolean;
  until: number | null;
}

/** The browser functions that the request uses. */
interface Platform {
  /** Asks the background to inject the marks. Rejects when the background cannot be reached. */
  ask: () => Promise<MarksAnswer>;
  isContextValid: () => boolean;
  onSettingsChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Called when an update or removal of the extension has orphaned this script. */
  onOrphaned: () => void;
}

/** Requests the marks script. While marks are off in this frame, asks again whenever that may have changed. */
export class MarksRequest {
  #timer: number | undefined;

  /** @param signal ends the requests; the marks script aborts it when it starts */
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
    const { ask, isContextValid, onOrphaned } = this.platform;
    clearTimeout(this.#timer);
    const answer = await retryWithBackoff(
      () =>
        ask().catch(() => {
          if (!isContextValid()) onOrphaned();
          return undefined;
        }),
      this.signal,
    );
    if (!answer || answer.injected || answer.until === null || this.signal.aborted) return;
    this.#timer = window.setTimeout(this.#ask, Math.min(answer.until - Date.now(), MAX_TIMEOUT));
  };
}
