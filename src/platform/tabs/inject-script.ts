import browser from 'webextension-polyfill';
import type { Sender } from '../messages/transport.ts';

/** Scripts that the build puts beside the one of the manifest, see `vite.config.ts`. */
export type InjectedScript = 'marks' | 'card';

/**
 * Runs a script in the frame that has asked for it.
 * @throws where the browser refuses, or the frame is gone
 */
export async function injectScript(script: InjectedScript, to: Sender): Promise<void> {
  const { tabId, frameId, documentId } = to;
  await browser.scripting.executeScript({
    // Chrome names documents, so that a frame's next page gets nothing that the last one has asked for.
    target: {
      tabId,
      ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
    },
    files: [`src/content/${script}.iife.js`],
    injectImmediately: true,
  } as browser.Scripting.ScriptInjection);
}
