import browser from 'webextension-polyfill';
import { TOP_FRAME } from '../../core/pages/top-frame.ts';
import { browserFamily } from '../api/browser-family.ts';
import type { FrameAddress, Sender } from '../messages/transport.ts';

/** Connections open at the same time: more than readers have frames with marks. */
const MAX_CONNECTIONS = 2_000;

/** A frame and, where it is known, its document. */
export type ConnectedFrame = FrameAddress & Pick<Sender, 'documentId'>;

/**
 * Connects the background with tabs, so that their frames notice when it ends, see `onConnectionEnd`, and so that it notices when a
 * frame inside a page has gone. Firefox needs neither: it ends the scripts of frames by itself, and lets each one say that it goes.
 */
export class TabConnections {
  /** The ids of connected tabs, and keys of documents that were connected later. */
  readonly #connected = new Set<number | string>();

  /** @param onEnd called when the connection to a frame inside a page ends, mostly because its document is gone */
  constructor(private readonly onEnd: (frame: ConnectedFrame) => void) {}

  /** Connects all frames of a tab, unless they are connected. */
  connectTab(tabId: number): void {
    this.#connect(tabId, tabId);
  }

  /** Connects a frame that has the visibility script. If its tab is not connected yet, connects all frames of the tab. */
  connectFrame(frame: ConnectedFrame): void {
    const { tabId, frameId, documentId } = frame;
    const isTop = frameId === TOP_FRAME;
    // Inner frames always get their own connection, as one with all frames of the tab outlasts each of them. The top frame does only where
    // its tab was connected before its document came.
    if (this.#connected.has(tabId) || !isTop)
      this.#connect(
        `${tabId} ${frameId} ${documentId}`,
        tabId,
        { frameId },
        () => isTop || this.onEnd(frame),
      );
    this.connectTab(tabId);
  }

  #connect(key: number | string, tabId: number, to?: { frameId: number }, onEnd?: () => void): void {
    if (browserFamily() === 'firefox' || this.#connected.has(key)) return;
    if (this.#connected.size >= MAX_CONNECTIONS) return;
    this.#connected.add(key);
    browser.tabs.connect(tabId, to).onDisconnect.addListener(() => {
      this.#connected.delete(key);
      // Read so that Chrome logs no error: no frame may listen yet, or the page may have gone into the back-forward cache.
      void browser.runtime.lastError;
      onEnd?.();
    });
  }
}
