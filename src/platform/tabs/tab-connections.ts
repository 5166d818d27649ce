import browser from 'webextension-polyfill';
import { browserFamily } from '../api/browser-family.ts';
import type { FrameAddress } from '../messages/transport.ts';

/**
 * Connects the background with tabs, so that their frames notice when it ends, see `onConnectionEnd`. Firefox ends the scripts of
 * frames by itself.
 */
export class TabConnections {
  readonly #tabs = new Set<number>();

  /** Connects all frames of a tab, unless they are connected. */
  connectTab(tabId: number): void {
    if (browserFamily() === 'firefox' || this.#tabs.has(tabId)) return;
    this.#tabs.add(tabId);
    browser.tabs.connect(tabId).onDisconnect.addListener(() => this.#tabs.delete(tabId));
  }

  /** Connects a frame whose scripts have just come, and where none of its tab is connected, the others with it. */
  connectFrame({ tabId, frameId }: FrameAddress): void {
    if (this.#tabs.has(tabId)) browser.tabs.connect(tabId, { frameId });
    else this.connectTab(tabId);
  }
}
