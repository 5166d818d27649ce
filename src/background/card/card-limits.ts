import { type Rate, RateLimiter } from '../../core/shared/rate-limiter.ts';
import type { Sender } from '../../platform/messages/transport.ts';

/** As often as a reader may press buttons, in one tab and in all together. */
const CHANGES: Rate = { burst: 10, perSecond: 0.5 };
const ALL_CHANGES: Rate = { burst: 30, perSecond: 0.5 };
const OPENINGS: Rate = { burst: 5, perSecond: 0.2 };

type CardFrame = Pick<Sender, 'tabId' | 'isTabActive'>;

/** Bounds what cards may do outside of their page, because the process of a page may press their buttons by itself. */
export class CardLimits {
  readonly #limiter: RateLimiter;

  /** @param now returns the time in milliseconds */
  constructor(now: () => number) {
    this.#limiter = new RateLimiter(now);
  }

  /** Changes settings. @throws after too many changes */
  async change({ tabId }: CardFrame, change: () => Promise<void>): Promise<void> {
    const isAllowed =
      this.#limiter.allows(`change ${tabId}`, CHANGES) && this.#limiter.allows('change', ALL_CHANGES);
    if (!isAllowed) throw new Error('Too many changes');
    await change();
  }

  /** Opens a page. @throws for a tab that the reader is not looking at, and after too many */
  async open({ isTabActive }: CardFrame, open: () => Promise<void>): Promise<void> {
    if (!isTabActive || !this.#limiter.allows('open', OPENINGS)) throw new Error('Nothing is opened');
    await open();
  }
}
