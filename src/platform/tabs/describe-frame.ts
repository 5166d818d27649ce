import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { FrameReport } from '../messages/frame-report.ts';
import { askFrame } from '../messages/to-frames.ts';
import type { FrameAddress } from '../messages/transport.ts';
import { mayRead } from './page-permission.ts';

/**
 * The state of a frame. A frame without marks does not answer, because the scout listens to no messages. Its document token
 * is read from the global object that content scripts share, and it counts as `on` without mentions.
 * @param waitUntilIdle whether to wait for a document that is still loading
 * @throws when no content script runs there
 */
export async function describeFrame(frame: FrameAddress, waitUntilIdle: boolean): Promise<FrameReport> {
  try {
    return await askFrame(frame, 'describe', {});
  } catch {
    return { documentToken: await readDocumentToken(frame, waitUntilIdle), on: true, counts: {} };
  }
}

async function readDocumentToken({ tabId, frameId }: FrameAddress, waitUntilIdle: boolean): Promise<number> {
  // Chrome neither runs nor refuses a script in a page that it may not read, until the reader grants access.
  if (!(await mayRead(tabId))) throw new Error('No access to the page');
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    // Runs in the frame, so it cannot use anything of this module.
    func: async () => {
      // At `document_idle`, Chrome runs scripts that were waiting before those of the manifest. Both run in one task.
      await new Promise((resolve) => setTimeout(resolve));
      const stages: unknown = Reflect.get(globalThis, 'contextNotes');
      return typeof stages === 'object' && stages && Reflect.get(stages, 'documentToken');
    },
    injectImmediately: !waitUntilIdle,
  } as browser.Scripting.ScriptInjection);
  return v.parse(v.number(), injection?.result);
}
