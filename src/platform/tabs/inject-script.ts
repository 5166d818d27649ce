import browser from 'webextension-polyfill';
import { INJECTED_SCRIPTS } from '../api/injected-scripts.ts';
import type { FrameAddress, Sender } from '../messages/transport.ts';

/**
 * Runs a script in the frame that has asked for it.
 * @throws where the browser refuses, or the frame is gone
 */
export async function injectScript(
  script: keyof typeof INJECTED_SCRIPTS,
  { tabId, frameId, documentId }: FrameAddress & Partial<Sender>,
): Promise<void> {
  await browser.scripting.executeScript({
    // Chrome identifies documents, so that a frame's next page gets nothing that the last one has asked for.
    target: {
      tabId,
      ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
    },
    files: [INJECTED_SCRIPTS[script]],
    injectImmediately: true,
  } as browser.Scripting.ScriptInjection);
}
