import { describe, expect, test, vi } from 'vitest';
import { parseOwnPack } from '../../../src/core/packs/own/own-pack.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { EMPTY_FIELDS } from '../../../src/options/session/offer/own-note-state.ts';
import { MILL_PACK } from '../../browser/packs/pack-files.ts';
import { openOptions } from '../harness/open-options.ts';

const NOTE = { ...EMPTY_FIELDS, name: 'Norvexa', text: 'It makes kites.' };

const open = () => openOptions(DEFAULTS, JSON.stringify({ ...MILL_PACK, id: 'own' }));
const stored = ({ browser }: Awaited<ReturnType<typeof open>>) => {
  const text = browser.packs.get('my-notes');
  return text === undefined ? undefined : parseOwnPack(text);
};
const textsIn = (page: Awaited<ReturnType<typeof open>>) => stored(page)?.notes.map(({ text }) => text);

/** Another window has its turn, and writes a note before it ends. @returns the pack that it stores */
function otherWindowWrites(page: Awaited<ReturnType<typeof open>>): string {
  const { browser } = page;
  const mine = stored(page);
  const notes = mine?.notes.flatMap((note) => [note, { ...note, id: 'theirs', text: 'It makes tents.' }]);
  const theirs = JSON.stringify({ ...mine, notes });
  browser.packsTurn = new Promise((resolve) => setImmediate(resolve)).then(() => {
    browser.packs.set('my-notes', theirs);
  });
  return theirs;
}

