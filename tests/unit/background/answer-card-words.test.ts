import { describe, expect, test } from 'vitest';
import { sourceKey } from '../../../src/core/card/card-state.ts';
import { sharedRules } from '../../../src/core/matching/build-match-index.ts';
import { EntityCatalogue } from '../../../src/core/names/entity-catalogue.ts';
import { sourceOf } from '../../../src/core/names/name-source.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { FIRST_NOTES, pack } from '../../tools/bundled-pack.ts';
import {
  asker,
  buttons,
  cards,
  elements,
  found,
  notesIn,
  packsOf,
  showAll,
  textOf,
} from '../harness/cards-in-node.ts';
import { packOfTable } from '../harness/tables-in-all-languages.ts';

describe('answerCard', () => {
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
      const context = { paragraph: 'They make anvils, sell feathers and will close.', entity, others: [] };
      const { act } = cards({ names: async () => names, packsOf: packsOf(list) });
      return textOf(found(await act({ context, words: alias, alias }, asker)));
    };
    expect((await textOfCard('acme', 'Acme')).match(/My list/g)).toHaveLength(1);
    // Where others speak, the source is named below.
    expect(await textOfCard('duck', 'Duck')).toContain('My list, 31 Jan 2024');
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
        packsOf: packsOf(pack, later),
        uiLanguages: () => [language],
      });
      const [related] = elements(await go()).filter(
        ({ tag, children }) => tag === 'p' && children.length === 3,
      );
      expect(related && textOf(related)).toBe(line);
    },
  );

  test.each(['https://acme.example:99999/', 'https://[', 'https://%', 'javascript:alert(1)'])(
    'appears without the link %s, which no browser can follow',
    async (link) => {
      const withLink = {
        ...pack,
        source: { ...pack.source, url: link },
        notes: pack.notes.map((note) => ({ ...note, link })),
      };
      const { go } = cards({
        packsOf: packsOf(withLink),
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
      packsOf: packsOf(foreign),
    });
    const card = await go(showAll, { type: 'unfold', what: sourceKey(0), on: true });
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
        packsOf: packsOf({ ...pack, source }),
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
});
