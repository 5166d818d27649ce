import type { Menus, Tabs } from 'webextension-polyfill';
import { SELECTED_TEXT } from '../../core/pages/menu-command.ts';
import { browser } from './native-browser.ts';
import { subscribe } from './subscribe.ts';

/** Where an item is found: the menu of the toolbar button, that of selected text, or those of a page and of links and selected text in it. */
type MenuPlace = 'button' | 'selection' | 'page';

export interface MenuItem {
  /** Comes back when the item is chosen, also in another run of the background. */
  id: string;
  /** Selected text stands where it has `SELECTED_TEXT`. */
  title: string;
  place: MenuPlace;
  /** Match patterns of the pages that have the item; all pages if absent. */
  pages?: readonly string[];
}

const CONTEXTS = {
  button: ['action'],
  selection: ['selection'],
  page: ['page', 'link', 'selection'],
} as const;

/** Absent in browsers without such menus, as on phones. */
const menus: Menus.Static | undefined = browser.contextMenus;

/**
 * Replaces all items of the extension in the browser's context menus. More than one in the same menu are put into a submenu by the
 * browser.
 */
export async function setContextMenu(items: readonly MenuItem[]): Promise<void> {
  await menus?.removeAll();
  for (const { id, title, place, pages } of items) {
    const item: Menus.CreateCreatePropertiesType = {
      id,
      title: asTitle(title),
      contexts: [...CONTEXTS[place]],
      ...(pages && { documentUrlPatterns: [...pages] }),
    };
    // Without a listener, the browser would log what it does not accept, such as a host of an unusual form.
    menus?.create(item, () => void browser.runtime.lastError);
  }
}

/** Browsers replace "%s" by the selected text, and take "&" as the sign before a key. */
const asTitle = (text: string) =>
  text.replaceAll('&', '&&').replaceAll('%s', '%\u2060s').replaceAll(SELECTED_TEXT, '%s');

/** Where the reader has chosen an item. */
export interface MenuClick {
  /** Address of the tab, as far as it is known. */
  address: string | undefined;
  /** Text that is selected in the page. */
  selected: string | undefined;
  isPrivate: boolean;
}

/** Calls back with each item that the reader chooses, until `signal` aborts. */
export function onMenuItem(listener: (id: string, click: MenuClick) => void, signal: AbortSignal): void {
  if (!menus) return;
  subscribe(
    menus.onClicked,
    ({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab) =>
      listener(String(menuItemId), {
        address: tab?.url,
        selected: selectionText,
        isPrivate: tab?.incognito ?? false,
      }),
    signal,
  );
}
