import browser from 'webextension-polyfill';
import { SHORTCUTS, type Shortcut } from '../../core/pages/shortcuts.ts';

/** Tells of every closed tab until `signal` aborts. */
export function onTabClosed(listener: (tabId: number) => void, signal: AbortSignal): void {
  browser.tabs.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(listener), { once: true });
}

/** Tells once, when the extension is new to the browser: never after an update of the extension or of the browser. */
export function onFirstRun(listener: () => void, signal: AbortSignal): void {
  const onInstalled = ({ reason }: browser.Runtime.OnInstalledDetailsType) => {
    if (reason === 'install') listener();
  };
  browser.runtime.onInstalled.addListener(onInstalled);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(onInstalled), {
    once: true,
  });
}

/** The reader's languages, the best first, as BCP 47 tags: those asked of web sites, then that of the browser itself. */
export function uiLanguages(): readonly string[] {
  return [...navigator.languages, browser.i18n.getUILanguage()];
}

/** Tells of every keyboard shortcut of the manifest's `commands` and the tab it was pressed in, until `signal` aborts. */
export function onCommand(listener: (name: string, tabId: number) => void, signal: AbortSignal): void {
  const onPressed = async (name: string, tab?: browser.Tabs.Tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId !== undefined) listener(name, tabId);
  };
  browser.commands.onCommand.addListener(onPressed);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(onPressed), {
    once: true,
  });
}

/** The extension's own keyboard commands with the keys that the reader has set, in the order in which they are listed. */
export async function readShortcuts(): Promise<{ name: Shortcut; keys: string | undefined }[]> {
  const commands = await browser.commands.getAll();
  return SHORTCUTS.map((name) => ({
    name,
    keys: commands.find((command) => command.name === name)?.shortcut || undefined,
  }));
}
