import browser from 'webextension-polyfill';

/** Tells of every closed tab until `signal` aborts. */
export function onTabClosed(listener: (tabId: number) => void, signal: AbortSignal): void {
  browser.tabs.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(listener), { once: true });
}

/** The reader's languages, the best first, as BCP 47 tags: those asked of web sites, then that of the browser itself. */
export function uiLanguages(): readonly string[] {
  return [...navigator.languages, browser.i18n.getUILanguage()];
}
