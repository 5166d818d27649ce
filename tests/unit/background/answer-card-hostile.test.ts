import { describe, expect, test } from 'vitest';
import { answerCard, type CardAsker } from '../../../src/background/card/answer-card.ts';
import { CardLimits } from '../../../src/background/card/card-limits.ts';
import { type CardAction, type CardState, INITIAL_STATE } from '../../../src/core/card/card-state.ts';
import { openState, sealState } from '../../../src/core/card/sealed-state.ts';
import { notesAbout } from '../../tools/bundled-pack.ts';
import { asker, cards, cardsThatStore, hiding, openOptions, request } from '../harness/cards-in-node.ts';

describe('a page whose process was taken over', () => {
  const hide: CardAction = { type: 'add-exception', exception: 'hide' };
  const show: CardAction = { type: 'remove-exception', exception: 'hide' };
  const [note = ''] = notesAbout('tiktok');
  const off: CardAction = { type: 'site-off' };
  const openNote: CardAction = { type: 'open-note', note };

  /** Sends actions with the state of a card that was given, all changed by `forge`. */
  async function attack(forge: (sent: object) => object, from: Partial<CardAsker>, ...actions: CardAction[]) {
    const { parts, changes, opened } = cards();
    let answer = await answerCard(request, asker, parts);
    for (const action of actions) {
      const sent = { ...request, ...forge({ state: answer?.state, action }) };
      answer = await answerCard(sent, { ...asker, ...from }, parts).catch(() => answer);
    }
    return { changes, opened };
  }
  const untouched = { changes: [], opened: [] };
  const asGiven = (sent: object) => sent;
  const withState = (state: unknown) => (sent: object) => ({ ...sent, state });
  const open = { ...INITIAL_STATE, options: true };

  test('presses the buttons of a card that it was given', async () => {
    expect(await attack(asGiven, {}, openOptions, hide)).toMatchObject({
      changes: [{ pattern: 'example.org' }],
    });
    expect(await attack(asGiven, {}, openOptions, off)).toMatchObject({
      changes: [{ type: 'site', pattern: 'example.org', value: 'off' }],
    });
    expect(await attack(asGiven, {}, openNote)).toEqual({ changes: [], opened: [note] });
  });

  test.each<[string, (sent: object) => object, Partial<CardAsker>]>([
    ['without a card', withState(undefined), {}],
    ['with a state of its own', withState(open), {}],
    ['with a forged seal', withState({ state: open, seal: 'x' }), {}],
    ['in the card of another document', asGiven, { document: 'other' }],
    ['in the card of another site', asGiven, { site: 'other.example' }],
    [
      'in the card of another entity',
      (sent) => ({ ...sent, context: { ...request.context, entity: 'microsoft' } }),
      {},
    ],
    ['about another alias', (sent) => ({ ...sent, alias: '__proto__' }), {}],
    ['about an alias of 4 MB', (sent) => ({ ...sent, alias: 'a'.repeat(4e6) }), {}],
  ])('changes and opens nothing %s', async (_, forge, from) => {
    expect(await attack(forge, from, openOptions, hide, off, openNote)).toEqual(untouched);
  });

  test('cannot change any field of a state', async () => {
    const place = { document: 'document', site: 'example.org', entity: 'tiktok' };
    const sign = async (text: string) => text;
    const full: Required<CardState> = {
      relatedEntity: 'bytedance',
      all: true,
      options: true,
      unfoldedClaims: ['a'],
      unfoldedParts: ['a'],
      hiddenAtStart: ['a'],
      unchanged: { note: 'a', why: 'too-many' },
      isUnopened: true,
      outcome: 'hide',
      shownBefore: { made: 1 },
    };
    // Without the limit on the length of a seal, which is that of a hash.
    const sealOf = async (state: CardState) => (await sealState(state, place, sign)).seal;
    const others: CardState[] = [
      { ...full, relatedEntity: 'b' },
      { ...full, all: false },
      { ...full, options: false },
      { ...full, unfoldedClaims: ['b'] },
      { ...full, unfoldedParts: ['b'] },
      { ...full, hiddenAtStart: ['b'] },
      { ...full, unchanged: { note: 'b', why: 'too-many' } },
      { ...full, unchanged: { note: 'a', why: 'not-saved' } },
      { ...full, isUnopened: false },
      { ...full, outcome: 'not-this' },
      { ...full, shownBefore: { made: 2 } },
      { ...full, shownBefore: {} },
      { ...full, shownBefore: undefined },
    ];
    const seals = await Promise.all([full, ...others].map(sealOf));
    expect(new Set(seals).size).toBe(others.length + 1);
    const short = async (text: string) => String(text.length);
    const sealed = await sealState(full, place, short);
    expect(await openState(JSON.parse(JSON.stringify(sealed)), place, short)).toEqual(full);
  });

  test('hides no note without the reader’s tab in front, and few there', async () => {
    let now = 0;
    const attackFrom = async (isTabActive: boolean) => {
      const limits = new CardLimits(() => now);
      const victim = cardsThatStore();
      const { parts, settings } = victim;
      const store = parts.change;
      parts.change = (change) => limits.change({ tabId: 1, isTabActive }, change, store);
      let { state } = (await answerCard(request, asker, parts)) ?? {};
      for (const note of notesAbout('tiktok')) {
        const answer = await answerCard({ ...request, state, action: hiding(note) }, asker, parts);
        state = answer?.state;
        now += 2_000;
      }
      return settings.notesHidden.length;
    };
    expect(await attackFrom(false)).toBe(0);
    expect(await attackFrom(true)).toBeLessThan(notesAbout('tiktok').length / 2);
  });

  test('switches its own site off, whatever it names, and cannot switch it on again', async () => {
    const named = (sent: object) => ({ ...sent, site: 'other.example' });
    const inAction = { ...off, site: 'other.example', pattern: '*', on: true };
    expect((await attack(named, {}, openOptions, inAction)).changes).toEqual([
      { type: 'site', pattern: 'example.org', value: 'off' },
    ]);
    const { changes } = await attack(
      asGiven,
      {},
      openOptions,
      off,
      show,
      { type: 'options', on: false },
      show,
    );
    expect(changes).toHaveLength(1);
  });

  test('switches no site off without the reader’s tab in front', async () => {
    const limits = new CardLimits(() => 0);
    const storedFrom = async (isTabActive: boolean) => {
      const { act, parts, settings } = cardsThatStore();
      const store = parts.change;
      parts.change = (change) => limits.change({ tabId: 1, isTabActive }, change, store);
      await act({}, asker, openOptions, off);
      return Object.keys(settings.rules);
    };
    expect(await storedFrom(false)).toEqual([]);
    expect(await storedFrom(true)).toEqual(['example.org']);
  });

  test('cannot press a button that its card does not have', async () => {
    expect(await attack(asGiven, {}, hide)).toEqual(untouched);
    expect(await attack(asGiven, {}, off)).toEqual(untouched);
    // What the reader has hidden there at another time stays hidden.
    expect(await attack(asGiven, {}, openOptions, show)).toEqual(untouched);
    expect(await attack(asGiven, {}, { type: 'open-note', note: 'https://evil.example/' })).toEqual(
      untouched,
    );
  });
});
