import type { FrameMessage } from '../core/card/remote-card-messages.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { Turns } from '../core/tasks/in-turn.ts';
import type { FrameAddress } from '../platform/messages/transport.ts';

interface Dependencies {
  /** @returns whether the frame takes such messages */
  send: (frame: FrameAddress, from: number, message: FrameMessage) => Promise<boolean>;
  /** Injects the scripts with which the top frame shows cards for other frames, even if its own text has no names. */
  injectFrames: (frame: FrameAddress) => Promise<void>;
}

/** How many messages of one frame may wait for the top frame: far more than a reader causes while that one is busy. */
const MAX_WAITING = 20;

/**
 * Delivers messages between the frames of a tab. The top frame gets them one after another: otherwise, those after the first would get
 * lost while the scripts are being injected.
 */
export class FrameRelay {
  /** Deliveries to the top frame of each tab. */
  readonly #turns = new Turns<number>();
  /** How many deliveries wait, by tab and sending frame. */
  readonly #waiting = new Map<string, number>();

  constructor(private readonly deps: Dependencies) {}

  /**
   * @param from the frame of the same tab that sends the message
   * @throws when the browser refuses the scripts, or the tab is gone, or too many messages wait
   */
  async deliver(to: FrameAddress, from: number, message: FrameMessage): Promise<void> {
    if (to.frameId !== TOP_FRAME) {
      await this.deps.send(to, from, message);
      return;
    }
    const sender = `${to.tabId} ${from}`;
    const waiting = this.#waiting.get(sender) ?? 0;
    if (waiting >= MAX_WAITING) throw new Error('Too many messages wait for the top frame');
    this.#waiting.set(sender, waiting + 1);
    try {
      await this.#turns.take(to.tabId, () => this.#deliverToTop(to, from, message));
    } finally {
      const left = (this.#waiting.get(sender) ?? 1) - 1;
      if (left > 0) this.#waiting.set(sender, left);
      else this.#waiting.delete(sender);
    }
  }

  async #deliverToTop(to: FrameAddress, from: number, message: FrameMessage): Promise<void> {
    const { send, injectFrames } = this.deps;
    if ((await send(to, from, message)) || !message.show) return;
    await injectFrames(to);
    await send(to, from, message);
  }
}
