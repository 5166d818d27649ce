import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API without the polyfill, for modules that content scripts load, where every kilobyte counts.
 * Both browsers return promises from the versions on that the manifest requires, and Firefox offers `chrome` too.
 * The global `browser` is not safe in Chrome, where a page's element with that id would be found instead.
 */
export const browser = globalThis.chrome as unknown as Browser;
