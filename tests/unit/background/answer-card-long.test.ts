import { describe, expect, test } from 'vitest';
import { type CardAction, relationsKey, SOURCES_KEY, summaryKey } from '../../../src/core/card/card-state.ts';
import type { CardElement } from '../../../src/core/card/card-tree.ts';
import type { Note, Pack } from '../../../src/core/packs/schema/pack.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import { isSameJson } from '../../../src/core/shared/same-json.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { buttons, cards, names, notesIn, packsOf, showAll, textOf } from '../harness/cards-in-node.ts';

describe('answerCard', () => {
  describe('of a name with a long summary, and many relations and sources', () => {
    const others = Array.from({ length: 30 }, (_, at) => `other-${at}`);
    const [relation] = pack.relations;
    const many: Pack = {
      ...pack,
      entities: [
        ...pack.entities.map((entity) => ({ ...entity, summary: { en: 'Many words. '.repeat(160).trim() } })),
        ...others.map((id) => ({ id, name: { en: id }, aliases: [], sites: [] })),
      ],
      relations: others.flatMap((to) => (relation ? { ...relation, id: to, from: 'tiktok', to } : [])),
    };
    const { go } = cards({ packsOf: packsOf(many, many, many, many, many, many) });
    const unfold = (what: string): CardAction => ({ type: 'unfold', what, on: true });
    const wordsIn = (card: CardElement) => textOf(card).match(/Many words\./g)?.length;
    const othersIn = (card: CardElement) => names(card).filter((name) => name.startsWith('other-')).length;
    const sourcesIn = (card: CardElement) =>
      buttons(card).filter(({ attributes: { class: look } }) => look === 'source').length;

    test('shows some of each, and the rest one step away', async () => {
      const card = await go();
      expect([wordsIn(card), othersIn(card), sourcesIn(card)]).toEqual([11, 6, 3]);
      expect(names(card)).toEqual(
        expect.arrayContaining(['More about TikTok', '24 more related names', '3 more sources']),
      );
      expect(wordsIn(await go(unfold(summaryKey('tiktok'))))).toBe(160);
      expect(othersIn(await go(unfold(relationsKey('tiktok'))))).toBe(30);
      expect(sourcesIn(await go(unfold(SOURCES_KEY)))).toBe(6);
    });

    test('each has a button that says what it does, and undoes it with the same', async () => {
      for (const key of [summaryKey('tiktok'), relationsKey('tiktok'), SOURCES_KEY]) {
        const toggle = (card: CardElement, on: boolean) =>
          buttons(card).find(({ command }) =>
            isSameJson(command, { type: 'action', action: { type: 'unfold', what: key, on } }),
          );
        const folded = toggle(await go(), true);
        const unfolded = toggle(await go(unfold(key)), false);
        expect(folded?.attributes['aria-expanded']).toBe('false');
        expect(unfolded?.attributes['aria-expanded']).toBe('true');
        expect(unfolded?.key).toBe(folded?.key);
        // Who says what they see finds the button: WCAG 2.2, 2.5.3.
        for (const button of [folded, unfolded])
          expect(button?.attributes['aria-label']?.toLowerCase()).toContain(
            button && textOf(button).toLowerCase(),
          );
      }
    });

    test('unfolds nothing of a name that the card is turned to', async () => {
      const turned = await go(unfold(summaryKey('tiktok')), { type: 'show-entity', entity: 'bytedance' });
      expect(names(turned)).toContain('More about Bytedance');
    });

    test('has no button where there is one line more, or nothing', async () => {
      expect(names(await cards().go()).filter((name) => /more (about|related|sources)/i.test(name))).toEqual(
        [],
      );
    });
  });

  describe('of a name with very many notes', () => {
    const [about] = pack.notes.filter(({ entities }) => entities.includes('tiktok'));
    const claim = (note: Note): Note => ({ ...note, id: 'n0', status: 'claim', weight: 100, terms: {} });
    const denial = (note: Note, id: string): Note => ({
      ...claim(note),
      id,
      status: 'denial',
      weight: 1,
      answers: ['n0'],
    });
    const notesOf = (count: number) =>
      Array.from({ length: count }, (_, at): Note[] =>
        about ? [at === 0 ? claim(about) : denial(about, `n${at}`)] : [],
      ).flat();
    const cardsOf = (notes: Note[], language: Language = 'en') => {
      const many = { ...pack, notes };
      return cards({
        packsOf: packsOf(many),
        uiLanguages: () => [language],
      });
    };

    test('lists a hundred, and leads to the page of all', async () => {
      const { go, opened } = cardsOf(notesOf(1_000));
      expect(names(await go())).toContain('Show 100 of 1,000 notes');
      const card = await go(showAll);
      expect(notesIn(card)).toHaveLength(100);
      expect(names(card).slice(-3, -1)).toEqual(['Show fewer notes', 'All 1,000 notes']);
      expect(JSON.stringify(card).length).toBeLessThan(1e6);
      await go(showAll, { type: 'open-all-notes' });
      expect(opened).toEqual(['all notes about tiktok']);
      expect(names(await cardsOf(notesOf(1_000), 'de').go())).toContain('100 von 1.000 Notizen zeigen');
      expect(names(await cardsOf(notesOf(1_000), 'de').go(showAll))).toContain('Alle 1.000 Notizen');
    });

    test('lists all where they are no more than that', async () => {
      const { go } = cardsOf(notesOf(100));
      expect(names(await go())).toContain('Show all 100 notes');
      expect(names(await go(showAll))).not.toContain('All 100 notes');
      expect(notesIn(await go(showAll))).toHaveLength(100);
    });

    test('names few of those who reject a claim', async () => {
      const { go } = cardsOf(notesOf(1_000));
      const rejecting = async (...actions: CardAction[]) =>
        names(await go(showAll, ...actions)).filter((name) => name.endsWith('rejects this')).length;
      expect(await rejecting()).toBe(10);
      expect(notesIn(await go(showAll, { type: 'answers', note: 'n0', on: true }))).toHaveLength(110);
    });
  });
});
