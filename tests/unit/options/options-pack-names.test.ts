import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE } from '../../../src/core/settings/settings.ts';
import { localisationFor } from '../../../src/options/session/localisation.ts';
import { missingPacks } from '../../../src/options/session/pack-keys.ts';
import { MILL_PACK, MILL_UPDATE } from '../../browser/packs/pack-files.ts';
import { checked, pauseReader } from '../harness/offered-packs.ts';
import { openOptions } from '../harness/open-options.ts';

const OWN = JSON.stringify({ ...MILL_PACK, id: 'own', title: 'Our own pack' });
const MILL = JSON.stringify(MILL_PACK);

const open = () => openOptions(DEFAULTS, OWN);

describe('the packs of the options page', () => {
  test('tell their names when their details are opened, and anew when they have changed', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    const names = () => {
      const outline = state().outlines.get('lower-mill');
      return typeof outline === 'object' ? outline.names.length : outline;
    };
    await actions.readOutline('lower-mill');
    expect(names()).toBe(3);
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    await actions.addOffered();
    // Those of before stay until then, and with them what was searched there.
    expect(names()).toBe(3);
    const resume = pauseReader(browser);
    const reading = actions.readOutline('lower-mill');
    await Promise.resolve();
    expect(names()).toBe(3);
    resume();
    await reading;
    expect(names()).toBe(2);
    await actions.readOutline('gone');
    expect(state().outlines.get('gone')).toBe('unreadable');
  });

  test('can be searched by every spelling and by the names of all languages, which are listed as spellings', async () => {
    const { actions, state } = await open();
    const others = Array.from({ length: 8 }, (_, at) => `Mill Number ${at}`);
    const mill = {
      id: 'mill',
      name: { en: 'Lower Mill', de: 'Untere Mühle' },
      aliases: [...others, 'Lower Mill', 'Untere Mühle'],
    };
    const notes = [{ id: 'n1', entities: ['mill'], text: { en: 'It mills.', de: 'Sie mahlt.' } }];
    await actions.openPackText(
      JSON.stringify({
        ...MILL_PACK,
        languages: ['en', 'de'],
        entities: [mill],
        notes,
        relations: undefined,
      }),
    );
    expect(checked(state().offered).outline.names).toEqual([
      {
        key: 'mill',
        name: mill.name,
        spellings: ['Lower Mill', 'Untere Mühle', ...others.slice(0, 6)],
        moreSpellings: 2,
        searchText: expect.stringContaining('mill number 7'),
      },
    ]);
    expect(checked(state().offered).outline.names[0]?.searchText).toContain('untere muhle');
  });

  test.each(['constructor', 'tostring', 'hasown'])('tell their names if their id is %s', async (id) => {
    const { browser, actions, state } = await open();
    browser.packs.set(id, JSON.stringify({ ...MILL_PACK, id }));
    // What the page asks for until something is known.
    expect(state().outlines.get(id)).toBeUndefined();
    await actions.readOutline(id);
    expect(state().outlines.get(id)).toMatchObject({ info: { id }, names: { length: 3 } });
  });

  test('what is read of a version that is replaced meanwhile is not kept', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    const resume = pauseReader(browser);
    const reading = actions.readOutline('lower-mill');
    await actions.readPacks();
    resume();
    await reading;
    expect(state().outlines.get('lower-mill')).toBe('reading');
    await actions.readOutline('lower-mill');
    expect(state().outlines.get('lower-mill')).toMatchObject({ names: { length: 3 } });
  });

  test('are named in exceptions, each asked for once, and again when the packs have changed', async () => {
    const { browser, actions, state } = await open();
    const named = 'lower-mill/mill';
    const exception = { type: 'entity', pattern: 'a.example', entity: named, on: false } as const;
    await actions.addException(exception);
    await actions.readNames();
    await actions.readNames();
    expect(browser.askedNames).toEqual([named]);
    expect(state().names).toEqual({});
    browser.packs.set('lower-mill', MILL);
    await actions.readPacks();
    expect(browser.askedNames).toEqual([named, named]);
    const { names } = state();
    expect(names).toEqual({ [named]: { en: 'Lower Mill' } });
    expect(localisationFor([], 'en', [], names).effectOf(exception)).toBe('Lower Mill hidden');
  });

  test('that settings speak of and that are missing are called by their ids', () => {
    const rules = { 'a.example': { ...NO_RULE, entitiesOff: ['pack:gone', 'here/one', 'microsoft'] } };
    const own = { entityLooks: { 'pack:away': 'none' }, entityColours: { 'lost/two': 'rose' } } as const;
    const preferences = { ...DEFAULTS.preferences, ...own };
    const settings = { ...DEFAULTS, rules, preferences, entitiesOff: ['pack:here', 'gone/three'] };
    expect(missingPacks(settings, [{ id: 'here' }])).toEqual(['away', 'gone', 'lost']);
    const exception = { type: 'entity', pattern: 'a.example', entity: 'pack:gone', on: false } as const;
    expect(localisationFor([], 'en').effectOf(exception)).toBe('Pack “gone” hidden');
  });
});
