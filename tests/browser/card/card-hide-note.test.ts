import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import { openOptions, press, rows, waitForRows } from '../options/options-page.ts';

const HIDE = 'Not useful: hide this note';
const PAGE = `<!doctype html><html lang="en"><title>Page</title>
  <body style="font-size: 20px"><p>Donald Trump wants to ban TikTok.</p><hr style="margin-top: 560px">`;

describeInTurns(withShortDelay('a note of no use'), (test) => {
  test('is hidden in all cards, brought back in the card, and listed among the exceptions', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/hide', PAGE));
    await waitForMarks(tab, 1);
    const open = async () => {
      await moveAway(tab);
      await waitForNoCard(tab);
      await hover(tab, 'TikTok');
      return await waitForCard(tab, 'tiktok');
    };
    const notes = async () => (await card(tab))?.notes;
    const first = await open();
    const [hidden = '', ...others] = first.notes;
    await first.click('button', HIDE);
    await expect.poll(notes).toEqual(others);
    const told = await waitForCard(tab);
    expect(told.text).toContain('Hidden in all cards.');
    // The button that was pressed has become the way back, so that the keyboard can go on from there.
    expect(await told.root.evaluate((root) => root.activeElement?.textContent)).toBe('Undo');
    await tab.keyboard.press('Enter');
    await expect.poll(notes).toEqual(first.notes);
    expect(await first.root.evaluate((root) => root.activeElement?.getAttribute('title'))).toBe(HIDE);
    await tab.keyboard.press('Enter');
    await expect.poll(notes).toEqual(others);
    await tab.keyboard.press('Escape');
    // A pointer that stays where it is opens no card again.
    expect((await open()).notes).not.toContain(hidden);

    const options = await openOptions(extension);
    const [row = ''] = await rows(options);
    expect(row).toMatch(/^Everywhere: Note hidden: “\p{Lu}.{20,}”$/u);
    expect(await axeFaults(options)).toEqual([]);
    await press(options, 'button', `Undo: ${row.replace(': ', ' (')})`);
    await waitForRows(options, []);
    await tab.bringToFront();
    await expect.poll(async () => (await open()).notes).toEqual(first.notes);
  });
});
