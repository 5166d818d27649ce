import browser from 'webextension-polyfill';
import { type ButtonStatus, badgeText } from '../../core/pages/badge-text.ts';

/** Dark enough for white digits in both browsers' badges. */
const BADGE_COLOUR = '#0b6470';

const iconsFor = (on: boolean) => ({
  16: `icons/icon${on ? '' : '-off'}-16.png`,
  32: `icons/icon${on ? '' : '-off'}-32.png`,
});

/**
 * Shows the state of a tab on the toolbar button. Ignores tabs that were closed meanwhile.
 * @param state the number of mentions in the tab, whether marks may show there, and the button's tooltip
 */
export async function updateTabButton(
  tabId: number,
  state: { count: number; status: ButtonStatus; title: string },
): Promise<void> {
  await ignoringClosedTabs(
    browser.action.setBadgeText({ tabId, text: badgeText(state) }),
    browser.action.setIcon({ tabId, path: iconsFor(state.status === 'on') }),
    browser.action.setTitle({ tabId, title: state.title }),
  );
}

/**
 * Sets the toolbar button for tabs without a state of their own.
 * @param title the tooltip; `undefined` for the name of the extension
 */
export async function updateDefaultButton(status: ButtonStatus, title: string | undefined): Promise<void> {
  await browser.action.setBadgeText({ text: badgeText({ count: 0, status }) });
  await browser.action.setIcon({ path: iconsFor(status === 'on') });
  await browser.action.setTitle({
    title: title ?? browser.runtime.getManifest().action?.default_title ?? '',
  });
}

/** Sets the colours of the badge. They last until the extension is loaded again. */
export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

async function ignoringClosedTabs(...calls: Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(calls);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected' && !/no tab|invalid tab/i.test(String(outcome.reason)))
      throw outcome.reason;
  }
}
