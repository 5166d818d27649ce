import browser from 'webextension-polyfill';
import { FRAME_CONTEXT_KEY, TAKE_OVER } from '../../core/shared/frame-context-key.ts';
import { browserFamily } from '../api/browser-family.ts';
import { executeScript } from '../api/execute-script.ts';

/** In `storage.session`, which is emptied whenever the extension is loaded anew, also as the browser starts. */
const DONE_KEY = 'taken-over';

/** Whether open pages have been taken over since the extension was loaded. Firefox runs its scripts there itself. */
export async function areTakenOver(): Promise<boolean> {
  return browserFamily() === 'firefox' || DONE_KEY in (await browser.storage.session.get(DONE_KEY));
}

/** Makes `areTakenOver` true. */
export const setTakenOver = (): Promise<void> => browser.storage.session.set({ [DONE_KEY]: true });

/** The tabs whose pages have loaded. */
export async function loadedTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ discarded: false, status: 'complete' });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Runs the scout, and the scripts registered so far, in the frames of a tab that have no scout. @throws where the browser refuses, as in its own pages */
export async function takeOverTab(tabId: number): Promise<void> {
  const found = await executeScript(
    { tabId, allFrames: true },
    { func: prepareTakeOver, args: [FRAME_CONTEXT_KEY, TAKE_OVER] },
  );
  const documentIds = found.flatMap(({ result, documentId }) =>
    result === true && documentId !== undefined ? [documentId] : [],
  );
  if (documentIds.length === 0) return;
  const target = { tabId, documentIds };
  const [declared] = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.insertCSS({ target, files: declared?.css ?? [], origin: 'USER' });
  await executeScript(target, { files: declared?.js ?? [] });
  // These run by themselves only where pages load. Whoever registers one later also runs it in open pages.
  for (const { js = [] } of await browser.scripting.getRegisteredContentScripts())
    await executeScript(target, { files: js });
}

/**
 * Makes orphaned scripts of a frame end. Runs in the frame, so it cannot use anything of this module.
 * @returns whether the frame needs a scout
 */
function prepareTakeOver(key: string, takeOver: string): boolean {
  // A document that is still loading gets its scout from the manifest. An element of the page with this id is no own property.
  if (
    Object.hasOwn(globalThis, key) ||
    Reflect.get(Document.prototype, 'readyState', document) !== 'complete'
  )
    return false;
  window.dispatchEvent(new Event(takeOver));
  return true;
}
