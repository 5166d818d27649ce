import { expect } from 'vitest';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { chooseMenuItem, hasMenuItem } from '../harness/context-menu.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

describeInBrowsers(withShortDelay('the context menu'), (test) => {
  test('switches the site, and leaves the name alone that the pointer has rested on', async ({
    extension,
    server,
  }) => {
    const site = new URL(server.origin).host;
    const tab = await extension.openPage(
      server.add('/menu', '<p style="font-size: 30px">TikTok and Microsoft'),
    );
    await waitForMarks(tab, 2);
    const toggle = JSON.stringify({ type: 'toggle-site' });
    expect(await hasMenuItem(extension, toggle)).toBe(true);
    await chooseMenuItem(extension, tab, toggle);
    await waitForMarks(tab, 0);
    await chooseMenuItem(extension, tab, toggle);
    await waitForMarks(tab, 2);

    const notThis = JSON.stringify({ type: 'not-this', alias: 'Microsoft', site });
    expect(await hasMenuItem(extension, notThis)).toBe(false);
    await hover(tab, 'Microsoft');
    await waitForCard(tab, 'microsoft');
    await expect.poll(() => hasMenuItem(extension, notThis)).toBe(true);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await chooseMenuItem(extension, tab, notThis);
    await waitForMarks(tab, (all) => all.length === 1 && all[0]?.text === 'TikTok');
    // Now that it is done, pages have their own menu again.
    await expect.poll(() => hasMenuItem(extension, notThis)).toBe(false);
    expect(await hasMenuItem(extension, toggle)).toBe(true);

    const before = await extension.tabsWith('src/notes/index.html');
    await chooseMenuItem(extension, tab, JSON.stringify({ type: 'all-notes', place: 'button' }));
    await expect.poll(() => extension.tabsWith('src/notes/index.html')).toBe(before + 1);
  });

  test('is about the name whose card is open, also when that card was fetched before', async ({
    extension,
    server,
  }) => {
    const site = new URL(server.origin).host;
    const tab = await extension.openPage(server.add('/menu-keys', '<p>TikTok and Microsoft'));
    await waitForMarks(tab, 2);
    const notThis = (alias: string) => JSON.stringify({ type: 'not-this', alias, site });
    const expectAbout = async (name: string, other: string) => {
      await waitForCard(tab, name.toLowerCase());
      await expect.poll(() => hasMenuItem(extension, notThis(name))).toBe(true);
      expect(await hasMenuItem(extension, notThis(other))).toBe(false);
    };
    await press(extension, tab, 'next-mention');
    await expectAbout('TikTok', 'Microsoft');
    await press(extension, tab, 'next-mention');
    await expectAbout('Microsoft', 'TikTok');
    await press(extension, tab, 'previous-mention');
    await expectAbout('TikTok', 'Microsoft');
  });
});
