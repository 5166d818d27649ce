import type { Page } from 'puppeteer-core';
import { CHROMIUM_MODIFIERS, type ChromiumModifier, pressInChromium } from './chromium-keys.ts';
import type { ExtensionBrowser } from './extension.ts';
import { pressInFirefox } from './firefox-window.ts';

/** A key with its modifiers. They are written out here, so that tests notice when the manifest changes them. */
interface Shortcut {
  held: readonly ChromiumModifier[];
  /** As pages read it in `event.key` and `event.code`. */
  key: string;
  code: string;
  keyCode: number;
  /** The USB usage of the key's place. */
  usage: number;
}

const PAGE_DOWN = { key: 'PageDown', code: 'PageDown', keyCode: 0x22, usage: 0x7_004e };
const PAGE_UP = { key: 'PageUp', code: 'PageUp', keyCode: 0x21, usage: 0x7_004b };
const K = { key: 'K', code: 'KeyK', keyCode: 0x4b, usage: 0x7_000e };
const PERIOD = { key: '>', code: 'Period', keyCode: 0xbe, usage: 0x7_0037 };
const COMMA = { key: '<', code: 'Comma', keyCode: 0xbc, usage: 0x7_0036 };

const isMac = process.platform === 'darwin';
const SHORTCUTS = {
  'next-mention': isMac ? { held: ['Control', 'Shift'], ...PERIOD } : { held: ['Alt'], ...PAGE_DOWN },
  'previous-mention': isMac ? { held: ['Control', 'Shift'], ...COMMA } : { held: ['Alt'], ...PAGE_UP },
  'focus-card': { held: [isMac ? 'Control' : 'Alt', 'Shift'], ...K },
} as const satisfies Readonly<Record<string, Shortcut>>;

/**
 * Presses a keyboard shortcut of the extension while a tab is in front. The keys go to the browser's own window, so the browser has to
 * recognise the shortcut.
 */
export async function press(
  extension: ExtensionBrowser,
  tab: Page,
  name: keyof typeof SHORTCUTS,
): Promise<void> {
  const { browser, profile } = extension.launched;
  const { held, key, code, keyCode, usage }: Shortcut = SHORTCUTS[name];
  await tab.bringToFront();
  if (extension.kind === 'chromium') return await pressInChromium(profile, held, { keyCode, code: usage });
  const modifiers = held.map((name) => ({
    key: name,
    code: `${name}Left`,
    keyCode: CHROMIUM_MODIFIERS[name].keyCode,
  }));
  await pressInFirefox(browser, [...modifiers, { key, code, keyCode }]);
}
