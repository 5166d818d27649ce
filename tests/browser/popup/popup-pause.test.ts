import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, describeInTurns } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { ARTICLE_STATUS, openArticle, openMarked, press, waitForAll, waitForStatus } from './popup-page.ts';

describeInTurns('a pause that ends', (test) => {
  test('counts the minutes that are left, and ends by itself', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    const helper = await extension.helper();
    const pauseFor = (left: number) =>
      helper.evaluate(
        (left) => chrome.storage.local.set({ settings: { version: 2, pausedUntil: Date.now() + left } }),
        left,
      );
    const says = (title: string) =>
      popup.waitForFunction(
        (title) => document.querySelector('.pause .switch-text > span')?.textContent === title,
        { polling: 'mutation', timeout: 10_000 },
        title,
      );
    await pauseFor(62_000);
    await says('Paused: 2 minutes left');
    await says('Paused: 1 minute left');
    // Wakes the background, for the button on pages without a name.
    const minutesToWakeUp = await helper.evaluate(async () =>
      (await chrome.alarms.getAll()).map(({ scheduledTime }) =>
        Math.round((scheduledTime - Date.now()) / 60_000),
      ),
    );
    expect(minutesToWakeUp).toEqual([1]);
    await waitForStatus(popup, 'Paused');
    await pauseFor(500);
    await waitForStatus(popup, '1 mention on this page');
    await waitForRole(popup, 'button', 'Pause everywhere for 1 hour');
    await waitForMarks(page, 1);
  });
});

describeInOneBrowser('pauses in the popup', (test) => {
  test('this page: until midnight, no other page, taken back in a click', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const other = await openMarked(extension, server.add('/other', '<p>TikTok</p>'), 1);
    const popup = await extension.openPopup(page);
    await press(popup, 'Pause this page today, until midnight', 'button');
    await waitForAll(page, 0, 0);
    await waitForStatus(popup, 'Paused');
    await waitForMarks(other, 1);
    expect(await popup.$eval('.pause p', (text) => text.innerText)).toMatch(
      /^Paused: \d.* left\s+This page, until midnight$/,
    );
    // Where the pressed button was, its opposite has the focus.
    await popup.waitForFunction(() => document.activeElement?.textContent === 'Resume');
    await popup.keyboard.press('Enter');
    await waitForAll(page, 3, 2);
    await waitForStatus(popup, ARTICLE_STATUS);
  });

  test('what cannot be read of another site is no reason not to pause', async ({ extension, server }) => {
    const broken = { 'site other.example': { version: 2, rules: 'none' } };
    const helper = await extension.helper();
    await helper.evaluate((items) => chrome.storage.local.set(items), broken);
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const popup = await extension.openPopup(page);
    await press(popup, 'Pause everywhere for 1 hour', 'button');
    await waitForStatus(popup, 'Paused');
    await waitForMarks(page, 0);
    expect(await helper.evaluate(() => chrome.storage.local.get('site other.example'))).toEqual(broken);
  });

  test('a double click starts a pause, and moves no switch', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, '1 mention on this page');
    const switches = () =>
      readAll(popup, '[role=switch]', (all) => all.map((one) => one.getBoundingClientRect().y));
    const before = await switches();
    await (await waitForRole(popup, 'button', 'Pause everywhere until tomorrow')).click({ count: 2 });
    await waitForMarks(page, 0);
    await waitForStatus(popup, 'Paused');
    expect(await popup.$('.why')).not.toBeNull();
    expect(await switches()).toEqual(before);
  });

  test('one hour and until tomorrow: everywhere, without a reload', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const other = await openMarked(extension, server.otherUrl('/'), 1);
    const popup = await extension.openPopup(page);
    const [hour, day, resume] = ['Pause everywhere for 1 hour', 'Pause everywhere until tomorrow', 'Resume'];
    const said = () => popup.$eval('.pause p', (text) => text.innerText);

    await press(popup, hour, 'button');
    await Promise.all([waitForMarks(page, 0), waitForMarks(other, 0)]);
    await waitForStatus(popup, 'Paused');
    // In the last hour of a day, the hour ends on the next.
    expect(await said()).toMatch(
      /^Paused: 1 hour left\s+Everywhere, until (\d\d:\d\d|midnight|\d+ \w+ \d{4} at 00:\d\d)$/,
    );
    await press(popup, resume, 'button');
    await Promise.all([waitForMarks(page, 1), waitForMarks(other, 1)]);

    await press(popup, day, 'button');
    await Promise.all([waitForMarks(page, 0), waitForMarks(other, 0)]);
    expect(await said()).toMatch(/Everywhere, until midnight$/);
    await press(popup, resume, 'button');
    await Promise.all([waitForMarks(page, 1), waitForMarks(other, 1)]);
  });
});
