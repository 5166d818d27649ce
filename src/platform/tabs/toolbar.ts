import browser from 'webextension-polyfill';

/** Dark enough for white digits in both browsers' badges. */
const BADGE_COLOUR = '#0b6470';
/** A badge has room for four characters. */
const MAX_BADGE_COUNT = 999;

const iconsFor = (on: boolean) => ({
  16: `icons/icon${on ? '' : '-off'}-16.png`,
  32: `icons/icon${on ? '' : '-off'}-32.png`,
});

/**
 * Shows the state of a tab on the toolbar button. Ignores tabs that were closed meanwhile.
 * @param state the number of mentions in the tab, whether marks may show there, and the button's tooltip
 */
export async function showTab(
  tabId: number,
  state: { count: number; on: boolean; title: string },
): Promise<void> {
  const text =
    !state.on || state.count === 0
      ? ''
      : state.count > MAX_BADGE_COUNT
        ? `${MAX_BADGE_COUNT}+`
        : `${state.count}`;
  await ignoringClosedTabs(
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setIcon({ tabId, path: iconsFor(state.on) }),
    browser.action.setTitle({ tabId, title: state.title }),
  );
}

/** Sets the icon of the toolbar button in tabs without a state of their own. */
export async function showDefaultIcon(on: boolean): Promise<void> {
  await browser.action.setIcon({ path: iconsFor(on) });
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
