import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API in place of the polyfill. For the parts of the platform that run in pages, where every kilobyte
 * counts; settings are stored through it too, which needs no more. Both browsers give promises from the versions on that the
 * manifest asks for, Firefox under the name `chrome` too. Not from `browser`: an element with that id would answer to it
 * in Chrome.
 */
export const browser = globalThis.chrome as unknown as Browser;
