import browser from 'webextension-polyfill';
import { INJECTED_SCRIPTS, MARKS_STYLE } from '../api/injected-scripts.ts';
import type { FrameAddress, Sender } from '../messages/transport.ts';

type Frame = FrameAddress & Partial<Sender>;

/**
 * Runs a script in a frame.
 * @throws where the browser refuses, or the frame is gone
 */
export async function injectScript(script: keyof typeof INJECTED_SCRIPTS, frame: Frame): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(frame),
    files: [INJECTED_SCRIPTS[script]],
    injectImmediately: true,
  } as browser.Scripting.ScriptInjection);
}

/**
 * Runs the script of the marks in the frame that has asked for it, with their style sheet.
 * @throws where the browser refuses, or the frame is gone
 */
export async function injectMarks(frame: Frame): Promise<void> {
  await Promise.all([
    // As the reader's own style sheet, it also holds in shadow trees.
    browser.scripting.insertCSS({
      target: targetOf(frame),
      files: [MARKS_STYLE],
      origin: 'USER',
    } as browser.Scripting.CSSInjection),
    injectScript('marks', frame),
  ]);
}

/** Chrome identifies documents, so that a frame's next page gets nothing that the last one has asked for. */
const targetOf = ({ tabId, frameId, documentId }: Frame) => ({
  tabId,
  ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
});
