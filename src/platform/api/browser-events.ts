import browser from 'webextension-polyfill';
import { type CommandShortcut, SHORTCUTS } from '../../core/shared/shortcuts.ts';
import { subscribe } from './subscribe.ts';

/** Calls back with the id of every closed tab until `signal` aborts. */
export function onTabClosed(listener: (tabId: number) => void, signal: AbortSignal): void {
  subscribe(browser.tabs.onRemoved, listener, signal);
}

/** Calls back when the browser has started, until `signal` aborts. */
export function onBrowserStart(listener: () => void, signal: AbortSignal): void {
  subscribe(browser.runtime.onStartup, listener, signal);
}

/** Calls back once, after the first installation. Updates of the extension or of the browser do not count. */
export function onFirstRun(listener: () => void, signal: AbortSignal): void {
  const onInstalled = ({ reason }: browser.Runtime.OnInstalledDetailsType) => {
    if (reason === 'install') listener();
  };
  subscribe(browser.runtime.onInstalled, onInstalled, signal);
}

/** Calls back after an installation or an update, of the extension or of the browser. */
export function onInstalled(listener: () => void, signal: AbortSignal): void {
  subscribe(browser.runtime.onInstalled, () => listener(), signal);
}

/** The reader's languages as BCP 47 tags, best first: those sent to web sites, then the browser's own. */
export function uiLanguages(): readonly string[] {
  return [...navigator.languages, browser.i18n.getUILanguage()];
}

/** Calls back with every pressed keyboard shortcut of the manifest's `commands` and its tab, until `signal` aborts. */
export function onCommand(listener: (name: string, tabId: number) => void, signal: AbortSignal): void {
  const onPressed = async (name: string, tab?: browser.Tabs.Tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId !== undefined) listener(name, tabId);
  };
  subscribe(browser.commands.onCommand, onPressed, signal);
}

/** The extension's keyboard shortcuts with the keys currently assigned to them, in the order of `SHORTCUTS`. */
export async function readShortcuts(): Promise<CommandShortcut[]> {
  const commands = await browser.commands.getAll();
  return SHORTCUTS.map((name) => ({
    name,
    keys: commands.find((command) => command.name === name)?.shortcut || undefined,
  }));
}
