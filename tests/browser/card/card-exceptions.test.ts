import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}`;

describeInTurns(withShortDelay('exceptions made in a card'), (test) => {
  test('a name can be hidden on this site, and a spelling called something else, and both taken back', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/hide', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    for (const choice of [`Hide TikTok on ${site}`, `“TikTok” means something else on ${site}`]) {
      await hover(tab, 'TikTok');
      await (await waitForCard(tab, 'tiktok')).click('button', 'Options');
      await expect
        .poll(async () => (await card(tab))?.text)
        .toContain('Marked because the page says “TikTok”.');
      await (await waitForCard(tab, 'tiktok')).click('button', choice);
      await waitForMarks(tab, 1);
      await expect.poll(async () => (await card(tab))?.text).toContain('no longer marked');
      await (await waitForCard(tab, 'tiktok')).click('button', 'Undo');
      await waitForMarks(tab, 2);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await moveAway(tab);
    }
  });

  test('the site can be switched off in two clicks, in all tabs at once; the popup switches it on again', async ({
    extension,
    server,
  }) => {
    const other = await extension.openPage(server.add('/other-tab', page('<p>Microsoft</p>')));
    await waitForMarks(other, 1);
    const elsewhere = await extension.openPage(server.otherUrl('/other-tab'));
    await waitForMarks(elsewhere, 1);
    const tab = await extension.openPage(server.add('/off', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    await (await waitForCard(tab, 'tiktok')).click('button', `Turn off on ${site}`);
    await waitForNoCard(tab);
    for (const off of [tab, other]) await waitForMarks(off, 0);
    await waitForMarks(elsewhere, 1);
    await tab.bringToFront();
    const popup = await extension.openPopup(tab, { inTab: true });
    const siteSwitch = await waitForRole(popup, 'switch', `On ${site}`);
    await siteSwitch.focus();
    await popup.keyboard.press(' ');
    await waitForMarks(tab, 2);
    await waitForMarks(other, 1);
  });

  test('what was said in a card stands in the popup, and can be taken back there', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/said', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    await hover(tab, 'Microsoft');
    await (await waitForCard(tab, 'microsoft')).click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    await (await waitForCard(tab, 'microsoft')).click('button', `Hide Microsoft on ${site}`);
    await waitForMarks(tab, 1);
    const popup = await extension.openPopup(tab, { inTab: true });
    const undo = await waitForRole(popup, 'button', 'Undo: Microsoft is hidden');
    await undo.focus();
    await popup.keyboard.press('Enter');
    await waitForMarks(tab, 2);
  });
});
