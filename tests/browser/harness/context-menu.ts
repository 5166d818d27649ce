import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension.ts';
import { clickFirefoxMenuItem } from './firefox-extension.ts';

/** Whether the browser has an item of the extension in a context menu. */
export async function hasMenuItem(extension: ExtensionBrowser, id: string): Promise<boolean> {
  const helper = await extension.helper();
  return await helper.evaluate(
    (id) =>
      chrome.contextMenus.update(id, {}).then(
        () => true,
        () => false,
      ),
    id,
  );
}

/**
 * Tells the extension that the reader has chosen a menu item. Tests cannot reach the browser's own menus.
 * @param selectionText what is selected in the page
 */
export async function chooseMenuItem(
  extension: ExtensionBrowser,
  tab: Page,
  id: string,
  selectionText?: string,
): Promise<void> {
  await tab.bringToFront();
  const { browser, extensionId, baseUrl } = extension.launched;
  if (extension.kind === 'firefox')
    return await clickFirefoxMenuItem(browser, extensionId, id, selectionText);
  const tabId = await extension.tabId(tab);
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (menuItemId, tabId, selectionText) => {
      // An internal method of Chrome's extension bindings.
      const dispatch: unknown = Reflect.get(chrome.contextMenus.onClicked, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('This Chromium cannot be told of a click.');
      const info = { menuItemId, editable: false, selectionText };
      Reflect.apply(dispatch, chrome.contextMenus.onClicked, [info, await chrome.tabs.get(tabId)]);
    },
    id,
    tabId,
    selectionText,
  );
}
