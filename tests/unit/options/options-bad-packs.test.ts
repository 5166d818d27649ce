import { describe, expect, test } from 'vitest';
import { settingsFileText } from '../../../src/core/settings/portable/settings-file.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { strings } from '../../../src/ui/strings/en/pack-problems.ts';
import { BAD_PACKS } from '../../browser/packs/bad-packs.ts';
import { FRENCH_PACK, MILL_PACK } from '../../browser/packs/pack-files.ts';
import { checked, fileOf, pauseReader, refusal } from '../harness/offered-packs.ts';
import { openOptions } from '../harness/open-options.ts';

const OWN = JSON.stringify({ ...MILL_PACK, id: 'own', title: 'Our own pack' });
const MILL = JSON.stringify(MILL_PACK);

const open = () => openOptions(DEFAULTS, OWN);

describe('a file that is no pack', () => {
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const UTF_16 = new Uint8Array([0x7b, 0, 0x7d, 0]);
  const BROKEN = { ...fileOf(''), bytes: () => Promise.reject(new Error('a folder')) };
  test.each([
    ['several files', [fileOf(MILL), fileOf(MILL)], { type: 'several', count: 2 }],
    ['too large', [{ ...fileOf(MILL), size: 10_000_001 }], { type: 'too-big', size: 10_000_001 }],
    ['a folder', [BROKEN], { type: 'unreadable' }],
    ['a picture', [fileOf(PNG)], { type: 'not-text' }],
    ['text in UTF-16 that does not say so', [fileOf(UTF_16)], { type: 'not-text' }],
    ['text in Latin 1', [fileOf(new Uint8Array([0x22, 0xe4, 0x22]))], { type: 'not-text' }],
    ['a settings file', [fileOf(settingsFileText(DEFAULTS, new Date()))], { type: 'settings' }],
    ['nothing', [fileOf(' \n')], { type: 'empty' }],
    ['not JSON', [fileOf('{')], { type: 'invalid', more: 0, mistakes: [{ path: '' }] }],
    ['the bundled pack', [fileOf(OWN)], { type: 'bundled', title: { en: 'Our own pack' } }],
  ])('is refused: %s', async (_, files, problem) => {
    const { browser, actions, state } = await open();
    await actions.openPackFiles(files);
    expect(refusal(state().offered)).toMatchObject(problem);
    expect(browser.packs.size).toBe(0);
    await actions.addOffered();
    expect(browser.packs.size).toBe(0);
    actions.cancelOffered();
    expect(state().offered).toBeUndefined();
  });

  test.each(BAD_PACKS)('has its mistakes told in words: $name', async ({ text, says }) => {
    const { browser, actions, state } = await open();
    await actions.openPackText(text);
    const problem = refusal(state().offered);
    if (problem.type !== 'invalid') throw new Error(problem.type);
    expect(
      problem.mistakes.map(({ path, reason }) => `${path || strings.wholeFile}: ${strings.reason(reason)}`),
    ).toEqual(says);
    expect(problem.more).toBe(0);
    expect(browser.packs.size).toBe(0);
  });

  test.each([
    ['{ "format": 2 }', true],
    ['{ "format": 2,\n}', false],
    ['{ "format": 2,\r}', false],
  ])(
    'is known to be a single line, whose characters are told in place of lines: %j',
    async (text, isOneLine) => {
      const { actions, state } = await open();
      await actions.openPackText(text);
      expect(refusal(state().offered)).toMatchObject({ type: 'invalid', isOneLine });
    },
  );

  test('has its mistakes told in the order of the text, fifty of them', async () => {
    const { actions, state } = await open();
    const notes = Array.from({ length: 60 }, (_, at) => ({ id: `n${at}`, entities: ['nobody'], text: 'x' }));
    const text = JSON.stringify({ ...MILL_PACK, notes, format: 1, id: 'Mill' }, null, 1);
    await actions.openPackText(text);
    const problem = refusal(state().offered);
    if (problem.type !== 'invalid') throw new Error(problem.type);
    expect(problem.mistakes.slice(0, 3).map(({ path, place }) => [path, place?.line])).toEqual([
      ['format', 2],
      ['id', 3],
      ['notes[0].entities[0]', 1 + text.split('\n').findIndex((line) => line.includes('nobody'))],
    ]);
    expect([problem.mistakes.length, problem.more]).toEqual([50, 12]);
  });

  test('is refused when there are twenty packs, but not the update of one of them', async () => {
    const { browser, actions, state } = await open();
    for (let at = 0; at < 20; at += 1)
      browser.packs.set(`mill-${at}`, JSON.stringify({ ...MILL_PACK, id: `mill-${at}` }));
    await actions.openPackText(MILL);
    expect(refusal(state().offered)).toEqual({ type: 'too-many', limit: 20 });
    await actions.openPackText(JSON.stringify({ ...MILL_PACK, id: 'mill-7' }));
    expect(checked(state().offered).isUpdate).toBe(true);
  });

  test.each([
    ['little', true],
    ['big', false],
  ])('is looked into where it is in UTF-16 and says so: %s end first', async (_, isLittle) => {
    const { actions, state } = await open();
    const bytes = new Uint8Array(2 * MILL.length + 2);
    const view = new DataView(bytes.buffer);
    for (const [at, unit] of [0xfeff, ...Array.from(MILL, (letter) => letter.charCodeAt(0))].entries())
      view.setUint16(2 * at, unit, isLittle);
    await actions.openPackFiles([fileOf(bytes)]);
    expect(checked(state().offered).outline.info.id).toBe(MILL_PACK.id);
  });

  test('is put away while it is read, and another one takes its place', async () => {
    const { browser, actions, state } = await open();
    const resume = pauseReader(browser);
    const first = actions.openPackFiles([fileOf(MILL)]);
    expect(state().offered).toEqual({ type: 'reading', name: 'mill.pack.json' });
    actions.cancelOffered();
    const second = actions.openPackFiles([fileOf(JSON.stringify(FRENCH_PACK), 'lac.json')]);
    resume();
    await Promise.all([first, second]);
    expect(checked(state().offered).outline.info.id).toBe('courrier-du-lac');
    expect(state().offered?.name).toBe('lac.json');
  });
});
