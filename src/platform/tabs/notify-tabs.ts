import browser from 'webextension-polyfill';
import { MAIN_KEY, settingsKeysFor } from '../../core/settings/stored/storage-keys.ts';
import { parsePageAddress } from '../../core/urls/page-address.ts';
import { notifyFrames } from '../messages/to-frames.ts';

/**
 * Notifies the frames of all tabs that changed settings may concern, without waiting for them. Frames get no settings this way:
 * each asks for what it needs.
 * @param keys storage keys of the changed settings
 */
export async function notifySettingsChanged(keys: ReadonlySet<string>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const concerned = tabs.filter(({ url }) => keys.has(MAIN_KEY) || url === undefined || concerns(keys, url));
  // Not awaited: one tab that is busy would hold up the next change in all the others.
  for (const { id } of concerned)
    if (id !== undefined) void notifyFrames({ tabId: id }, 'settingsChanged', {});
}

const concerns = (keys: ReadonlySet<string>, url: string) =>
  settingsKeysFor(parsePageAddress(url)?.site ?? null).some((key) => keys.has(key));
