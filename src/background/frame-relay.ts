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

/**
 * Delivers messages between the frames of a tab. The top frame gets them one after another: otherwise, those after the first would get
 * lost while the scripts are being injected.
 */
export class FrameRelay {
  /** Deliveries to the top frame of each tab. */
  readonly #turns = new Turns<number>();

  constructor(private readonly deps: Dependencies) {}

  /**
   * @param from the frame of the same tab that sends the message
   * @throws when the browser refuses the scripts, or the tab is gone
   */
  async deliver(to: FrameAddress, from: number, message: FrameMessage): Promise<void> {
    if (to.frameId !== TOP_FRAME) {
      await this.deps.send(to, from, message);
      return;
    }
    await this.#turns.take(to.tabId, () => this.#deliverToTop(to, from, message));
  }

  async #deliverToTop(to: FrameAddress, from: number, message: FrameMessage): Promise<void> {
    const { send, injectFrames } = this.deps;
    if ((await send(to, from, message)) || !message.show) return;
    await injectFrames(to);
    await send(to, from, message);
  }
}
