import browser from 'webextension-polyfill';

/** How `npm run dev` names the built script. Its server, which then serves extension pages, has only the source. */
const IN_DEVELOPMENT = /\.ts\.iife\.js$/;

/** Addresses of the content scripts and their style sheets. */
export interface ContentFiles {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The manifest's content scripts and style sheets. Browsers do not inject them into the extension's own pages, so a page
 * that wants marks and cards loads them itself. The content security policy of these pages allows the extension's own
 * files.
 */
export function contentFiles(): ContentFiles {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  const addressOf = (path: string) => browser.runtime.getURL(path.replace(IN_DEVELOPMENT, '.ts'));
  return {
    scripts: declared.flatMap(({ js = [] }) => js).map(addressOf),
    styles: declared.flatMap(({ css = [] }) => css).map(addressOf),
  };
}
