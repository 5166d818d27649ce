import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension.ts';

/** What the browser does when the reader presses a shortcut of the extension, which no test can press. */
export async function press(extension: ExtensionBrowser, tab: Page, name: string): Promise<void> {
  const tabId = await extension.tabId(tab);
  const helper = await extension.helper();
  await tab.bringToFront();
  await helper.evaluate(
    (tabId, name) => chrome.tabs.sendMessage(tabId, { type: 'shortcut', request: { name } }),
    tabId,
    name,
  );
}
