import browser from 'webextension-polyfill';
import { orUndefined } from '../../core/tasks/promises.ts';
import { executeScript } from '../api/execute-script.ts';
import { INJECTED_SCRIPTS } from '../api/injected-scripts.ts';

const ID = 'names';

/**
 * Makes the script for further names run in every frame that loads from now on, or no longer.
 * @returns whether it was not registered before, and is now
 * @throws when the browser refuses
 */
export async function registerNamesScript(isNeeded: boolean): Promise<boolean> {
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (isRegistered === isNeeded) return false;
  if (!isNeeded) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return false;
  }
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [INJECTED_SCRIPTS.words, INJECTED_SCRIPTS.names],
      matches: ['<all_urls>'],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as browser.Scripting.RegisteredContentScript,
  ]);
  return true;
}

/** Runs the script in all open pages, so that names are marked there without a reload. */
export async function runNamesScript(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // The browser's own pages refuse.
      await orUndefined(
        executeScript(
          { tabId: id, allFrames: true },
          { files: [INJECTED_SCRIPTS.words, INJECTED_SCRIPTS.names] },
        ),
      );
    }),
  );
}
