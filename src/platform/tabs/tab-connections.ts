import browser from 'webextension-polyfill';
import { browserFamily } from '../api/browser-family.ts';
import type { FrameAddress, Sender } from '../messages/transport.ts';

/** Connections open at the same time: more than readers have frames with marks. */
const MAX_CONNECTIONS = 2_000;

/**
 * Connects the background with tabs, so that their frames notice when it ends, see `onConnectionEnd`. Firefox ends the scripts of
 * frames by itself.
 */
export class TabConnections {
  /** The ids of connected tabs, and keys of documents that were connected later. */
  readonly #connected = new Set<number | string>();

  /** Connects all frames of a tab, unless they are connected. */
  connectTab(tabId: number): void {
    this.#connect(tabId, tabId);
  }

  /** Connects a frame whose scripts have just been injected. If its tab is not connected yet, connects all frames of the tab. */
  connectFrame({ tabId, frameId, documentId }: FrameAddress & Pick<Sender, 'documentId'>): void {
    if (this.#connected.has(tabId)) this.#connect(`${tabId} ${frameId} ${documentId}`, tabId, { frameId });
    else this.connectTab(tabId);
  }

  #connect(key: number | string, tabId: number, to?: { frameId: number }): void {
    if (browserFamily() === 'firefox' || this.#connected.has(key)) return;
    if (this.#connected.size >= MAX_CONNECTIONS) return;
    this.#connected.add(key);
    browser.tabs.connect(tabId, to).onDisconnect.addListener(() => {
      this.#connected.delete(key);
      // Read so that Chrome logs no error: no frame may listen yet, or the page may have gone into the back-forward cache.
      void browser.runtime.lastError;
    });
  }
}
