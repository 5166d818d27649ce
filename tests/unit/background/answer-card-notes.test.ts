import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { FIRST_NOTES, notesAbout, pack } from '../../tools/bundled-pack.ts';
import { cards, elements, names, notesIn, packsOf, showAll, textOf } from '../harness/cards-in-node.ts';

describe('answerCard', () => {
  test('shows three notes, and all of them when expanded', async () => {
    const { go } = cards();
    const card = await go();
    expect(card.attributes['data-fit']).toBe('paragraph');
    expect(notesIn(card)).toHaveLength(FIRST_NOTES);
    expect(notesIn(card)[0]).toBe('f09-ban-announcement');
    expect(notesIn(await go(showAll))).toHaveLength(notesAbout('tiktok').length);
    expect(notesIn(await go(showAll, { type: 'all', on: false }))).toHaveLength(FIRST_NOTES);
  });

  test('shows no note where none fits, and all of them one step away', async () => {
    const { go } = cards({}, { paragraph: 'A dance on TikTok.' });
    const card = await go();
    expect(card.attributes['data-fit']).toBe('none');
    expect(notesIn(card)).toEqual([]);
    expect(textOf(card)).toContain('Nothing here fits this paragraph.');
    const count = notesAbout('tiktok').length;
    expect(names(card).at(-1)).toBe(`Show all ${count} notes`);
    const all = await go(showAll);
    expect(all.attributes['data-fit']).toBe('none');
    expect(notesIn(all)).toHaveLength(count);
    expect(notesIn(await go(showAll, { type: 'all', on: false }))).toEqual([]);
  });

  test('shows the only note of a name, and says so where it does not fit', async () => {
    const only = { ...pack, notes: pack.notes.filter(({ id }) => id === 'f09-ban-announcement') };
    const goIn = async (paragraph: string) => {
      return await cards({ packsOf: packsOf(only) }, { paragraph }).go();
    };
    const card = await goIn('A dance on TikTok.');
    expect(card.attributes['data-fit']).toBe('none');
    expect(notesIn(card)).toEqual(['f09-ban-announcement']);
    expect(textOf(card)).toContain('Nothing here fits this paragraph.');
    expect(textOf(await goIn('Donald Trump wants to ban TikTok.'))).not.toContain('Nothing here fits');
  });

  test.each([
    [3, 3],
    [4, 0],
  ])(
    'where none of the %i notes of a name fits, shows %i: all it knows, or none rather than any',
    async (count, shown) => {
      const few = {
        ...pack,
        notes: pack.notes.filter(({ entities }) => entities.includes('tiktok')).slice(0, count),
      };
      const card = await cards({ packsOf: packsOf(few) }, { paragraph: 'A dance on TikTok.' }).go();
      expect(card.attributes['data-fit']).toBe('none');
      expect(textOf(card)).toContain('Nothing here fits this paragraph.');
      expect(notesIn(card)).toHaveLength(shown);
      expect(names(card).some((name) => name.startsWith('Show'))).toBe(shown === 0);
    },
  );

  test.each([
    ['en', 'There are no notes on this name.'],
    ['de', 'Zu diesem Namen gibt es keine Notizen.'],
  ] as const)(
    'says that there are no notes on a name, and shows its source, in %s',
    async (language, words) => {
      const none = { ...pack, notes: [] };
      const { go } = cards({
        packsOf: packsOf(none),
        settings: async () => ({ ...DEFAULTS, preferences: { ...DEFAULTS.preferences, language } }),
      });
      const card = await go();
      expect(card.attributes['data-fit']).toBe('none');
      expect(textOf(card)).toContain(words);
      expect(textOf(card)).not.toContain(language === 'en' ? 'fits' : 'passt');
      expect(elements(card).filter(({ tag }) => tag === 'ul')).toEqual([]);
      expect(elements(card).filter(({ tag }) => tag === 'footer')).toHaveLength(1);
    },
  );

  test('shows notes of a related name that the reader turned to, whether they fit or not', async () => {
    const { go } = cards({}, { paragraph: 'A dance on TikTok.' });
    const turned = await go({ type: 'show-entity', entity: 'bytedance' });
    expect(turned.attributes['data-fit']).toBe('none');
    expect(notesIn(turned)).toHaveLength(FIRST_NOTES);
  });
});
