import type { Browser } from 'puppeteer-core';

/** What a reader does to an installed extension on Chrome's page of extensions. */

/** A script of that page, shown as text. It may do what the page may, and opening it takes a third of the time. */
const EXTENSIONS_PAGE = 'chrome://extensions/strings.m.js';

/** Calls a method of an extension API that only Chrome's page of extensions has. */
async function callOnExtensionsPage(
  browser: Browser,
  api: string,
  method: string,
  args: readonly unknown[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(EXTENSIONS_PAGE);
  await page.evaluate(
    async (api, method, args) => {
      const object = Reflect.get(chrome, api);
      await Reflect.apply(Reflect.get(object, method), object, args);
    },
    api,
    method,
    args,
  );
  await page.close();
}

/** Switches the extension off or on. */
export async function enableChromiumExtension(
  browser: Browser,
  extensionId: string,
  isOn: boolean,
): Promise<void> {
  await callOnExtensionsPage(browser, 'management', 'setEnabled', [extensionId, isOn]);
}

/** Lets the extension read all pages, or only those on which it is clicked. */
export async function setChromiumHostAccess(
  browser: Browser,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const update = { extensionId, hostAccess };
  await callOnExtensionsPage(browser, 'developerPrivate', 'updateExtensionConfiguration', [update]);
}
