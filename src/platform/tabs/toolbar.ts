import browser from 'webextension-polyfill';

/** Dark enough for white figures in both browsers' badges. */
const BADGE_COLOUR = '#0b6470';
/** Four figures are all that a badge has room for. */
const MOST_SHOWN = 999;

const iconsFor = (on: boolean) => ({
  16: `icons/icon${on ? '' : '-off'}-16.png`,
  32: `icons/icon${on ? '' : '-off'}-32.png`,
});

/**
 * Shows on the toolbar button how a tab stands. A tab that is closed meanwhile is no error.
 * @param state the number of mentions on the tab's page, whether marks may show there, and what the button is called
 */
export async function showTab(
  tabId: number,
  state: { count: number; on: boolean; title: string },
): Promise<void> {
  const text =
    !state.on || state.count === 0 ? '' : state.count > MOST_SHOWN ? `${MOST_SHOWN}+` : `${state.count}`;
  await ignoringClosedTabs(
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setIcon({ tabId, path: iconsFor(state.on) }),
    browser.action.setTitle({ tabId, title: state.title }),
  );
}

/** Shows on the button of every tab that has no state of its own whether the extension is on. */
export async function showEverywhere(on: boolean): Promise<void> {
  await browser.action.setIcon({ path: iconsFor(on) });
}

/** Colours of the badge, set once a start. */
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
