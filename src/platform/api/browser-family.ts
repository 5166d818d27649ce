import browser from 'webextension-polyfill';

/** Families of browsers that name the same things differently. */
export type BrowserFamily = 'chromium' | 'firefox';

/** The family of the browser that the extension runs in. */
export const browserFamily = (): BrowserFamily =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
