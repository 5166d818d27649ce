import { describe, expect, test } from 'vitest';
import { answerCard } from '../../../src/background/card/answer-card.ts';
import { CardLimits } from '../../../src/background/card/card-limits.ts';
import type { CardAction } from '../../../src/core/card/card-state.ts';
import type { CardElement } from '../../../src/core/card/card-tree.ts';
import { DEFAULTS, MAX_NOTES_HIDDEN } from '../../../src/core/settings/settings.ts';
import { applyChange } from '../../../src/core/settings/settings-change.ts';
import { isSameJson } from '../../../src/core/shared/same-json.ts';
import { FIRST_NOTES, notesAbout, pack } from '../../tools/bundled-pack.ts';
import {
  asker,
  buttons,
  cards,
  cardsThatStore,
  elements,
  found,
  hiding,
  names,
  notesIn,
  packsOf,
  request,
  showAll,
  textOf,
} from '../harness/cards-in-node.ts';

describe('answerCard', () => {
  test('shows no empty list of notes, and no source, where the only note of a name is hidden', async () => {
    const [first] = pack.notes.filter(({ entities }) => entities.includes('tiktok'));
    const only = { ...pack, notes: first ? [first] : [] };
    const { go } = cards({
      packsOf: packsOf(only),
      settings: async () => ({ ...DEFAULTS, notesHidden: only.notes.map(({ id }) => id) }),
    });
    const card = await go();
    expect(elements(card).filter(({ tag }) => tag === 'ul' || tag === 'footer')).toEqual([]);
    expect(names(card)).toContain('1 note is hidden: see the options');
  });

  test('a hidden note is told in its place, with a way back, and is gone from the next card', async () => {
    const { go, settings } = cardsThatStore();
    const open = await go();
    const [first = '', ...others] = notesIn(open);
    const hide = hiding(first);
    const asked = buttons(open).find(({ command }) => isSameJson(command, { type: 'action', action: hide }));
    const hidden = await go(hide);
    expect(notesIn(hidden)).toEqual(others);
    expect(settings.notesHidden).toEqual([first]);
    expect(textOf(hidden)).toContain('Hidden in all cards.');
    const undo = buttons(hidden).find((button) => textOf(button) === 'Undo');
    expect(undo?.key).toBe(asked?.key);
    // Another card is about the other notes, and three of them.
    const next = await go();
    expect(textOf(next)).not.toContain('Hidden in all cards.');
    expect(notesIn(next)).not.toContain(first);
    expect(notesIn(next)).toHaveLength(FIRST_NOTES);
    settings.notesHidden = [];
    expect(await go(hide, hiding(first, false))).toEqual(open);
    expect(settings.notesHidden).toEqual([]);
  });

  test('a hidden denial can still be unfolded from the claim that it answers, and shown again', async () => {
    const [denial, claim] = ['f30-denial', 'f18-data-to-china'];
    const { go, settings, opened } = cardsThatStore([denial]);
    const unfold: CardAction = { type: 'answers', note: claim, on: true };
    const claimIn = (card: CardElement) =>
      elements(card).find(({ attributes }) => attributes['data-note'] === claim) ?? card;
    const rejects = 'TikTok rejects this';
    expect(notesIn(await go(showAll))).not.toContain(denial);
    expect(names(claimIn(await go(showAll)))).toContain(rejects);
    const unfolded = claimIn(await go(showAll, unfold));
    expect(textOf(unfolded)).toContain('Hidden in all cards.');
    expect(names(unfolded)).toContain('Undo');
    await expect(go(showAll, hiding(denial, false))).rejects.toThrow('There is no such note');
    await expect(go(showAll, unfold, { type: 'open-note', note: denial })).rejects.toThrow();
    expect([settings.notesHidden, opened]).toEqual([[denial], []]);
    const shown = await go(showAll, unfold, hiding(denial, false));
    expect(notesIn(shown)).toContain(denial);
    expect(settings.notesHidden).toEqual([]);
  });

  test('the end of the list says how many notes are hidden, and leads to them', async () => {
    const first = 'f09-ban-announcement';
    const [second = '', ...others] = notesAbout('tiktok').filter((note) => note !== first);
    const line = (count: number) => new RegExp(`^${count} notes? (?:is|are) hidden`);
    const ends = async (notesHidden: string[], ...actions: CardAction[]) =>
      names(await cardsThatStore(notesHidden).go(...actions)).filter((name) => /hidden/.test(name));
    expect(await ends([first, second])).toEqual([]);
    expect(await ends([], showAll)).toEqual([]);
    expect(await ends([first], showAll)).toEqual([expect.stringMatching(line(1))]);
    expect(await ends([second, ...others])).toEqual([expect.stringMatching(line(others.length + 1))]);
    const none = cardsThatStore([first, second, ...others]);
    const card = await none.go();
    expect(notesIn(card)).toEqual([]);
    expect(names(card).at(-1)).toMatch(line(others.length + 2));
    await none.go({ type: 'open-hidden' });
    expect(none.opened).toEqual(['hidden notes']);
  });

  test('a note that another card hides meanwhile is told of in its place too', async () => {
    const { go, parts, settings, opened } = cardsThatStore();
    const given = await answerCard(request, asker, parts);
    const [first = '', ...others] = notesIn(found(given));
    await go(hiding(first));
    const act = async (action: CardAction) =>
      found(await answerCard({ ...request, state: given?.state, action }, asker, parts));
    const told = await act({ type: 'unfold', what: others[0] ?? '', on: true });
    expect(notesIn(told)).toEqual(others);
    expect(textOf(told)).toContain('Hidden in all cards.');
    // The page has not been told yet, or the background was stopped before it answered.
    expect(textOf(await act(hiding(first)))).toContain('Hidden in all cards.');
    await act({ type: 'open-note', note: first });
    expect([settings.notesHidden, opened]).toEqual([[first], [first]]);
    expect(notesIn(await act(hiding(first, false)))).toContain(first);
    expect(settings.notesHidden).toEqual([]);
    expect(notesIn(await act(hiding(first, false)))).toContain(first);
  });

  test('what could not be saved is said until the next action', async () => {
    const { go } = cards({ change: () => Promise.reject(new Error('The disk is full')) });
    const said = async (...actions: CardAction[]) =>
      textOf(await go(hiding('f09-ban-announcement'), ...actions)).includes('This could not be saved.');
    expect(await said()).toBe(true);
    expect(await said(showAll)).toBe(false);
    expect(
      await said({ type: 'show-entity', entity: 'bytedance' }, { type: 'show-entity', entity: 'tiktok' }),
    ).toBe(false);
  });

  test('says that a note fits as long as one that does is shown, wherever it stands', async () => {
    const paragraph =
      'Donald Trump wants to ban TikTok, and Microsoft is said to be in talks over a takeover.';
    const { go, settings } = cardsThatStore([], paragraph);
    const fitOf = async (...actions: CardAction[]) => {
      settings.notesHidden = [];
      return (await go(...actions)).attributes['data-fit'];
    };
    const hidingAll = notesIn(await go(showAll)).map((note) => hiding(note));
    const hidingFirst = hidingAll.slice(0, FIRST_NOTES);
    expect(await fitOf(showAll, ...hidingFirst)).toBe('paragraph');
    expect(await fitOf(...hidingFirst)).toBe('none');
    expect(await fitOf(showAll, ...hidingAll)).toBe('none');
  });

  test('a card whose fitting notes are hidden says that none fits', async () => {
    const notesHidden = pack.notes.map(({ id }) => id);
    const card = await cards({ settings: async () => ({ ...DEFAULTS, notesHidden }) }).go();
    expect([card.attributes['data-fit'], notesIn(card)]).toEqual(['none', []]);
  });

  test('says why a note could not be hidden, and hides none that the card does not show', async () => {
    const hide: CardAction = { type: 'hide-note', note: 'f09-ban-announcement', on: true };
    const failing = cards({ change: () => Promise.reject(new Error('The disk is full')) });
    expect(textOf(await failing.go(hide))).toContain('This could not be saved.');
    const notesHidden = Array.from({ length: MAX_NOTES_HIDDEN }, (_, at) => `n${at}`);
    const full = cards({ settings: async () => ({ ...DEFAULTS, notesHidden }) });
    expect(textOf(await full.go(hide))).toContain('Too many notes are hidden already.');
    expect(full.changes).toEqual([]);
    const { go, changes } = cards();
    await expect(go({ ...hide, note: 'nobody' })).rejects.toThrow('There is no such note');
    await go({ ...hide, on: false });
    expect(changes).toEqual([]);
  });

  test('says that a reader who hides many notes in a row has to wait, and hides on after that', async () => {
    let now = 0;
    const limits = new CardLimits(() => now);
    const store = cardsThatStore();
    const { go, settings } = cardsThatStore();
    store.parts.change = (change) =>
      limits.change(
        { tabId: 1, isTabActive: true },
        change,
        async (change) => void Object.assign(settings, applyChange(settings, change)),
      );
    store.parts.settings = async () => settings;
    const notes = notesIn(await go(showAll));
    const card = await store.go(showAll, ...notes.map((note) => hiding(note)));
    expect(textOf(card)).toContain('Please wait a moment.');
    expect(textOf(card)).not.toContain('This could not be saved.');
    expect(settings.notesHidden).toEqual(notes.slice(0, 5).sort());
    now += 10_000;
    await store.go(hiding(notes[5] ?? ''));
    expect(settings.notesHidden).toHaveLength(6);
  });
});
