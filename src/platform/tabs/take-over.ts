import browser from 'webextension-polyfill';
import { FRAME_CONTEXT_KEY, TAKE_OVER } from '../../core/shared/frame-context-key.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { browserFamily } from '../api/browser-family.ts';
import { executeScript } from '../api/execute-script.ts';

/** In `storage.session`, which is emptied whenever the extension is loaded anew. */
const DONE_KEY = 'taken-over';

/**
 * Runs the scout in the pages that are open when the extension is installed, updated or switched on, once. Firefox does so itself.
 */
export async function takeOverOpenPages(): Promise<void> {
  if (browserFamily() === 'firefox') return;
  const { session } = browser.storage;
  if ((await session.get(DONE_KEY))[DONE_KEY]) return;
  await session.set({ [DONE_KEY]: true });
  const tabs = await browser.tabs.query({ discarded: false, status: 'complete' });
  // The browser's own pages refuse.
  await Promise.all(tabs.map(({ id }) => id !== undefined && orUndefined(takeOverTab(id))));
}

async function takeOverTab(tabId: number): Promise<void> {
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
