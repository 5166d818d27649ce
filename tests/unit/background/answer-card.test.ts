import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerCard } from '../../../src/background/card/answer-card.ts';
import { CardLimits } from '../../../src/background/card/card-limits.ts';
import { exampleCard } from '../../../src/background/card/example-card.ts';
import {
  type CardAction,
  INITIAL_STATE,
  relationsKey,
  SOURCES_KEY,
  sourceKey,
  summaryKey,
} from '../../../src/core/card/card-state.ts';
import type { CardElement } from '../../../src/core/card/card-tree.ts';
import { sharedRules } from '../../../src/core/matching/build-match-index.ts';
import { EntityCatalogue } from '../../../src/core/names/entity-catalogue.ts';
import { sourceOf } from '../../../src/core/names/name-source.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import type { Note, Pack } from '../../../src/core/packs/schema/pack.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/core/settings/preferences.ts';
import { DEFAULTS, MAX_NOTES_HIDDEN, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import { applyChange } from '../../../src/core/settings/settings-change.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import { isSameJson } from '../../../src/core/shared/same-json.ts';
import { LOCAL_FILES } from '../../../src/core/urls/page-address.ts';
import { menuStrings } from '../../../src/ui/strings/menu.ts';
import { FIRST_NOTES, notesAbout, pack } from '../../tools/bundled-pack.ts';
import { CardAnswerSchema } from '../harness/card-tree-schema.ts';
import {
  asker,
  buttons,
  cards,
  cardsThatStore,
  EVERY_ACTION,
  elements,
  found,
  hiding,
  names,
  notesIn,
  request,
  textOf,
} from '../harness/cards-in-node.ts';
import { packOfTable } from '../harness/tables-in-all-languages.ts';

describe('the example in the options', () => {
  test.each(['en', 'de'] as const)('is a card with notes that fit (%s)', (language) => {
    const card = exampleCard(pack, language, new Date(2026, 0, 1));
    expect(card?.attributes).toMatchObject({
      'data-entity': 'tiktok',
      'data-fit': 'paragraph',
      lang: language,
    });
    expect(card && notesIn(card)).toHaveLength(FIRST_NOTES);
    expect(exampleCard({ ...pack, entities: [] }, language, new Date())).toBeUndefined();
  });
});

describe('answerCard', () => {
  test('shows three notes, and all of them when expanded', async () => {
    const { go } = cards();
    const card = await go();
    expect(card.attributes['data-fit']).toBe('paragraph');
    expect(notesIn(card)).toHaveLength(FIRST_NOTES);
    expect(notesIn(card)[0]).toBe('f09-ban-announcement');
    expect(notesIn(await go({ type: 'all', on: true }))).toHaveLength(notesAbout('tiktok').length);
    expect(notesIn(await go({ type: 'all', on: true }, { type: 'all', on: false }))).toHaveLength(
      FIRST_NOTES,
    );
  });

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
    const { go } = cards({
      packsOf: async (members) =>
        Array.from({ length: 6 }).flatMap(() => members.map(({ id }) => ({ pack: many, entity: id }))),
    });
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
        packsOf: async (members) => members.map(({ id }) => ({ pack: many, entity: id })),
        uiLanguages: () => [language],
      });
    };
    const all: CardAction = { type: 'all', on: true };

    test('lists a hundred, and leads to the page of all', async () => {
      const { go, opened } = cardsOf(notesOf(1_000));
      expect(names(await go())).toContain('Show 100 of 1,000 notes');
      const card = await go(all);
      expect(notesIn(card)).toHaveLength(100);
      expect(names(card).slice(-3, -1)).toEqual(['Show fewer notes', 'All 1,000 notes']);
      expect(JSON.stringify(card).length).toBeLessThan(1e6);
      await go(all, { type: 'open-all-notes' });
      expect(opened).toEqual(['all notes about tiktok']);
      expect(names(await cardsOf(notesOf(1_000), 'de').go())).toContain('100 von 1.000 Notizen zeigen');
      expect(names(await cardsOf(notesOf(1_000), 'de').go(all))).toContain('Alle 1.000 Notizen');
    });

    test('lists all where they are no more than that', async () => {
      const { go } = cardsOf(notesOf(100));
      expect(names(await go())).toContain('Show all 100 notes');
      expect(names(await go(all))).not.toContain('All 100 notes');
      expect(notesIn(await go(all))).toHaveLength(100);
    });

    test('names few of those who reject a claim', async () => {
      const { go } = cardsOf(notesOf(1_000));
      const rejecting = async (...actions: CardAction[]) =>
        names(await go(all, ...actions)).filter((name) => name.endsWith('rejects this')).length;
      expect(await rejecting()).toBe(10);
      expect(notesIn(await go(all, { type: 'answers', note: 'n0', on: true }))).toHaveLength(110);
    });
  });

  test('has a pin that says what pressing it does, and not also whether it is pressed', async () => {
    const card = await cards().go();
    const pins = elements(card).filter(({ attributes: { title = '' } }) => /^(Keep open|Unpin)$/.test(title));
    expect(pins).toHaveLength(2);
    expect(elements(card).filter(({ attributes }) => 'aria-pressed' in attributes)).toEqual([]);
  });

  test('shows no note where none fits, and all of them one step away', async () => {
    const { go } = cards({}, { paragraph: 'A dance on TikTok.' });
    const card = await go();
    expect(card.attributes['data-fit']).toBe('none');
    expect(notesIn(card)).toEqual([]);
    expect(textOf(card)).toContain('Nothing here fits this paragraph.');
    const count = notesAbout('tiktok').length;
    expect(names(card).at(-1)).toBe(`Show all ${count} notes`);
    const all = await go({ type: 'all', on: true });
    expect(all.attributes['data-fit']).toBe('none');
    expect(notesIn(all)).toHaveLength(count);
    expect(notesIn(await go({ type: 'all', on: true }, { type: 'all', on: false }))).toEqual([]);
  });

  test('shows the only note of a name, and says so where it does not fit', async () => {
    const only = { ...pack, notes: pack.notes.filter(({ id }) => id === 'f09-ban-announcement') };
    const goIn = async (paragraph: string) => {
      const packsOf = async (members: readonly { id: string }[]) =>
        members.map(({ id }) => ({ pack: only, entity: id }));
      return await cards({ packsOf }, { paragraph }).go();
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
      const packsOf = async (members: readonly { id: string }[]) =>
        members.map(({ id }) => ({ pack: few, entity: id }));
      const card = await cards({ packsOf }, { paragraph: 'A dance on TikTok.' }).go();
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
        packsOf: async (members) => members.map(({ id }) => ({ pack: none, entity: id })),
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

  test('shows no empty list of notes, and no source, where the only note of a name is hidden', async () => {
    const [first] = pack.notes.filter(({ entities }) => entities.includes('tiktok'));
    const only = { ...pack, notes: first ? [first] : [] };
    const { go } = cards({
      packsOf: async (members) => members.map(({ id }) => ({ pack: only, entity: id })),
      settings: async () => ({ ...DEFAULTS, notesHidden: only.notes.map(({ id }) => id) }),
    });
    const card = await go();
    expect(elements(card).filter(({ tag }) => tag === 'ul' || tag === 'footer')).toEqual([]);
    expect(names(card)).toContain('1 note is hidden: see the options');
  });

  test('shows notes of a related name that the reader turned to, whether they fit or not', async () => {
    const { go } = cards({}, { paragraph: 'A dance on TikTok.' });
    const turned = await go({ type: 'show-entity', entity: 'bytedance' });
    expect(turned.attributes['data-fit']).toBe('none');
    expect(notesIn(turned)).toHaveLength(FIRST_NOTES);
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

  test('explains the status of a note and its place in the source when asked', async () => {
    const { go } = cards();
    const explanation = /not carried out yet\. From the source, paragraph 2 of 9\./;
    expect(textOf(await go())).not.toMatch(explanation);
    const asked = await go({ type: 'unfold', what: 'f09-ban-announcement', on: true });
    expect(textOf(asked)).toMatch(explanation);
  });

  test('says where the notes are from and how old they are, and why that is inferred when asked', async () => {
    const { go } = cards();
    expect(textOf(await go())).toMatch(/Probably Berliner Zeitung, about 2 Aug 2020 · \d+ years old/);
    expect(textOf(await go())).not.toContain('The text bears no date.');
    expect(textOf(await go({ type: 'unfold', what: sourceKey(0), on: true }))).toContain(
      'The text bears no date.',
    );
  });

  test('says the title of a list once, beside its notes', async () => {
    const rows = ['Acme\tMakes anvils.\t', 'Acme\tWill close.\tAda', 'Duck\tWill sell feathers.\tAda'];
    const { file } = packOfTable(['name\tnote\tspeaker', ...rows].join('\n'), {
      ...{ fallbackTitle: 'My list', language: 'en', fallbackDate: '2024-01-31' },
    });
    const list = parsePack(file, 'list');
    const textOfCard = async (entity: string, alias: string) => {
      const names = new EntityCatalogue([sourceOf(namesOf(list, ''))], sharedRules());
      const packsOf = async () => [{ pack: list, entity }];
      const context = { paragraph: 'They make anvils, sell feathers and will close.', entity, others: [] };
      const { act } = cards({ names: async () => names, packsOf });
      return textOf(found(await act({ context, words: alias, alias }, asker)));
    };
    expect((await textOfCard('acme', 'Acme')).match(/My list/g)).toHaveLength(1);
    // Where others speak, the source is named below.
    expect(await textOfCard('duck', 'Duck')).toContain('My list, 31 Jan 2024');
  });

  test('leads from a note of the reader’s own to its form, and from no other', async () => {
    const about = pack.notes.filter(({ entities }) => entities.includes(request.context.entity));
    const [id = ''] = about.map((note) => note.id);
    const notes = about.slice(0, 1).map((note) => ({ ...note, id: `my-notes/${id}` }));
    const own: Pack = { ...pack, id: 'my-notes', notes };
    const packsOf = async (members: readonly { id: string }[]) =>
      [pack, own].flatMap((pack) => members.map(({ id }) => ({ pack, entity: id })));
    const { opened, go } = cards({ packsOf });
    const all: CardAction = { type: 'all', on: true };
    const card = await go(all);
    const isOffered = (note: ReturnType<typeof elements>[number]) => names(note).includes('Edit your note');
    const shown = elements(card).filter(({ attributes }) => 'data-note' in attributes);
    const editable = shown.filter(isOffered).map(({ attributes }) => attributes['data-note']);
    expect(editable).toEqual([`my-notes/${id}`]);
    await go(all, { type: 'edit-note', note: `my-notes/${id}` });
    expect(opened).toEqual([`form of ${id}`]);
    for (const note of [id, 'my-notes/other'])
      await expect(go(all, { type: 'edit-note', note })).rejects.toThrow('no such note');
  });

  test('says in words how the name is related to others', async () => {
    const { go } = cards();
    expect(textOf(await go())).toContain('In 2020 owned by Bytedance · possible buyer: Microsoft');
    const turned = await go({ type: 'show-entity', entity: 'bytedance' });
    expect(textOf(turned)).toContain('In 2020 owner of TikTok');
  });

  test.each([
    ['en', 'In 2020 owned by Bytedance · possible buyer: Microsoft · in 2026 owned by Oracle'],
    ['de', '2020 Eigentümer: Bytedance · Kaufinteressent: Microsoft · 2026 Eigentümer: Oracle'],
  ])(
    'says of each relation when it held, where sources are of different years: %s',
    async (language, line) => {
      const later: Pack = {
        ...pack,
        id: 'later',
        source: { ...pack.source, published: { start: '2026-01-23', precision: 'day', basis: 'stated' } },
        entities: [
          ...pack.entities.filter(({ id }) => id === 'tiktok'),
          { id: 'oracle', name: { en: 'Oracle' }, aliases: [], sites: [] },
        ],
        relations: pack.relations.flatMap((relation) =>
          relation.from === 'bytedance' && relation.to === 'tiktok' ? { ...relation, from: 'oracle' } : [],
        ),
      };
      const { go } = cards({
        packsOf: async (members) =>
          [pack, later].flatMap((pack) => members.map(({ id }) => ({ pack, entity: id }))),
        uiLanguages: () => [language],
      });
      const [related] = elements(await go()).filter(
        ({ tag, children }) => tag === 'p' && children.length === 3,
      );
      expect(related && textOf(related)).toBe(line);
    },
  );

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

  test('replaces the chosen exception by a button that removes it', async () => {
    const { go, changes } = cards();
    const options: CardAction = { type: 'options', on: true };
    const hide: CardAction = { type: 'add-exception', exception: 'hide' };
    const show: CardAction = { type: 'remove-exception', exception: 'hide' };
    const open = await go(options);
    expect(textOf(open)).toContain('Marked because the page says “TikTok”.');
    const asked = buttons(open).find((button) => textOf(button) === 'Hide TikTok on example.org');
    const hidden = await go(options, hide);
    expect(textOf(hidden)).toContain('TikTok is no longer marked on example.org.');
    // What is no longer marked is not told why it is.
    expect(textOf(hidden)).not.toContain('Marked because');
    const undo = buttons(hidden).find((button) => textOf(button) === 'Undo');
    expect(undo?.key).toBe(asked?.key);
    expect(undo?.command).toEqual({ type: 'action', action: show });
    expect(await go(options, hide, show)).toEqual(open);
    expect(changes).toEqual([
      { type: 'entity-on-site', entity: 'tiktok', pattern: 'example.org', value: 'off' },
      { type: 'entity-on-site', entity: 'tiktok', pattern: 'example.org', value: 'off' },
      { type: 'entity-on-site', entity: 'tiktok', pattern: 'example.org', value: 'default' },
    ]);
  });

  describe('switching the site off', () => {
    const options: CardAction = { type: 'options', on: true };
    const off: CardAction = { type: 'site-off' };
    const ruleFor = (settings: Settings) => settings.rules['example.org'];

    test.each([
      ['en', 'Turn off on example.org', /button in the toolbar/],
      ['de', 'Auf example.org ausschalten', /Schaltfläche in der Symbolleiste/],
    ])(
      'is offered in the words of the context menu, with where it is undone (%s)',
      async (language, name, undone) => {
        const open = await cards({ uiLanguages: () => [language] }).go(options);
        const button = buttons(open).find((one) => textOf(one) === name);
        expect(button?.command).toEqual({ type: 'action', action: off });
        expect(button?.attributes).toMatchObject({ title: expect.stringMatching(undone) });
        expect(name).toBe(menuStrings[language === 'de' ? 'de' : 'en'].offHere('example.org'));
      },
    );

    test('makes the change of the popup’s switch, for the site that the browser tells', async () => {
      const { go, settings } = cardsThatStore();
      const card = await go(options, off);
      expect(ruleFor(settings)).toMatchObject({ on: false });
      expect(Object.keys(settings.rules)).toEqual(['example.org']);
      // The card goes with the marks. Until then nothing moves in it.
      expect(card).toEqual(await cards().go(options));
      // Taking an exception away is enough where the site is on by that alone.
      const rules = { '*.org': { ...NO_RULE, on: false }, 'example.org': { ...NO_RULE, on: true } };
      Object.assign(settings, { ...DEFAULTS, rules });
      await go(options, off);
      expect(settings.rules).toEqual({ '*.org': rules['*.org'] });
    });

    test('leads to the exceptions of the site where one for the page would keep it on', async () => {
      const { act, settings, opened } = cardsThatStore();
      const before = { ...DEFAULTS, rules: { 'example.org/news/*': { ...NO_RULE, on: true } } };
      Object.assign(settings, before);
      await act({}, { ...asker, path: '/news/today' }, options, off);
      expect([settings, opened]).toEqual([before, ['exceptions for example.org']]);
      await act({}, { ...asker, path: '/sports' }, options, off);
      expect(ruleFor(settings)).toMatchObject({ on: false });
    });

    test('says when it could not be stored', async () => {
      const { go } = cards({ change: () => Promise.reject(new Error('The disk is full')) });
      const card = await go(options, off);
      expect(textOf(card)).toContain('This could not be saved.');
      expect(names(card)).toContain('Turn off on example.org');
    });
  });

  test('undoing brings back an exception that showed the name there, with its day', async () => {
    const rule = { ...NO_RULE, entitiesOn: ['tiktok'], made: { 'entity tiktok': 20_000 } };
    const { go, settings } = cardsThatStore();
    const before: Settings = { ...DEFAULTS, entitiesOff: ['tiktok'], rules: { 'example.org': rule } };
    const options: CardAction = { type: 'options', on: true };
    const hide: CardAction = { type: 'add-exception', exception: 'hide' };
    const show: CardAction = { type: 'remove-exception', exception: 'hide' };
    for (const actions of [[hide], [hide, hide]]) {
      Object.assign(settings, before);
      await go(options, ...actions);
      expect(settings.rules).toMatchObject({ 'example.org': { entitiesOn: [], entitiesOff: ['tiktok'] } });
      Object.assign(settings, before);
      await go(options, ...actions, show);
      expect(settings).toEqual(before);
    }
    // Nor does it invent one.
    Object.assign(settings, { ...before, rules: {} });
    await go(options, hide, show);
    expect(settings.rules).toEqual({});
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
    const all: CardAction = { type: 'all', on: true };
    const unfold: CardAction = { type: 'answers', note: claim, on: true };
    const claimIn = (card: CardElement) =>
      elements(card).find(({ attributes }) => attributes['data-note'] === claim) ?? card;
    const rejects = 'TikTok rejects this';
    expect(notesIn(await go(all))).not.toContain(denial);
    expect(names(claimIn(await go(all)))).toContain(rejects);
    const unfolded = claimIn(await go(all, unfold));
    expect(textOf(unfolded)).toContain('Hidden in all cards.');
    expect(names(unfolded)).toContain('Undo');
    await expect(go(all, hiding(denial, false))).rejects.toThrow('There is no such note');
    await expect(go(all, unfold, { type: 'open-note', note: denial })).rejects.toThrow();
    expect([settings.notesHidden, opened]).toEqual([[denial], []]);
    const shown = await go(all, unfold, hiding(denial, false));
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
    expect(await ends([], { type: 'all', on: true })).toEqual([]);
    expect(await ends([first], { type: 'all', on: true })).toEqual([expect.stringMatching(line(1))]);
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
    expect(await said({ type: 'all', on: true })).toBe(false);
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
    const all: CardAction = { type: 'all', on: true };
    const hidingAll = notesIn(await go(all)).map((note) => hiding(note));
    const hidingFirst = hidingAll.slice(0, FIRST_NOTES);
    expect(await fitOf(all, ...hidingFirst)).toBe('paragraph');
    expect(await fitOf(...hidingFirst)).toBe('none');
    expect(await fitOf(all, ...hidingAll)).toBe('none');
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
    const notes = notesIn(await go({ type: 'all', on: true }));
    const card = await store.go({ type: 'all', on: true }, ...notes.map((note) => hiding(note)));
    expect(textOf(card)).toContain('Please wait a moment.');
    expect(textOf(card)).not.toContain('This could not be saved.');
    expect(settings.notesHidden).toEqual(notes.slice(0, 5).sort());
    now += 10_000;
    await store.go(hiding(notes[5] ?? ''));
    expect(settings.notesHidden).toHaveLength(6);
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
    expect(textOf(await go(open, { type: 'all', on: true }))).not.toContain(wait);
  });

  test('says when an exception could not be stored', async () => {
    const { go } = cards({ change: () => Promise.reject(new Error('The disk is full')) });
    const card = await go({ type: 'options', on: true }, { type: 'add-exception', exception: 'not-this' });
    expect(textOf(card)).toContain('This could not be saved.');
    expect(names(card)).toContain('“TikTok” means something else on example.org');
    expect(names(card)).not.toContain('Undo');
  });

  test('shows marked words that contain placeholders of other texts as they are', async () => {
    const options: CardAction = { type: 'options', on: true };
    for (const words of ['{site}', '{other} {not this} {}', '{alias}', '{n}']) {
      const card = found(await cards().act({ words }, asker, options));
      expect(textOf(card)).toContain(`Marked because the page says “${words}”, a form of “TikTok”.`);
      expect(names(card)).toContain(`“${words}” means something else on example.org`);
    }
  });

  test.each([
    [
      'en',
      ['Hide TikTok in local files', 'Turn off in local files'],
      'TikTok is no longer marked in local files.',
    ],
    [
      'de',
      ['TikTok in lokalen Dateien ausblenden', 'In lokalen Dateien ausschalten'],
      'TikTok wird in lokalen Dateien nicht mehr markiert.',
    ],
  ])('calls local files what they are (%s)', async (language, asked, done) => {
    const { act } = cards({ uiLanguages: () => [language] });
    const asker = { document: 'document', site: LOCAL_FILES, path: '/page.html' };
    const options: CardAction = { type: 'options', on: true };
    const open = found(await act({}, asker, options));
    expect(names(open)).toEqual(expect.arrayContaining(asked));
    expect(textOf(open)).not.toContain(LOCAL_FILES);
    const hidden = found(await act({}, asker, options, { type: 'add-exception', exception: 'hide' }));
    expect(textOf(hidden)).toContain(done);
  });

  test('offers no exceptions for a page without a site', async () => {
    const { act, changes } = cards();
    const options: CardAction = { type: 'options', on: true };
    const nowhere = { ...asker, site: null, path: '' };
    const open = found(await act({}, nowhere, options));
    expect(names(open).filter((name) => /^(?:Hide|Turn off)/.test(name))).toEqual([]);
    await act({}, nowhere, options, { type: 'site-off' });
    expect(changes).toEqual([]);
  });

  test.each(['https://acme.example:99999/', 'https://[', 'https://%', 'javascript:alert(1)'])(
    'appears without the link %s, which no browser can follow',
    async (link) => {
      const withLink = {
        ...pack,
        source: { ...pack.source, url: link },
        notes: pack.notes.map((note) => ({ ...note, link })),
      };
      const { go } = cards({
        packsOf: async (members) => members.map(({ id }) => ({ pack: withLink, entity: id })),
      });
      const explained = await go({ type: 'unfold', what: sourceKey(0), on: true });
      expect(notesIn(explained)).toHaveLength(FIRST_NOTES);
      expect(elements(explained).filter(({ attributes: { class: look } }) => look === 'link')).toEqual([]);
      expect(elements(explained).filter(({ key }) => key === 'link')).toEqual([]);
    },
  );

  test('gives each text of a pack its own direction, and its language where that is foreign', async () => {
    const he = (text: string) => ({ he: text });
    const foreign: Pack = {
      ...pack,
      source: {
        ...pack.source,
        kind: he('כתבה'),
        publishedWhy: he('לפי התאריך'),
        publisher: { value: he('הארץ'), basis: 'inferred', why: he('לפי הטקסט') },
      },
      entities: pack.entities.map((entity) => ({ ...entity, name: he('שם'), summary: he('תקציר') })),
      notes: pack.notes.map(({ short: _, ...note }) => ({ ...note, via: note.speaker, text: he('הערה') })),
      speakers: pack.speakers.map((speaker) => ({ ...speaker, kind: 'person', name: he('דובר') })),
    };
    const { go } = cards({
      packsOf: async (members) => members.map(({ id }) => ({ pack: foreign, entity: id })),
    });
    const card = await go({ type: 'all', on: true }, { type: 'unfold', what: sourceKey(0), on: true });
    const isolated = elements(card).filter(({ tag }) => tag === 'bdi');
    const texts = isolated.map(textOf);
    for (const text of ['שם', 'תקציר', 'הערה', 'דובר', 'הארץ', 'כתבה', 'לפי הטקסט', 'לפי התאריך'])
      expect(texts).toContain(text);
    for (const { attributes } of isolated) expect(attributes).toMatchObject({ lang: 'he' });
    // None is left outside, where it would turn around what stands beside it.
    const outside = elements(card).filter(({ tag }) => tag !== 'bdi');
    const loose = outside.flatMap(({ children }) => children.filter((child) => typeof child === 'string'));
    expect(loose.filter((text) => /\p{Script=Hebrew}/u.test(text))).toEqual([]);
    expect(textOf(card)).toContain('Probably הארץ, ');
    expect(textOf(card)).toContain('From a כתבה of ');
    expect(buttons(card).filter(({ attributes: { title } }) => title?.startsWith('שם '))).not.toEqual([]);
  });

  test.each([
    ['stated', 'taz', 'taz, '],
    ['inferred', 'taz', 'Probably taz, '],
    ['inferred', 't\ufffcz', 'Probably t\ufffcz, '],
  ] as const)(
    'begins the line of a source with a capital, unless with its own name: %s %s',
    async (basis, publisher, line) => {
      const source = { ...pack.source, publisher: { value: { en: publisher }, basis } };
      const { go } = cards({
        packsOf: async (members) => members.map(({ id }) => ({ pack: { ...pack, source }, entity: id })),
      });
      const [footer] = elements(await go()).filter(({ tag }) => tag === 'footer');
      expect(footer && textOf(footer)).toMatch(new RegExp(`^${line}`));
    },
  );

  test('says nothing of the language of texts in the reader’s', async () => {
    const isolated = elements(await cards().go()).filter(({ tag }) => tag === 'bdi');
    expect(isolated.length).toBeGreaterThan(0);
    for (const { attributes } of isolated) expect(attributes).toEqual({});
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