describe("the reader's own notes on the options page", () => {
  test('are written, changed and deleted, with a way back each time', async () => {
    const page = await open();
    const { actions, state } = page;
    actions.newNote();
    await actions.saveNote({ ...NOTE, name: ' Norvexa ', when: '30.1.2026' });
    expect(state()).toMatchObject({
      noteForm: undefined,
      lastResult: { type: 'note-saved', name: 'Norvexa', isNew: true },
    });
    expect(stored(page)?.notes[0]?.when).toBe('2026-01-30');
    await actions.readOwnNotes();
    const { ownNotes } = state();
    const [note] = Array.isArray(ownNotes) ? ownNotes : [];
    if (!note) throw new Error('no note');

    actions.editNote(note.id);
    expect(state().noteForm?.fields).toMatchObject({ name: 'Norvexa', text: 'It makes kites.' });
    await actions.saveNote({ ...NOTE, text: 'It makes tents.' });
    expect(textsIn(page)).toEqual(['It makes tents.']);
    await actions.undoLast();
    expect(textsIn(page)).toEqual(['It makes kites.']);
    expect(state().lastResult).toEqual({ type: 'notes-restored' });

    await actions.removeNote(note.id);
    expect(stored(page)).toBeUndefined();
    expect(state().lastResult).toEqual({ type: 'note-removed', name: 'Norvexa' });
    await actions.undoLast();
    expect(textsIn(page)).toEqual(['It makes kites.']);
  });

  test('are a pack that is called what the page calls it, whatever the language of the first note', async () => {
    const page = await open();
    page.actions.newNote();
    await page.actions.saveNote(NOTE);
    const title = { en: 'My notes', de: 'Eigene Notizen' };
    const info = page.state().packs?.find(({ id }) => id === 'my-notes');
    expect(info).toMatchObject({ title, source: { title: { value: title } } });
  });

  test('say what is wrong, and keep what was written', async () => {
    const page = await open();
    const { actions, state } = page;
    actions.newNote();
    await actions.saveNote({ ...EMPTY_FIELDS, when: '2027', link: 'news.example' });
    expect(state().noteForm?.problems).toEqual({
      name: { type: 'empty' },
      text: { type: 'empty' },
      when: { type: 'after-source', published: '2026-01-31' },
      link: { type: 'format', format: 'address', found: 'news.example' },
    });
    expect(state().noteForm).toMatchObject({ isSaving: false, fields: { link: 'news.example' } });
    expect(page.browser.packs.size).toBe(0);
  });

  test('tell once of names that may be marked where something else is meant', async () => {
    const page = await open();
    const { actions, state } = page;
    actions.newNote();
    const everyday = { ...NOTE, name: 'water' };
    await actions.saveNote(everyday);
    expect(state().noteForm?.readerWarnings.map(({ type }) => type)).toEqual(['common-word']);
    expect(page.browser.packs.size).toBe(0);
    await actions.saveNote({ ...everyday, name: 'it' });
    expect(state().noteForm?.readerWarnings.map(({ type }) => type)).toEqual(['short-alias', 'common-word']);
    await actions.saveNote({ ...everyday, name: 'it' });
    expect(textsIn(page)).toEqual(['It makes kites.']);
  });

  test('say that the browser refuses, keep what was written, and can be saved again', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    actions.newNote();
    browser.packsTurn = Promise.reject(new Error('No locks'));
    await actions.saveNote(NOTE);
    expect(state()).toMatchObject({
      refused: 'not-stored',
      noteForm: { isSaving: false, fields: { name: 'Norvexa', text: 'It makes kites.' } },
    });
    browser.packsTurn = Promise.resolve();
    await actions.saveNote(NOTE);
    expect(textsIn(page)).toEqual(['It makes kites.']);
    expect(state().refused).toBeUndefined();

    const id = stored(page)?.notes[0]?.id ?? '';
    browser.packsTurn = Promise.reject(new Error('No locks'));
    await actions.removeNote(id);
    expect(state().refused).toBe('not-stored');
    expect(textsIn(page)).toEqual(['It makes kites.']);
  });

  test('lose nothing when two windows write at once', async () => {
    const page = await open();
    const { actions, browser } = page;
    browser.storePause = new Promise((resolve) => setTimeout(resolve));
    actions.newNote();
    const first = actions.saveNote({ ...NOTE, text: 'One.' });
    actions.newNote();
    const second = actions.saveNote({ ...NOTE, text: 'Two.' });
    await Promise.all([first, second]);
    expect(textsIn(page)).toEqual(['One.', 'Two.']);
  });

  test('keep what another window writes while an undo waits for its turn', async () => {
    const page = await open();
    const { actions, state } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    otherWindowWrites(page);
    await actions.undoLast();
    expect(textsIn(page)).toEqual(['It makes tents.']);
    expect(state().lastResult).toEqual({ type: 'notes-restored' });
  });

  test('come back after another window has written others, unless it has changed them', async () => {
    const page = await open();
    const { actions, browser, state } = page;
    for (const text of ['One.', 'Two.', 'Three.']) {
      actions.newNote();
      await actions.saveNote({ ...NOTE, name: `Norvexa ${text}`, speaker: `Ann ${text}`, text });
    }
    const [, two] = stored(page)?.notes ?? [];
    const id = two?.id ?? '';
    const before = stored(page);
    await actions.removeNote(id);
    const mine = stored(page);
    const notes = [...(mine?.notes ?? []), { ...mine?.notes[0], id: 'theirs', text: 'It makes tents.' }];
    browser.packs.set('my-notes', JSON.stringify({ ...mine, notes }));
    await actions.undoLast();
    expect(textsIn(page)).toEqual(['One.', 'Two.', 'Three.', 'It makes tents.']);
    expect(stored(page)?.notes.find((note) => note.id === id)).toEqual(two);
    for (const list of ['entities', 'speakers'] as const)
      expect(stored(page)?.[list]).toEqual(expect.arrayContaining([...(before?.[list] ?? [])]));

    await actions.readOwnNotes();
    actions.editNote(id);
    await actions.saveNote({ ...NOTE, name: 'Norvexa Two.', speaker: 'Ann Two.', text: 'Changed.' });
    browser.packs.set('my-notes', (browser.packs.get('my-notes') ?? '').replace('Changed.', 'Theirs.'));
    await actions.undoLast();
    expect(textsIn(page)).toContain('Theirs.');
    expect(state().lastResult).toMatchObject({ type: 'pack-left', section: 'ownNotes' });
  });

  test('say before they are saved that another window has changed them since', async () => {
    const page = await open();
    const { actions, browser, state } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    await actions.readOwnNotes();
    actions.editNote(stored(page)?.notes[0]?.id ?? '');
    browser.packs.set('my-notes', (browser.packs.get('my-notes') ?? '').replace('kites', 'tents'));
    await actions.saveNote({ ...NOTE, text: 'It makes flags.' });
    expect(state().noteForm).toMatchObject({ isSaving: false, changedElsewhere: 'It makes tents.' });
    expect(textsIn(page)).toEqual(['It makes tents.']);
    await actions.saveNote({ ...NOTE, text: 'It makes flags.' });
    expect(state().noteForm).toBeUndefined();
    expect(textsIn(page)).toEqual(['It makes flags.']);
  });

  test('come back into the pack that another window has begun anew', async () => {
    const page = await open();
    const { actions, browser } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    const theirs = JSON.stringify(stored(page)).replaceAll('Norvexa', 'Acme').replaceAll('norvexa', 'acme');
    const [note] = stored(page)?.notes ?? [];
    await actions.removeNote(note?.id ?? '');
    browser.packs.set('my-notes', theirs.replaceAll(note?.id ?? '', 'theirs'));
    await actions.undoLast();
    expect(
      stored(page)
        ?.entities.map(({ name }) => name)
        .sort(),
    ).toEqual(['Acme', 'Norvexa']);
  });

  test('that another window writes while their pack waits to be removed come back with the undo', async () => {
    const page = await open();
    const { actions, browser } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    const theirs = otherWindowWrites(page);
    await actions.removePack('my-notes');
    expect(stored(page)).toBeUndefined();
    await actions.undoLast();
    expect(browser.packs.get('my-notes')).toBe(theirs);
  });

  test('stay while they are stored but not listed: an update may not have compiled them yet', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    browser.unlisted.add('my-notes');
    browser.packsChanged();
    await vi.waitFor(() => expect(state().packs).toHaveLength(1));
    await actions.readOwnNotes();
    expect(state().ownNotes).toHaveLength(1);
    actions.newNote();
    await actions.saveNote({ ...NOTE, text: 'It makes tents.' });
    expect(textsIn(page)).toEqual(['It makes kites.', 'It makes tents.']);
    await actions.undoLast();
    expect(textsIn(page)).toEqual(['It makes kites.']);
  });

  test('stay where this version cannot read them, listed or not', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    const unreadable = JSON.stringify({ ...stored(page), format: 99 });
    browser.packs.set('my-notes', unreadable);
    browser.unlisted.add('my-notes');
    actions.newNote();
    await actions.saveNote({ ...NOTE, text: 'It makes tents.' });
    expect(browser.packs.get('my-notes')).toBe(unreadable);
    expect(state()).toMatchObject({ refused: 'unreadable', noteForm: { isSaving: false } });
  });

  test('come back to their old place among the packs', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    browser.added.set('my-notes', 1_000);
    await actions.readPacks();
    await actions.readOwnNotes();
    const { ownNotes } = state();
    const [note] = Array.isArray(ownNotes) ? ownNotes : [];
    await actions.removeNote(note?.id ?? '');
    expect(browser.packs.has('my-notes')).toBe(false);
    await actions.undoLast();
    expect(state().packs?.find(({ id }) => id === 'my-notes')?.added).toBe(1_000);
  });

  test('are never replaced where they cannot be read', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    browser.packs.set('my-notes', JSON.stringify({ ...MILL_PACK, id: 'my-notes', notes: 'broken' }));
    const before = browser.packs.get('my-notes');
    browser.listFails = true;
    actions.newNote();
    await actions.saveNote(NOTE);
    expect(state()).toMatchObject({
      refused: 'unreadable',
      noteForm: { isSaving: false, fields: { name: 'Norvexa' } },
    });
    expect(browser.packs.get('my-notes')).toBe(before);
  });

  test('do not open a form again that was closed meanwhile', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    browser.listFails = true;
    actions.newNote();
    const saved = actions.saveNote(NOTE);
    actions.cancelNote();
    await saved;
    expect(state()).toMatchObject({ refused: 'unreadable', noteForm: undefined });
  });

  test('that could not be stored stay in their form', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    actions.newNote();
    browser.addFails = true;
    await actions.saveNote(NOTE);
    expect(state()).toMatchObject({ refused: 'not-stored', noteForm: { isSaving: false, fields: NOTE } });
    browser.addFails = false;
    await actions.saveNote(NOTE);
    expect(state()).toMatchObject({ refused: undefined, noteForm: undefined });
  });

  test('are as many packs as there may be', async () => {
    const page = await open();
    const { actions, state, browser } = page;
    for (let at = 0; at < 20; at++)
      browser.packs.set(`p${at}`, JSON.stringify({ ...MILL_PACK, id: `p${at}` }));
    await actions.readPacks();
    actions.newNote();
    await actions.saveNote(NOTE);
    expect(state().noteForm?.limit).toBe(20);
    await actions.removePack('p3');
    await actions.saveNote(NOTE);
    expect(textsIn(page)).toEqual(['It makes kites.']);
  });

  test('keep what is being written where another form is asked for, until it is saved or cancelled', async () => {
    const page = await open();
    const { actions, browser, state } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    await actions.readOwnNotes();
    const id = stored(page)?.notes[0]?.id ?? '';
    actions.newNote();
    const { key } = state().noteForm ?? {};
    actions.markNoteChanged();
    actions.editNote(id);
    expect(state().noteForm).toMatchObject({ key, id: undefined, othersAsked: 1 });
    browser.noteDraft = { name: 'Zephyrine' };
    await actions.newNoteOnSelection();
    expect(state().noteForm).toMatchObject({ key, othersAsked: 2 });
    actions.cancelNote();
    await actions.newNoteOnSelection();
    expect(state().noteForm?.fields.name).toBe('Zephyrine');
    actions.editNote(id);
    expect(state().noteForm).toMatchObject({ id, isChanged: false });
  });

  test('are not deleted while a change of them is unsaved, and keep their form where the browser refuses', async () => {
    const page = await open();
    const { actions, browser, state } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    await actions.readOwnNotes();
    const id = stored(page)?.notes[0]?.id ?? '';
    actions.editNote(id);
    actions.markNoteChanged();
    await actions.removeNote(id);
    expect(state().noteForm).toMatchObject({ id, othersAsked: 1 });
    expect(textsIn(page)).toEqual(['It makes kites.']);

    actions.cancelNote();
    actions.editNote(id);
    browser.refuses = true;
    await actions.removeNote(id);
    expect(state()).toMatchObject({ refused: 'not-stored', noteForm: { id } });
    browser.refuses = false;
    browser.readFails = true;
    await actions.removeNote(id);
    expect(state()).toMatchObject({ refused: 'unreadable', noteForm: { id } });
    browser.readFails = false;
    await actions.removeNote(id);
    expect(state().noteForm).toBeUndefined();
    expect(stored(page)).toBeUndefined();
  });

  test('that are written while they are deleted stay in their form, to be saved anew', async () => {
    const page = await open();
    const { actions, state } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    await actions.readOwnNotes();
    const id = stored(page)?.notes[0]?.id ?? '';
    actions.editNote(id);
    const removed = actions.removeNote(id);
    actions.markNoteChanged();
    await removed;
    expect(stored(page)).toBeUndefined();
    expect(state().noteForm).toMatchObject({ id, isChanged: true });
    await actions.saveNote({ ...NOTE, text: 'It makes tents.' });
    expect(textsIn(page)).toEqual(['It makes tents.']);
  });

  test('open in their form where the address names one, as from a card', async () => {
    const page = await open();
    const { actions, browser, state } = page;
    actions.newNote();
    await actions.saveNote(NOTE);
    const id = stored(page)?.notes[0]?.id ?? '';
    browser.hash = '#edit-note=other';
    browser.hashChanged();
    await expect.poll(() => state().missingNote).toBe('other');
    expect(state().noteForm).toBeUndefined();
    browser.hash = `#edit-note=${id}`;
    browser.hashChanged();
    await expect.poll(() => state().noteForm).toMatchObject({ id, fields: { text: 'It makes kites.' } });
    expect(state().missingNote).toBeUndefined();
    // Not again when the page is reloaded.
    expect(browser.hash).toBe('');
  });

  test('begin with what was selected in a page, also while the page is open', async () => {
    const page = await open();
    const { browser, state } = page;
    browser.noteDraft = { name: 'Norvexa', link: 'https://news.example/' };
    browser.hash = '#new-note';
    browser.hashChanged();
    await expect
      .poll(() => state().noteForm?.fields)
      .toEqual({
        ...EMPTY_FIELDS,
        name: 'Norvexa',
        link: 'https://news.example/',
      });
    expect(browser.hash).toBe('');
  });
});
