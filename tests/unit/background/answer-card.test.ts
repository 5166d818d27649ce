import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerCard } from '../../../src/background/card/answer-card.ts';
import { CardLimits } from '../../../src/background/card/card-limits.ts';
import { type CardAction, INITIAL_STATE } from '../../../src/core/card/card-state.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/core/settings/preferences.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { CardAnswerSchema } from '../harness/card-tree-schema.ts';
import {
  asker,
  cards,
  EVERY_ACTION,
  elements,
  found,
  names,
  notesIn,
  packsOf,
  request,
  showAll,
  textOf,
} from '../harness/cards-in-node.ts';

describe('answerCard', () => {
  test('has a pin that says what pressing it does, and not also whether it is pressed', async () => {
    const card = await cards().go();
    const pins = elements(card).filter(({ attributes: { title = '' } }) => /^(Keep open|Unpin)$/.test(title));
    expect(pins).toHaveLength(2);
    expect(elements(card).filter(({ attributes }) => 'aria-pressed' in attributes)).toEqual([]);
  });

  test('is dark on a dark page, and has the size of text that the reader chose', async () => {
    const onDark = { ...request.context, colours: 'rgb(255, 255, 255);rgb(10, 10, 10);' };
    const lookOf = async (preferences: Partial<Preferences>, context: typeof request.context = onDark) => {
      const settings = { ...DEFAULTS, preferences: { ...DEFAULT_PREFERENCES, ...preferences } };
      const { parts } = cards({ settings: async () => settings });
      const { attributes } = found(await answerCard({ ...request, context }, asker, parts));
      return [attributes['data-theme'], attributes['data-size']];
    };
    expect(await lookOf({})).toEqual(['dark', 'normal']);
    expect(await lookOf({}, request.context)).toEqual([undefined, 'normal']);
    expect(await lookOf({ theme: 'light', textSize: 'small' })).toEqual(['light', 'small']);
  });

  test('leads from a note of the reader’s own to its form, and from no other', async () => {
    const about = pack.notes.filter(({ entities }) => entities.includes(request.context.entity));
    const [id = ''] = about.map((note) => note.id);
    const notes = about.slice(0, 1).map((note) => ({ ...note, id: `my-notes/${id}` }));
    const own: Pack = { ...pack, id: 'my-notes', notes };
    const { opened, go } = cards({ packsOf: packsOf(pack, own) });
    const card = await go(showAll);
    const isOffered = (note: ReturnType<typeof elements>[number]) => names(note).includes('Edit your note');
    const shown = elements(card).filter(({ attributes }) => 'data-note' in attributes);
    const editable = shown.filter(isOffered).map(({ attributes }) => attributes['data-note']);
    expect(editable).toEqual([`my-notes/${id}`]);
    await go(showAll, { type: 'edit-note', note: `my-notes/${id}` });
    expect(opened).toEqual([`form of ${id}`]);
    for (const note of [id, 'my-notes/other'])
      await expect(go(showAll, { type: 'edit-note', note })).rejects.toThrow('no such note');
  });

  test('shows a related entity, and the first one again', async () => {
    const { go } = cards();
    const turned = await go({ type: 'show-entity', entity: 'bytedance' });
    expect(turned.attributes['data-entity']).toBe('bytedance');
    expect(names(turned)).toContain('Back to TikTok');
    const back = await go(
      { type: 'show-entity', entity: 'bytedance' },
      { type: 'show-entity', entity: 'tiktok' },
    );
    expect(back).toEqual(await go());
    // An older page may ask for an entity that a newer pack lacks.
    expect((await go({ type: 'show-entity', entity: 'nobody' })).attributes['data-entity']).toBe('tiktok');
    expect(
      await answerCard(
        { ...request, context: { ...request.context, entity: 'nobody' } },
        asker,
        cards().parts,
      ),
    ).toBeNull();
  });

  test('returns a valid tree, in both languages and after every action', async () => {
    for (const language of ['en', 'de'] as const) {
      const { go, parts } = cards({ uiLanguages: () => [language] });
      for (const entity of pack.entities) {
        const answer = await answerCard(
          {
            ...request,
            alias: entity.aliases[0]?.text ?? '',
            context: { ...request.context, entity: entity.id },
          },
          asker,
          parts,
        );
        expect(v.parse(CardAnswerSchema, answer)).toEqual(answer);
      }
      for (const action of EVERY_ACTION) {
        const card = await go(...EVERY_ACTION.slice(0, EVERY_ACTION.indexOf(action) + 1));
        expect(card.attributes).toMatchObject({ lang: language });
        expect(v.is(CardAnswerSchema, { card, announce: '', state: null })).toBe(true);
      }
    }
  });

  test('gives siblings different keys, unless they never show together', async () => {
    const card = await cards().go(...EVERY_ACTION);
    for (const { children } of elements(card)) {
      const ids = children.flatMap((child) =>
        typeof child === 'string' ? [] : `${child.tag} ${child.key} ${child.when?.holds ?? 'always'}`,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each([
    ['en', 'Please wait a moment.'],
    ['de', 'Bitte kurz warten.'],
  ])('says that a reader who opens many pages in a row has to wait (%s)', async (language, wait) => {
    const limits = new CardLimits(() => 0);
    const { go, opened, parts } = cards({ uiLanguages: () => [language] });
    const { openNotes } = parts;
    parts.openNotes = (note) => limits.open({ tabId: 1, isTabActive: true }, () => openNotes(note));
    const open: CardAction = { type: 'open-note', note: 'f09-ban-announcement' };
    expect(textOf(await go(open, open, open, open, open))).not.toContain(wait);
    expect(textOf(await go(open))).toContain(wait);
    expect(opened).toHaveLength(5);
    expect(textOf(await go(open, showAll))).not.toContain(wait);
  });

  test('opens the notes page at a note', async () => {
    const { go, opened } = cards();
    const [note = ''] = notesIn(await go());
    expect(await go({ type: 'open-note', note })).toEqual(await go());
    expect(opened).toEqual([note]);
  });

  test('rejects unknown actions and states', async () => {
    const { parts } = cards();
    const { state } = (await answerCard(request, asker, parts)) ?? {};
    const send = (more: object) => answerCard({ ...request, ...more }, asker, parts);
    await expect(send({ state, action: { type: 'explode' } })).rejects.toThrow();
    await expect(send({ state: { all: 1 } })).rejects.toThrow();
    await expect(send({ state: { state: { ...INITIAL_STATE, all: true }, seal: '' } })).rejects.toThrow();
  });
});
