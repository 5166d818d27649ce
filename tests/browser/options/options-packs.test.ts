import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { addPack } from '../packs/pack-actions.ts';
import { FRENCH_PACK, LARGE_PACK, MILL_PACK, MILL_UPDATE } from '../packs/pack-files.ts';
import {
  BUNDLED,
  choosePacks,
  dropPacks,
  facts,
  listed,
  picturedCards,
  texts,
  waitForOffer,
  waitForPacks,
} from '../packs/packs-page.ts';
import { reportTexts } from '../surfaces/text-faults-in-page.ts';
import { choose, offerFile, openOptions, press, said, store, stored, waitForRows } from './options-page.ts';

const MILL = JSON.stringify(MILL_PACK);
const { title: TITLE } = MILL_PACK;
const PASTE_FIELD = 'The pack as text (JSON), or rows copied from a spreadsheet';

describeInOneBrowser(preferablyInFirefox('packs on the options page'), (test) => {
  test('a file is dropped, looked at, added, switched off, removed, and brought back', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    await waitForPacks(page);
    expect(await dropPacks(page, '[aria-labelledby=packs] .intro', ['mill.pack.json', MILL])).toBe(true);
    await waitForOffer(page, `Add “${TITLE}”?`);
    expect(await facts(page, '.pack-offer')).toEqual([
      'Contents: 3 names, 3 notes',
      'Publisher: Ford Valley Gazette',
      'Title: Who will buy the mill?',
      'Published: 9 March 2024',
      'Read it at: gazette.example',
      'Languages: English',
      'Pack by: Ada Miller',
      'Licence: CC BY 4.0',
      'Version: 1.0.0',
    ]);
    expect(await texts(page, '.name-chips li')).toEqual([
      'Lower Mill also Ford Mill, old mill of Ford',
      'Hale & Sons',
      'Rivergrain also RG',
    ]);
    const mill = 'The mill has been for sale since the roof was damaged in a winter storm.';
    const hale = 'Nobody will lose their job, whoever buys the mill.';
    const offer = 'Rivergrain has made an offer and wants to turn the building into flats.';
    expect(await picturedCards(page)).toEqual([
      `Lower Mill: ${mill} ${hale}`,
      `Hale & Sons: ${hale}`,
      `Rivergrain: ${offer}`,
    ]);
    expect((await texts(page, '.card-words'))[2]).toMatch(
      new RegExp(
        `^Rivergrain *Reported Ford Town Council · about Feb 2024${offer}Ford Valley Gazette, 9 Mar 2024 · \\d+ years old$`,
      ),
    );
    expect(await texts(page, '.pack-offer .notice p')).toEqual([
      'Good to know',
      'Very short spellings may be marked where something else is meant: “RG”',
    ]);
    expect(await listed(page)).toEqual([BUNDLED]);
    expect(await axeFaults(page)).toEqual([]);

    await press(page, 'button', 'Add this pack');
    await waitForPacks(page, TITLE);
    await expect.poll(() => said(page)).toBe(`Added: ${TITLE}`);
    await press(page, 'switch', TITLE);
    await waitForPacks(page, `${TITLE} (off)`);
    await expect
      .poll(() => stored(extension))
      .toMatchObject({ settings: { version: 2, entitiesOff: ['pack:lower-mill'] } });
    await press(page, 'button', `Remove: ${TITLE}`);
    await waitForPacks(page);
    await expect.poll(() => said(page)).toBe(`Removed: ${TITLE}`);
    await press(page, 'button', 'Restore');
    await waitForPacks(page, `${TITLE} (off)`);
    await expect.poll(() => said(page)).toBe('Everything is as it was before.');
    await waitForPacks(await openOptions(extension), `${TITLE} (off)`);
  });

  test('an exception is added as the form says, also once the pack of its choice was removed', async ({
    extension,
  }) => {
    await addPack(extension, MILL_PACK);
    const page = await openOptions(extension);
    await waitForPacks(page, TITLE);
    const choice = await waitForRole(page, 'combobox', 'What should apply there');
    await choice.select('off pack:lower-mill');
    await press(page, 'button', `Remove: ${TITLE}`);
    await waitForPacks(page);
    expect(await choice.evaluate((one) => (one as HTMLSelectElement).value)).toBe('off');
    await (await waitForRole(page, 'textbox', 'Site or page')).type('a.example');
    await press(page, 'button', 'Add');
    await waitForRows(page, ['a.example: Off']);
  });

  test('a text is pasted, and a newer one says what it changes', async ({ extension }) => {
    const page = await openOptions(extension);
    await press(page, 'button', 'Paste as text');
    const field = await waitForRole(page, 'textbox', PASTE_FIELD);
    await field.evaluate((one, text) => {
      (one as HTMLTextAreaElement).value = text;
    }, MILL);
    await press(page, 'button', 'Preview');
    await waitForOffer(page, `Add “${TITLE}”?`);
    await press(page, 'button', 'Add this pack');
    await waitForPacks(page, TITLE);
    await page.waitForFunction(() => !document.querySelector('.pack-paste'));
    await press(page, 'button', `Details: ${TITLE}`);
    await page.waitForSelector('.pack-names li');

    await choosePacks(page, ['mill.pack.json', JSON.stringify(MILL_UPDATE)]);
    await waitForOffer(page, `Update “${TITLE}”?`);
    expect(await facts(page, '.pack-changes')).toEqual([
      'Version: 1.0.0 → 1.1.0',
      'Names: 1 removed',
      'Removed names: Rivergrain',
      'Notes: 1 new, 1 changed, 1 removed',
    ]);
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'button', 'Update');
    await expect.poll(() => said(page)).toBe(`Updated: ${TITLE}`);
    // Its open details are read anew.
    await page.waitForSelector('.pack-names li');
    await choosePacks(page, ['again.json', JSON.stringify(MILL_UPDATE)]);
    await waitForOffer(page, `Update “${TITLE}”?`);
    expect(await texts(page, '.pack-changes p')).toEqual(['This is the same as the pack you have.']);
    await press(page, 'button', `Remove: ${TITLE}`);
    await expect.poll(async () => (await texts(page, '.pack')).length).toBe(1);
  });

  test('rows of a spreadsheet are pasted, mended, and mark an open page', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/firms', '<p>Rook & Sons met Microsoft in Ålbäck.</p>'));
    await waitForMarks(tab, 1);
    const page = await openOptions(extension);
    await press(page, 'button', 'Paste as text');
    const paste = async (rows: string) => {
      const field = await waitForRole(page, 'textbox', PASTE_FIELD);
      await field.evaluate((one, rows) => {
        (one as HTMLTextAreaElement).value = rows;
        one.dispatchEvent(new Event('input', { bubbles: true }));
      }, rows);
    };
    await paste('name\tnote\tdate\nRook & Sons\tMakes clocks.\tsoon\nÅlbäck\t');
    await press(page, 'button', 'Preview');
    await expect
      .poll(() => texts(page, '.pack-problems tbody tr'))
      .toEqual([
        'dateline 2Write a date, such as "2020-06-30", "2020-06" or "2020", not "soon".',
        'noteline 3There is neither a note nor an alias. Write one of them.',
      ]);
    expect(await axeFaults(page)).toEqual([]);
    await paste('name\tnote\tdate\nRook & Sons\tMakes clocks.\t2024\nÅlbäck\tHas a harbour.');
    const title = await waitForRole(page, 'textbox', 'Title of the list');
    await title.click({ count: 3 });
    await title.type('Firms I know');
    await press(page, 'button', 'Preview');
    await waitForOffer(page, 'Add “Firms I know”?');
    await press(page, 'button', 'Add this pack');
    await waitForPacks(page, 'Firms I know');
    await waitForMarks(tab, 3);
  });

  test('of many spellings of a name, a preview shows the first, and how many there are', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    const aliases = ['Lower Mill', ...Array.from({ length: 8 }, (_, at) => `Ford Mill ${at}`)];
    const pack = {
      ...MILL_PACK,
      entities: [{ ...MILL_PACK.entities[0], aliases }],
      notes: [MILL_PACK.notes[0]],
    };
    await choosePacks(page, ['mill.pack.json', JSON.stringify(pack)]);
    await waitForOffer(page, `Add “${TITLE}”?`);
    expect(await texts(page, '.name-chips li')).toEqual([
      'Lower Mill also Ford Mill 0, Ford Mill 1, Ford Mill 2 and 5 more',
    ]);
  });

  test('thousands of names are searched, and only those in sight have rows', async ({ extension }) => {
    const page = await openOptions(extension);
    await choosePacks(page, ['registry.pack.json', JSON.stringify(LARGE_PACK)]);
    await waitForOffer(page, `Add “${LARGE_PACK.title}”?`);
    expect(await texts(page, '.name-chips .more')).toEqual(['and 1,988 more']);
    await press(page, 'button', 'Add this pack');
    await waitForPacks(page, LARGE_PACK.title);
    await press(page, 'button', `Details: ${LARGE_PACK.title}`);
    await page.waitForSelector('.pack-names li');
    expect((await texts(page, '.pack-names li')).length).toBeLessThan(60);
    await (await waitForRole(page, 'searchbox', 'Search its names')).type('rw-199');
    await expect.poll(() => texts(page, '.pack-count')).toEqual(['11 of 2,000 names']);
    expect(await texts(page, '.pack-names b')).toContain('Riverside Works 1990');
  });

  test('a pack in another language says so, and which names another pack has too', async ({ extension }) => {
    const page = await openOptions(extension);
    await choosePacks(page, ['lac.json', JSON.stringify(FRENCH_PACK)]);
    await waitForOffer(page, 'Add “Les éditeurs du lac”?');
    expect(await page.$eval('.pack-offer h3 bdi', (title) => title.lang)).toBe('fr');
    expect(await facts(page, '.pack-offer')).toContain('Languages: French');
    const denial = 'Lacsoft dément toute discussion sur un rachat.';
    expect(await picturedCards(page)).toEqual([`Lacsoft: ${denial}`, `Microsoft: ${denial}`]);
    expect(
      await readAll(page, '.card-words [lang=fr]', (all) => [...new Set(all.map((one) => one.textContent))]),
    ).toEqual(['Lacsoft', 'Courrier du lac', denial, 'Microsoft']);
    expect(await texts(page, '.pack-offer .notice p:last-child')).toEqual([
      `“${BUNDLED}” also contains Microsoft. A name has one mark and one card, with the notes of both packs.`,
    ]);
  });

  test('details tell all that is known, and choose how names are marked in open pages', async ({
    extension,
    server,
  }) => {
    await addPack(extension, MILL_PACK);
    const article = await extension.openPage(server.add('/', '<p>TikTok and the Lower Mill</p>'));
    const waitForLooks = (...wanted: string[]) =>
      waitForMarks(article, (all) => all.map(({ text, name }) => `${text} ${name}`).join() === wanted.join());
    // Now, because this brings the tab to the front the first time.
    await extension.waitForBadge(article, '2');
    const page = await openOptions(extension);
    await press(page, 'button', `Details: ${TITLE}`);
    await page.waitForSelector('.pack-names li');
    expect(await facts(page, '.pack-details')).toContain('ID: lower-mill');
    expect(await texts(page, '.pack-names li')).toEqual([
      'Hale & Sons',
      'Lower Mill also Ford Mill, old mill of Ford',
      'Rivergrain also RG',
    ]);
    const tiktok = 'TikTok context-notes-underline-amber';
    await choose(page, 'Colour of its names', 'Rose');
    await waitForLooks(tiktok, 'Lower Mill context-notes-underline-rose');
    expect(await readAll(page, '.pack-title .swatch[data-colour=rose]', (all) => all.length)).toBe(1);
    await choose(page, 'Look of its names', 'No marks');
    await waitForLooks(tiktok);
    await extension.waitForBadge(article, '2');
    await page.waitForSelector('fieldset:disabled input[value=rose]');
    await choose(page, 'Look of its names', 'Highlighter');
    await waitForLooks(tiktok, 'Lower Mill context-notes-marker-rose');
    expect(await readAll(page, '.pack-title [data-look=marker][data-colour=rose]', (all) => all.length)).toBe(
      1,
    );
    await choose(page, 'Look', 'No marks');
    await waitForLooks('Lower Mill context-notes-marker-rose');
    await expect
      .poll(() => stored(extension))
      .toMatchObject({
        settings: {
          preferences: {
            look: 'none',
            entityLooks: { 'pack:lower-mill': 'marker' },
            entityColours: { 'pack:lower-mill': 'rose' },
          },
        },
      });
    await choose(page, 'Look of its names', 'As set above');
    await waitForLooks();
    await choose(page, 'Look', 'Dotted underline');
    await waitForLooks(tiktok, 'Lower Mill context-notes-underline-rose');
    await press(page, 'button', `Details: ${BUNDLED}`);
    await page.waitForSelector('.pack:first-child .pack-names li');
    const groups = await readAll(page, 'fieldset', (all) =>
      all.map((group) => group.querySelector('input')?.name),
    );
    expect(new Set(groups).size).toBe(groups.length);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.$eval(`a[aria-label="All notes: ${TITLE}"]`, (link) => link.getAttribute('href'))).toBe(
      '/src/notes/index.html?pack=lower-mill',
    );
    expect(await texts(page, '.pack:first-child .pack-tool')).not.toContain('Remove');
  });

  test('a pack can be hidden on a site, and the table of exceptions calls it by its title, hidden notes by theirs', async ({
    extension,
  }) => {
    await addPack(extension, MILL_PACK);
    const rules = {
      'a.example': {
        entitiesOff: ['lower-mill/mill', 'pack:lower-mill'],
        made: { 'entity lower-mill/mill': 20_400 },
      },
    };
    const notesHidden = ['lower-mill/for-sale', 'lower-mill/gone'];
    await store(extension, {
      settings: { version: 2, notesHidden, made: { 'note lower-mill/gone': 20_000 } },
      'site a.example': { version: 2, rules },
    });
    const page = await openOptions(extension);
    await expect
      .poll(() => texts(page, '.exceptions tbody td:nth-child(2)'))
      .toEqual([
        'Note hidden: “The mill has been for sale since the roof was damaged in a …”',
        'Note hidden: “lower-mill/gone”Added 4 Oct 2024',
        'Lower Mill hiddenAdded 8 Nov 2025',
        `${TITLE} hidden`,
      ]);
    expect(await texts(page, '.add optgroup:first-of-type option')).toContain(`${TITLE} hidden`);
    // It brings hidden notes back as well, and says so.
    expect(await texts(page, '.exception-tools .button')).toEqual(['Undo all 4, including 2 hidden notes']);
  });

  test('settings from a file keep what they say about packs that are missing, and say so', async ({
    extension,
  }) => {
    await addPack(extension, MILL_PACK);
    const page = await openOptions(extension);
    const rules = { 'a.example': { entitiesOff: ['pack:lower-mill', 'pack:gone', 'lost/one'] } };
    await offerFile(page, 'mine.json', { format: 'context-notes-settings', version: 2, rules });
    await page.waitForSelector('#import-preview');
    expect(await texts(page, '.missing-packs')).toEqual([
      'The file mentions packs that are not here: gone and lost. What it says about them is kept, and applies once they are added.',
    ]);
    await press(page, 'button', 'Add to mine');
    await expect.poll(() => stored(extension)).toHaveProperty(['site a.example']);
    await expect.poll(() => texts(page, '.exceptions tbody td:nth-child(2)')).toContain('Pack “gone” hidden');
  });
});

describeInOneBrowser('packs on the options page in German', (test) => {
  test('German words, also for the languages of a pack', async ({ germanExtension }) => {
    await addPack(germanExtension, FRENCH_PACK);
    const page = await openOptions(germanExtension);
    await expect
      .poll(() => texts(page, '.pack:last-child .switch-description'))
      .toEqual(['Courrier du lac, Nov. 20232 Namen · 1 Notiz · auf Französisch']);
    // Names keep their direction of writing to themselves: an Arabic one would turn the date around.
    expect(await texts(page, '.pack:last-child .switch-description bdi')).toEqual(['Courrier du lac']);
  });

  test('texts that a reader spaces out stay in their boxes in a narrow window', async ({
    germanExtension,
  }) => {
    await store(germanExtension, { settings: { version: 2, enabled: 'vielleicht' } });
    const page = await openOptions(germanExtension);
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      // WCAG 2.2, 1.4.12.
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      document.adoptedStyleSheets.push(spaced);
    });
    const { faults } = await (await page.evaluateHandle(() => document)).evaluate(reportTexts);
    expect(faults).toEqual([]);
  });
});
