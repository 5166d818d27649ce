import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

/** What a reader or Firefox does to an installed extension. Its id is the gecko id of the manifest. */

/**
 * Ends the extension's background page, as Firefox does after half a minute without work.
 * @param extensionId the gecko id
 */
export async function stopFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
       .terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

/** Whether the extension's background page is running. */
export async function firefoxBackgroundRuns(browser: Browser, extensionId: string): Promise<boolean> {
  const state = await inFirefoxWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.backgroundState`,
  );
  return state === 'running';
}

/** Switches the extension off or on, as a reader does on Firefox's add-ons page. */
export async function enableFirefoxExtension(
  browser: Browser,
  extensionId: string,
  isOn: boolean,
): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)});
      await addon.${isOn ? 'enable' : 'disable'}();
    })()`,
  );
}

/**
 * Allows the extension in private windows, as a reader does on Firefox's add-ons page. The extension restarts.
 * @param extensionId the gecko id
 */
export async function allowInPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  const id = JSON.stringify(extensionId);
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`,
  );
}

/**
 * Tells the extension that the reader has chosen an item of a context menu in the tab in front.
 * @param extensionId the gecko id
 * @param selectionText what is selected in the page
 */
export async function clickFirefoxMenuItem(
  browser: Browser,
  extensionId: string,
  id: string,
  selectionText?: string,
): Promise<void> {
  const info = JSON.stringify({ menuItemId: id, modifiers: [], button: 0, editable: false, selectionText });
  await inFirefoxWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
       .emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`,
  );
}
