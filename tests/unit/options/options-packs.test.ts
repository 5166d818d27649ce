import { afterEach, describe, expect, test, vi } from 'vitest';
import { mergeEntities } from '../../../src/core/names/merge-entities.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import { packKey } from '../../../src/core/packs/qualified-keys.ts';
import { qualifyPack } from '../../../src/core/packs/qualify-pack.ts';
import type { Exception } from '../../../src/core/settings/exceptions.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { FRENCH_PACK, MILL_PACK, MILL_UPDATE } from '../../browser/packs/pack-files.ts';
import { notesIn } from '../harness/cards-in-node.ts';
import { checked, fileOf, refusal } from '../harness/offered-packs.ts';
import { openOptions } from '../harness/open-options.ts';

const OWN = JSON.stringify({ ...MILL_PACK, id: 'own', title: 'Our own pack' });
const MILL = JSON.stringify(MILL_PACK);
const MILL_TITLE = { en: MILL_PACK.title };

const open = () => openOptions(DEFAULTS, OWN);

describe('the packs of the options page', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('are listed, and again when another page has changed them', async () => {
    const { browser, state } = await open();
    expect(state().packs?.map(({ id, isBundled }) => [id, isBundled])).toEqual([['own', true]]);
    browser.packs.set('lower-mill', MILL);
    browser.packsChanged();
    await expect.poll(() => state().packs?.map(({ id }) => id)).toEqual(['own', 'lower-mill']);
  });

  test('are added, removed and restored again after the browser has refused', async () => {
    const { browser, actions, state } = await open();
    const refuseOnce = () => {
      browser.packsTurn = Promise.reject(new Error('No locks'));
    };
    await actions.openPackFiles([fileOf(MILL)]);
    refuseOnce();
    await actions.addOffered();
    expect(state()).toMatchObject({ refused: 'not-stored', offered: { type: 'checked', isAdding: false } });
    await actions.addOffered();
    expect([...browser.packs.keys()]).toEqual(['lower-mill']);

    refuseOnce();
    await actions.removePack('lower-mill');
    expect(state().refused).toBe('not-stored');
    await actions.removePack('lower-mill');
    expect(browser.packs.size).toBe(0);

    refuseOnce();
    await actions.undoLast();
    expect(state()).toMatchObject({ refused: 'not-stored', lastResult: { type: 'pack-removed' } });
    await actions.undoLast();
    expect([...browser.packs.keys()]).toEqual(['lower-mill']);
  });

  test('keep the page no longer than a second from being shown', async () => {
    vi.useFakeTimers();
    let list = () => {};
    const listPause = new Promise<void>((resolve) => {
      list = resolve;
    });
    const opening = openOptions(DEFAULTS, OWN, { listPause });
    await vi.advanceTimersByTimeAsync(1_000);
    const { state } = await opening;
    expect(state()).toMatchObject({ packs: undefined, hasAskedForPacks: false });
    list();
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ packs: [{ id: 'own' }], hasAskedForPacks: true });
  });

  test('that come back slowly leave the way back of what was done meanwhile', async () => {
    const off: Exception = { type: 'site', pattern: 'a.example', on: false };
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.addException(off);
    await actions.removePack('lower-mill');
    let store = () => {};
    browser.storePause = new Promise((resolve) => {
      store = resolve;
    });
    const undone = actions.undoLast();
    await actions.removeException(off);
    expect(state().lastResult).toEqual({ type: 'removed', exception: off });
    store();
    await undone;
    expect(browser.packs.size).toBe(1);
    expect(state().lastResult).toEqual({ type: 'removed', exception: off });
    await actions.undoLast();
    expect(Object.keys(browser.stored.settings.rules)).toEqual(['a.example']);
  });

  test('that were removed do not come back where there are as many as there may be, which is said', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.removePack('lower-mill');
    for (let at = 0; at < 20; at++)
      browser.packs.set(`p${at}`, JSON.stringify({ ...MILL_PACK, id: `p${at}` }));
    await actions.undoLast();
    expect(browser.packs.has('lower-mill')).toBe(false);
    expect(state().refused).toBe('too-many-packs');
    await actions.removePack('p3');
    await actions.undoLast();
    expect(browser.packs.has('p3')).toBe(true);
    expect(state().refused).toBeUndefined();
  });

  test('that another window has changed since are left as they are by undoing', async () => {
    const { browser, actions, state } = await open();
    const other = JSON.stringify({ ...MILL_PACK, version: '9.0.0' });
    const left = { type: 'pack-left', title: MILL_TITLE, section: 'packs' };
    await actions.openPackText(MILL);
    await actions.addOffered();
    browser.packs.set('lower-mill', other);
    await actions.undoLast();
    expect(state().lastResult).toEqual(left);
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    await actions.addOffered();
    browser.packs.set('lower-mill', other);
    await actions.undoLast();
    expect(state().lastResult).toMatchObject({ type: 'pack-left' });
    expect(browser.packs.get('lower-mill')).toBe(other);
    await actions.removePack('lower-mill');
    browser.packs.set('lower-mill', MILL);
    await actions.undoLast();
    expect(state().lastResult).toMatchObject({ type: 'pack-left' });
    expect(browser.packs.get('lower-mill')).toBe(MILL);
  });

  test('that another window has removed or added since the preview are said to be added or updated', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    expect(state().offered).toMatchObject({ isUpdate: true });
    browser.packs.delete('lower-mill');
    await actions.addOffered();
    expect(state().lastResult).toMatchObject({ type: 'pack-added', canUndo: true });
    await actions.undoLast();
    expect(browser.packs.size).toBe(0);
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    browser.packs.set('lower-mill', MILL);
    await actions.addOffered();
    expect(state().lastResult).toMatchObject({ type: 'pack-updated', canUndo: true });
  });

  test('that another window has added meanwhile are back after undoing', async () => {
    const { browser, actions } = await open();
    await actions.openPackFiles([fileOf(JSON.stringify(MILL_UPDATE))]);
    browser.packs.set('lower-mill', MILL);
    await actions.addOffered();
    expect(browser.packs.get('lower-mill')).toBe(JSON.stringify(MILL_UPDATE));
    await actions.undoLast();
    expect(browser.packs.get('lower-mill')).toBe(MILL);
  });

  test('are offered without cards where these cannot be shown, and with cards in the language that is chosen meanwhile', async () => {
    const { browser, actions, state } = await open();
    const { readSampleCards } = browser;
    browser.readSampleCards = () => Promise.reject(new Error('busy'));
    await actions.openPackFiles([fileOf(MILL)]);
    expect(checked(state().offered).cards).toEqual([]);
    browser.readSampleCards = readSampleCards;
    actions.change({ type: 'preferences', changed: { language: 'de' } });
    await actions.readSampleCards();
    expect(checked(state().offered).cards.map(({ language }) => language)).toEqual(['de', 'de', 'de']);
    browser.readSampleCards = (...asked) => {
      actions.cancelOffered();
      return readSampleCards(...asked);
    };
    await actions.readSampleCards();
    expect(state().offered).toBeUndefined();
  });

  test('that cannot be read are unknown, not gone, and are read again on demand', async () => {
    const { browser, actions, state } = await open();
    browser.refuses = true;
    await actions.readPacks();
    expect(state().packs).toBeUndefined();
    browser.refuses = false;
    await actions.readPacks();
    expect(state().packs).toHaveLength(1);
  });

  test('are shown before they are added, and that can be undone', async () => {
    const { browser, actions, state } = await open();
    await actions.openPackFiles([fileOf(MILL)]);
    const { outline, cards, isUpdate, shared } = checked(state().offered);
    expect(outline.info).toMatchObject({ id: 'lower-mill', entities: 3, notes: 3, title: MILL_TITLE });
    expect(outline.names[0]).toMatchObject({
      key: 'mill',
      name: { en: 'Lower Mill' },
      spellings: ['Lower Mill', 'Ford Mill', 'old mill of Ford'],
      moreSpellings: 0,
    });
    expect(cards.map(({ card }) => [card.attributes['data-entity'], notesIn(card)])).toEqual([
      ['mill', ['for-sale', 'no-jobs-lost']],
      ['hale-and-sons', ['no-jobs-lost']],
      ['rivergrain', ['offer']],
    ]);
    expect(outline.readerWarnings).toEqual([{ type: 'short-alias', spellings: ['RG'], more: 0 }]);
    expect(outline.warnings.map(({ path }) => path)).toEqual(['entities[2].aliases[1]']);
    expect(isUpdate).toBe(false);
    expect(shared).toMatchObject([{ id: 'own', names: [{ en: 'Lower Mill' }, {}, {}], more: 0 }]);
    expect(browser.packs.size).toBe(0);

    await actions.addOffered();
    expect(browser.packs.get('lower-mill')).toBe(MILL);
    expect(state()).toMatchObject({ offered: undefined, packs: [{ id: 'own' }, { id: 'lower-mill' }] });
    expect(state().lastResult).toEqual({ type: 'pack-added', title: MILL_TITLE, canUndo: true });
    await actions.undoLast();
    expect(browser.packs.size).toBe(0);
    expect(state().packs).toHaveLength(1);
    expect(state().lastResult).toEqual({ type: 'packs-restored' });
  });

  test('share no name by an ambiguous spelling, in the preview as on pages', async () => {
    const { browser, actions, state } = await open();
    const ambiguous = {
      ...MILL_PACK,
      contextWords: [
        { id: 'milling', with: ['grain'], without: [], capitalised: 'presumed', lowercase: 'needed' },
      ],
      entities: MILL_PACK.entities.map(({ id, name }) => ({
        id,
        name,
        aliases: [{ text: name, contextWords: 'milling' }],
      })),
    };
    browser.packs.set('other', JSON.stringify({ ...ambiguous, id: 'other' }));
    await actions.readPacks();
    await actions.openPackText(JSON.stringify({ ...ambiguous, id: 'third' }));
    const { shared } = checked(state().offered);
    expect(shared.filter(({ id }) => id === 'other')).toEqual([]);
    const names = mergeEntities(
      ['other', 'third'].map((id) => namesOf(qualifyPack(parsePack({ ...ambiguous, id }, id)), '')),
    );
    expect(names.filter(({ packs }) => packs.length > 1)).toEqual([]);
  });

  test('say what an update changes, and go back to the version before', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    const { isUpdate, difference } = checked(state().offered);
    expect(isUpdate).toBe(true);
    expect(difference).toEqual({
      version: '1.0.0',
      isOlder: false,
      isSame: false,
      names: { added: 0, changed: 0, removed: 1 },
      notes: { added: 1, changed: 1, removed: 1 },
      newNames: { names: [], more: 0 },
      lostNames: { names: [{ en: 'Rivergrain' }], more: 0 },
    });
    await actions.addOffered();
    expect(state().lastResult).toEqual({ type: 'pack-updated', title: MILL_TITLE, canUndo: true });
    expect(state().packs?.[1]?.version).toBe('1.1.0');

    await actions.undoLast();
    expect(browser.packs.get('lower-mill')).toBe(MILL);
    expect(state().packs?.[1]?.version).toBe('1.0.0');
    await actions.openPackText(JSON.stringify({ ...MILL_UPDATE, version: '0.12.0' }));
    expect(checked(state().offered).difference?.isOlder).toBe(true);
    const longVersion = (last: number) =>
      JSON.stringify({ ...MILL_UPDATE, version: `1.0.9007199254740992${last}` });
    browser.packs.set('lower-mill', longVersion(2));
    await actions.openPackText(longVersion(1));
    expect(checked(state().offered).difference?.isOlder).toBe(true);
    browser.packs.set('lower-mill', MILL);
    await actions.openPackText(JSON.stringify(MILL_PACK, null, 2));
    expect(checked(state().offered).difference?.isSame).toBe(true);
  });

  test('can replace a version that is no longer valid, which cannot be brought back', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.readPacks();
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    browser.readFails = true;
    await actions.addOffered();
    expect(state().lastResult).toMatchObject({ type: 'pack-updated', canUndo: false });
  });

  test('that this version refuses can be replaced or removed, but are not brought back: they would be refused', async () => {
    const { browser, actions, state } = await open();
    const refuse = async () => {
      browser.packs.set('lower-mill', MILL);
      browser.refused.add(MILL);
      await actions.readPacks();
      expect(state().packs?.at(-1)).toMatchObject({ title: MILL_TITLE, unread: 'refused' });
    };
    await refuse();
    await actions.openPackText(JSON.stringify(MILL_UPDATE));
    expect(checked(state().offered).isUpdate).toBe(true);
    await actions.addOffered();
    expect(state().lastResult).toMatchObject({ type: 'pack-updated', canUndo: false });
    await refuse();
    await actions.removePack('lower-mill');
    expect(state().lastResult).toEqual({ type: 'pack-removed', title: MILL_TITLE, canUndo: false });
    expect(browser.packs.size).toBe(0);
  });

  test('are removed as a whole, and come back with the reader’s settings', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    browser.packs.set('other', JSON.stringify({ ...MILL_UPDATE, id: 'other' }));
    await actions.readPacks();
    const before = state().packs?.map(({ id }) => id);
    actions.change({ type: 'entity', entity: packKey('lower-mill'), on: false });
    await actions.removePack('lower-mill');
    expect(browser.packs.size).toBe(1);
    expect(state().lastResult).toEqual({ type: 'pack-removed', title: MILL_TITLE, canUndo: true });
    await actions.undoLast();
    expect(browser.packs.get('lower-mill')).toBe(MILL);
    // Not behind those that were added after it.
    expect(state().packs?.map(({ id }) => id)).toEqual(before);
    expect(state().settings.entitiesOff).toEqual([packKey('lower-mill')]);
  });

  test('are removed once, however often that is asked for', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.readPacks();
    await actions.removePack('lower-mill');
    await actions.removePack('lower-mill');
    expect(state().refused).toBeUndefined();
    await actions.undoLast();
    expect(browser.packs.get('lower-mill')).toBe(MILL);
    browser.readFails = true;
    await actions.removePack('lower-mill');
    expect(state().refused).toBe('unreadable');
  });

  test('are not said to be unreadable files while the browser does not hand out those that are there', async () => {
    const { browser, actions, state } = await open();
    browser.refuses = true;
    await actions.openPackFiles([fileOf(MILL)]);
    expect(refusal(state().offered)).toEqual({ type: 'packs-unreadable' });
    browser.refuses = false;
    browser.readerPause = Promise.reject(new Error('out of memory'));
    await actions.openPackFiles([fileOf(MILL)]);
    expect(refusal(state().offered)).toEqual({ type: 'unfinished' });
  });

  test('are saved as they were added', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.savePack('lower-mill');
    expect(browser.files).toEqual([{ name: 'lower-mill.pack.json', text: MILL }]);
    expect(state().lastResult).toEqual({ type: 'pack-saved', name: 'lower-mill.pack.json' });
  });

  test('stay as they are when the browser does not store', async () => {
    const { browser, actions, state } = await open();
    browser.packs.set('lower-mill', MILL);
    await actions.readPacks();
    await actions.openPackText(JSON.stringify(FRENCH_PACK));
    browser.refuses = true;
    await actions.addOffered();
    expect(state().refused).toBe('not-stored');
    expect(checked(state().offered).isAdding).toBe(false);
    await actions.removePack('lower-mill');
    expect(state().refused).toBe('not-stored');
    expect(state().lastResult).toBeUndefined();
    expect([...browser.packs.keys()]).toEqual(['lower-mill']);
  });
});
