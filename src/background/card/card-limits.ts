import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { type Rate, RateLimiter } from '../../core/tasks/rate-limiter.ts';
import type { Sender } from '../../platform/messages/transport.ts';

/** How often a reader may press buttons, in one tab and in all tabs together. */
const CHANGES: Rate = { burst: 10, perSecond: 0.5 };
const ALL_CHANGES: Rate = { burst: 30, perSecond: 0.5 };
/** Few, and for all tabs together: a hidden note is gone from the cards of all sites and, with sync, on all devices. */
const HIDINGS: Rate = { burst: 5, perSecond: 0.1 };
const OPENINGS: Rate = { burst: 5, perSecond: 0.2 };

type CardFrame = Pick<Sender, 'tabId' | 'isTabActive'>;

/** Thrown when cards have asked for more than a reader does. */
export class RateLimitError extends Error {
  override name = 'RateLimitError';
}

/** Bounds what cards may do outside of their page, because the process of a page may press their buttons by itself. */
export class CardLimits {
  readonly #limiter: RateLimiter;

  /** @param now returns the time in milliseconds */
  constructor(now: () => number) {
    this.#limiter = new RateLimiter(now);
  }

  /**
   * Changes settings.
   * @throws {RateLimitError} after too many changes
   * @throws when a note is to be hidden, or a site switched off, in a tab that the reader is not looking at
   */
  async change(
    { tabId, isTabActive }: CardFrame,
    change: SettingsChange,
    store: (change: SettingsChange) => Promise<void>,
  ): Promise<void> {
    const isHiding = change.type === 'note' && change.hidden;
    if ((isHiding || change.type === 'site') && !isTabActive)
      throw new Error('Nothing is hidden or switched off');
    const isAllowed = isHiding
      ? this.#limiter.allows('hide', HIDINGS)
      : this.#limiter.allows(`change ${tabId}`, CHANGES) && this.#limiter.allows('change', ALL_CHANGES);
    if (!isAllowed) throw new RateLimitError('Too many changes');
    await store(change);
  }

  /**
   * Opens a page.
   * @throws {RateLimitError} after too many
   * @throws for a tab that the reader is not looking at
   */
  async open({ isTabActive }: CardFrame, open: () => Promise<void>): Promise<void> {
    if (!isTabActive) throw new Error('Nothing is opened');
    if (!this.#limiter.allows('open', OPENINGS)) throw new RateLimitError('Too many pages');
    await open();
  }
}
