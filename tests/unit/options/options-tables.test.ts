import { describe, expect, test } from 'vitest';
import { parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { strings } from '../../../src/ui/strings/en/pack-problems.ts';
import { MILL_PACK } from '../../browser/packs/pack-files.ts';
import { checked, fileOf, refusal } from '../harness/offered-packs.ts';
import { openOptions } from '../harness/open-options.ts';

const OWN = JSON.stringify({ ...MILL_PACK, id: 'own' });
const open = () => openOptions(DEFAULTS, OWN);

describe('a table on the options page', () => {
  test('is previewed as the pack that it becomes, and added as one', async () => {
    const { browser, actions, state } = await open();
    await actions.openPackText('Name\tNote\nAcme\tMade anvils.\nDuck & Sons\tSells feathers.', 'My list');
    const { outline, isUpdate } = checked(state().offered);
    expect(outline.info).toMatchObject({ id: 'my-list', title: { en: 'My list' }, entities: 2, notes: 2 });
    expect(isUpdate).toBe(false);
    await actions.addOffered();
    const pack = parsePackText(browser.packs.get('my-list') ?? '', 'my-list');
    expect(pack.entities.map(({ name }) => name)).toEqual([{ en: 'Acme' }, { en: 'Duck & Sons' }]);
    await actions.openPackText('Name\tNote\nAcme\tMakes anvils.', 'My list');
    expect(checked(state().offered)).toMatchObject({ isUpdate: true });
  });

  test('that is given again keeps the ids of notes that were reworded, so that hidden ones stay hidden', async () => {
    const { browser, actions, state } = await open();
    const notes = () => parsePackText(browser.packs.get('my-list') ?? '', 'my-list').notes;
    await actions.openPackText('Name\tNote\nAcme\tMade good anvils.\nAcme\tSells feathers.', 'My list');
    await actions.addOffered();
    const [anvils] = notes();
    await actions.openPackText('Name\tNote\nDuck\tIs new.\nAcme\tMakes good anvils.', 'My list');
    expect(checked(state().offered).difference?.notes).toEqual({ added: 1, changed: 1, removed: 1 });
    await actions.addOffered();
    expect(notes().map(({ id, text }) => [id === anvils?.id, Object.values(text)[0]])).toEqual([
      [false, 'Is new.'],
      [true, 'Makes good anvils.'],
    ]);
  });

  test('goes by the name of its file, in the language of the page, as of today', async () => {
    const { browser, actions } = await openOptions(
      { ...DEFAULTS, preferences: { ...DEFAULTS.preferences, language: 'de' } },
      OWN,
    );
    await actions.openPackFiles([fileOf('name;note\r\nAcme;Macht Ambosse.\r\n', 'Firmen.2020.csv')]);
    await actions.addOffered();
    const text = browser.packs.get('firmen-2020') ?? '';
    expect(JSON.parse(text)).toMatchObject({
      title: 'Firmen.2020',
      languages: ['de'],
      source: { published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
  });

  test('is read as Windows writes it', async () => {
    const { actions, state } = await open();
    const bytes = Uint8Array.from('name;note\r\nM\xfcller;Macht K\xe4se.', (letter) => letter.charCodeAt(0));
    await actions.openPackFiles([fileOf(bytes, 'list.csv')]);
    expect(checked(state().offered).outline.names[0]?.name).toEqual({ en: 'Müller' });
    await actions.openPackFiles([fileOf(bytes, 'list.json')]);
    expect(refusal(state().offered)).toEqual({ type: 'not-text' });
  });

  test('that has mistakes tells the line and the column of each', async () => {
    const { browser, actions, state } = await open();
    await actions.openPackText('name,note,date\n,Made anvils.,\nAcme,"two\nlines",soon\nAcme,x', 'My list');
    const problem = refusal(state().offered);
    if (problem.type !== 'invalid') throw new Error(problem.type);
    expect(
      problem.mistakes.map(({ path, place, reason }) => `${place?.line} ${path}: ${strings.reason(reason)}`),
    ).toEqual([
      '2 name: This must not be empty.',
      '3 date: Write a date, such as "2020-06-30", "2020-06" or "2020", not "soon".',
    ]);
    expect(browser.packs.size).toBe(0);
    // What only the checks of a pack find.
    await actions.openPackText(`name,alias,note\nAcme,,x\nDuck,${'d'.repeat(300)},y`, 'My list');
    expect(refusal(state().offered)).toMatchObject({
      type: 'invalid',
      mistakes: [{ path: 'alias', place: { line: 3 }, reason: { type: 'too-long' } }],
    });
  });
});
