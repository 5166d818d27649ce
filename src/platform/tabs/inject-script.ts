import browser from 'webextension-polyfill';
import { INJECTED_SCRIPTS } from '../api/injected-scripts.ts';
import type { FrameAddress, Sender } from '../messages/transport.ts';

type Frame = FrameAddress & Partial<Sender>;

/**
 * Runs scripts in a frame, one after another.
 * @throws where the browser refuses, or the frame is gone
 */
export async function injectScripts(
  scripts: readonly (keyof typeof INJECTED_SCRIPTS)[],
  frame: Frame,
): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(frame),
    files: scripts.map((script) => INJECTED_SCRIPTS[script]),
    injectImmediately: true,
  } as browser.Scripting.ScriptInjection);
}

/** Chrome identifies documents, so that a frame's next page gets nothing that the last one has asked for. */
const targetOf = ({ tabId, frameId, documentId }: Frame) => ({
  tabId,
  ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
});
