import browser from 'webextension-polyfill';

/** How `npm run dev` names the built script; its server, which answers the extension's pages then, has the source only. */
const IN_DEVELOPMENT = /\.ts\.iife\.js$/;

/** Addresses of what the browser puts into web pages for the extension. */
export interface ContentFiles {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The files that the manifest names for web pages. Browsers keep them off the extension's own pages; one that wants
 * marks and cards loads them itself, for the policy of these pages allows the extension's own files.
 */
export function contentFiles(): ContentFiles {
  const named = browser.runtime.getManifest().content_scripts ?? [];
  const addressOf = (path: string) => browser.runtime.getURL(path.replace(IN_DEVELOPMENT, '.ts'));
  return {
    scripts: named.flatMap(({ js = [] }) => js).map(addressOf),
    styles: named.flatMap(({ css = [] }) => css).map(addressOf),
  };
}

/** Kinds of browser that call the same things by other names. */
export type BrowserFamily = 'chromium' | 'firefox';

/** The kind of browser that the extension runs in. */
export const browserFamily = (): BrowserFamily =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
