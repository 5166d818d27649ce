import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { waitForCard } from '../harness/card.ts';
import { chooseMenuItem } from '../harness/context-menu.ts';
import {
  describeInBrowsers,
  describeInOneBrowser,
  preferablyInFirefox,
  withShortDelay,
} from '../harness/describe-in-browsers.ts';
import { hover, waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { addPack } from '../packs/pack-actions.ts';
import { OWN_NOTES_PACK } from '../packs/pack-files.ts';
import { openOptions, press, said } from './options-page.ts';

const ADD_NOTE = JSON.stringify({ type: 'add-note' });

/** Writes into a field of the form, in place of what is there. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = await waitForRole(page, 'textbox', name);
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement
      ? (activeElement.getAttribute('name') ?? activeElement.innerText)
      : '';
  });
const notes = (page: Page) =>
  readAll(page, '.own-note', (all) =>
    all.map((note) =>
      ['name', 'text', 'origin']
        .map((part) => note.querySelector(`.own-note-${part}`)?.textContent)
        .join(' | '),
    ),
  );

describeInBrowsers(withShortDelay('notes of one’s own'), (test) => {
  test('a note on a selected name is written, marks the name at once, is changed, deleted and brought back', async ({
    extension,
    server,
  }) => {
    const address = server.add('/kites', '<p style="font-size: 30px">Norvexa sells kites');
    const article = await extension.openPage(address);
    const page = await extension.opened(() => chooseMenuItem(extension, article, ADD_NOTE, ' Norvexa '));
    await waitForRole(page, 'form', 'New note');
    await expect.poll(() => focused(page)).toBe('text');
    expect(await page.$eval('#note-name', (field) => (field as HTMLInputElement).value)).toBe('Norvexa');
    expect(await page.$eval('#note-link', (field) => (field as HTMLInputElement).value)).toBe(address);
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'button', 'Save note');
    await expect.poll(() => focused(page)).toBe('text');
    expect(await page.$eval('#note-text-message', (line) => line.textContent)).toBe('Fill this in.');

    await page.keyboard.type('They were the first to sell kites here.');
    await press(page, 'button', 'Save note');
    await expect
      .poll(() => said(page))
      .toBe('Your note on Norvexa is saved. The name is marked from now on.');
    await expect
      .poll(() => notes(page))
      .toEqual([
        expect.stringMatching(/^Norvexa \| They were the first to sell kites here\. \| Fact.*127\.0\.0\.1/),
      ]);
    expect(await axeFaults(page)).toEqual([]);
    await waitForMarks(article, 1);
    await article.bringToFront();
    await hover(article, 'Norvexa');
    const card = await waitForCard(article);
    expect(card.notes).toHaveLength(1);
    expect(card.text).toContain('They were the first to sell kites here.');
    expect(card.text).toContain('My notes');
    const fromCard = await extension.opened(() => card.click('button', 'Edit your note'));
    await waitForRole(fromCard, 'form', 'Change the note on Norvexa');
    await fromCard.close();

    await page.bringToFront();
    await press(page, 'button', 'Edit: note on Norvexa: They were the first to sell kites here.');
    await waitForRole(page, 'form', 'Change the note on Norvexa');
    await fill(page, 'Name to mark', 'kites');
    await press(page, 'button', 'Save note');
    await expect.poll(() => said(page)).toBe('Your note on kites is saved.');
    await waitForMarks(article, (all) => all.length === 1 && all[0]?.text === 'kites');

    await press(page, 'button', 'Delete: note on kites: They were the first to sell kites here.');
    await expect.poll(() => said(page)).toBe('Your note on kites is deleted.');
    await expect.poll(() => focused(page)).toBe('Restore');
    await waitForMarks(article, 0);
    await page.keyboard.press('Enter');
    await waitForMarks(article, 1);
    await expect.poll(async () => (await notes(page)).length).toBe(1);
  });
});

describeInOneBrowser(preferablyInFirefox('the form and the list of notes of one’s own'), (test) => {
  test('a note that was deleted while its card was open is told to be gone', async ({ extension }) => {
    const page = await extension.extensionPage('src/options/index.html#edit-note=gone');
    await expect
      .poll(() => focused(page))
      .toMatch(/^This note is not there any more\.\s+It has been deleted in the meantime\.$/);
    // The focus lets screen readers say it; as an alert, they would say it twice.
    expect(await page.$('[role=alert]')).toBeNull();
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'button', 'Write a note');
    await waitForRole(page, 'form', 'New note');
    expect(await page.$('.own-notes-gone')).toBeNull();
  });

  test('a form takes the focus, and gives it back when it is left', async ({ extension }) => {
    const page = await openOptions(extension);
    await press(page, 'button', 'Write a note');
    await waitForRole(page, 'form', 'New note');
    await expect.poll(() => focused(page)).toBe('name');
    const required = await readAll(page, '[aria-required=true]', (all) => all.map((one) => one.id));
    expect(required).toEqual(['note-name', 'note-text']);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Write a note');
    await page.keyboard.press('Enter');
    await fill(page, 'Name to mark', 'Norvexa');
    await fill(page, 'Note', 'It sells kites.');
    await page.click('.note-form summary');
    await fill(page, 'When', 'in spring');
    await page.click('.note-form summary');
    await press(page, 'button', 'Save note');
    await expect.poll(() => focused(page)).toBe('when');
    expect(await page.$eval('#note-when-message', (message) => message.textContent)).toMatch(
      /^This is not a date\./,
    );
    // What has been written is not thrown away by a key.
    await page.keyboard.press('Escape');
    await waitForRole(page, 'form', 'New note');
    await press(page, 'button', 'Cancel');
    await expect.poll(() => focused(page)).toBe('Write a note');
  });

  test('a held Enter opens the form, and does not send it', async ({ extension }) => {
    const page = await openOptions(extension);
    await page.evaluate(() => {
      addEventListener('submit', () => document.body.append('sent'));
    });
    await (await waitForRole(page, 'button', 'Write a note')).focus();
    await page.keyboard.down('Enter');
    await expect.poll(() => focused(page)).toBe('name');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await page.$eval('body', (body) => body.textContent)).not.toMatch(/sent$/);
    await page.keyboard.press('Enter');
    expect(await page.$eval('body', (body) => body.textContent)).toMatch(/sent$/);
  });

  test('leaving the page is asked about while a note is unsaved, and nothing is written while it is saved', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    const mayLeave = () =>
      page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await press(page, 'button', 'Write a note');
    await expect.poll(() => focused(page)).toBe('name');
    expect(await mayLeave()).toBe(true);
    await fill(page, 'Name to mark', 'Norvexa');
    await fill(page, 'Note', 'It sells kites.');
    await expect.poll(mayLeave).toBe(false);
    // Another window is storing something.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const hold = () => {
            resolve();
            return new Promise<void>((goOn) => Reflect.set(globalThis, 'goOn', goOn));
          };
          void navigator.locks.request('packs', hold);
        }),
    );
    await press(page, 'button', 'Save note');
    await waitForRole(page, 'button', 'Saving…');
    const field = await waitForRole(page, 'textbox', 'Note');
    await field.type(' And tents.');
    expect(await field.evaluate((one) => (one as HTMLTextAreaElement).value)).toBe('It sells kites.');
    expect(await page.$eval('#note-status', (one) => (one as HTMLSelectElement).disabled)).toBe(true);
    await page.evaluate(() => Reflect.get(globalThis, 'goOn')());
    await expect.poll(async () => (await notes(page)).length).toBe(1);
    await expect.poll(mayLeave).toBe(true);
  });

  test('the focus goes on in the list as it grows, and to the way back as it shrinks', async ({
    extension,
  }) => {
    const texts = Array.from({ length: 12 }, (_, at) => `What I know, ${at}.`);
    texts[11] = `What I know, 11, ${'and more, '.repeat(20)}`;
    const notes = texts.map((text, at) => ({ id: `note-${at}`, entities: ['norvexa'], text }));
    await addPack(extension, { ...OWN_NOTES_PACK, notes });
    const page = await openOptions(extension);
    await press(page, 'button', 'Show 2 more');
    await expect.poll(() => focused(page)).toMatch(/^Norvexa\s+What I know, 1\./);
    await press(page, 'button', 'Delete: note on Norvexa: What I know, 0.');
    await expect.poll(() => focused(page)).toBe('Restore');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Everything is as it was before.');
    const edit = 'Edit: note on Norvexa: What I know, 3.';
    await press(page, 'button', edit);
    await expect.poll(() => focused(page)).toBe('text');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe(edit);
    // Also beside the open form of another note.
    await press(page, 'button', edit);
    await expect.poll(() => focused(page)).toBe('text');
    await press(
      page,
      'button',
      'Delete: note on Norvexa: What I know, 11, and more, and more, and more, and more, …',
    );
    await expect.poll(() => focused(page)).toBe('Restore');
  });
});
