import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedRules } from '../../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { EntityCatalogue } from '../../../../src/core/names/entity-catalogue.ts';
import { entitiesByKey, mergeEntities } from '../../../../src/core/names/merge-entities.ts';
import { keysOf } from '../../../../src/core/names/name-sieve-data.ts';
import { type NameSource, sourceOf } from '../../../../src/core/names/name-source.ts';
import { missesNoneOf, versionOf } from '../../../../src/core/names/names-version.ts';
import { namesOf, type PackNames } from '../../../../src/core/names/pack-names.ts';
import { parsePack } from '../../../../src/core/packs/parse-pack.ts';
import { qualifyPack } from '../../../../src/core/packs/qualify-pack.ts';

interface TestEntity {
  id: string;
  aliases: (string | object)[];
  wikidata?: string;
  sites?: string[];
}

const packOf = (id: string, entities: readonly TestEntity[], more: object = {}) =>
  parsePack(
    {
      format: 2,
      id,
      version: '1.0.0',
      title: id,
      languages: ['en'],
      source: { publisher: id, published: '2020' },
      entities: entities.map((entity) => ({ name: entity.id, ...entity })),
      notes: entities.map((entity) => ({ id: `${entity.id}-note`, entities: [entity.id], text: 'A note.' })),
      ...more,
    },
    'pack.json',
  );
const added = (...pack: Parameters<typeof packOf>) => namesOf(qualifyPack(packOf(...pack)), '1');
const namesIn = (...packs: readonly PackNames[]) => new EntityCatalogue(packs.map(sourceOf), sharedRules());
const members = (packs: readonly PackNames[]) =>
  mergeEntities(packs).map((entity) => entity.members.map(({ id }) => id));

describe('the names of several packs', () => {
  test('are one entity where they share a spelling or an id in Wikidata', async () => {
    const packs = [
      namesOf(packOf('first', [{ id: 'acme', aliases: ['Acme', 'ACM'] }]), '1'),
      added('second', [{ id: 'acme-corp', aliases: ['acme'] }]),
      added('third', [
        { id: 'x', aliases: ['Acmé'] },
        { id: 'y', aliases: ['Ypsilon'], wikidata: 'Q7' },
      ]),
      added('fourth', [{ id: 'z', aliases: ['Zett'], wikidata: 'Q7' }]),
    ];
    expect(members(packs)).toEqual([
      ['acme', 'second/acme-corp', 'third/x'],
      ['third/y', 'fourth/z'],
    ]);
    const found = await namesIn(...packs).find(['second/acme-corp', 'third/x', 'none']);
    expect(found.get('second/acme-corp')?.id).toBe('acme');
    expect(found.get('third/x')?.packs).toEqual(['pack:first', 'pack:second', 'pack:third']);
    expect(found.get('none')).toBeUndefined();
  });

  test('stay apart within a pack, and where only an ambiguous spelling is shared', () => {
    const rule = { id: 'company', with: ['shares'], without: [], capitalised: 'needed', lowercase: 'needed' };
    const packs = [
      added('first', [
        { id: 'one', aliases: ['Mercury'] },
        { id: 'two', aliases: ['Mercury'] },
      ]),
      added('second', [{ id: 'three', aliases: [{ text: 'Mercury', contextWords: 'company' }] }], {
        contextWords: [rule],
      }),
    ];
    expect(members(packs)).toEqual([['first/one'], ['first/two'], ['second/three']]);
  });

  test('are the same whether all are merged or only those that one is connected with', async () => {
    const entity = fc.record({
      aliases: fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJKLMNOP'), { minLength: 1, maxLength: 3 }),
      wikidata: fc.option(fc.constantFrom('Q1', 'Q2', 'Q3'), { nil: undefined }),
    });
    const entities = fc.array(entity, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(entities, { minLength: 1, maxLength: 4 }), async (lists) => {
        const packs = lists.map((list, at) =>
          added(
            `p${at}`,
            list.map(({ aliases, wikidata }, at) => ({
              id: `e${at}`,
              aliases: aliases.map((alias) => `Name ${alias}`),
              ...(wikidata && { wikidata }),
            })),
          ),
        );
        const merged = entitiesByKey(mergeEntities(packs));
        for (const [key, entity] of merged)
          expect((await namesIn(...packs).find([key])).get(key)).toEqual(entity);
      }),
    );
  });

  test('are read no further than another pack knows them', async () => {
    const chain = added(
      'chain',
      Array.from({ length: 1_000 }, (_, at) => ({ id: `n${at}`, aliases: [`Name ${at}`, `Name ${at + 1}`] })),
    );
    const read = new Set<number>();
    const source = sourceOf(chain);
    const counted: NameSource = {
      ...source,
      entitiesAt: (positions) => {
        for (const position of positions) read.add(position);
        return source.entitiesAt(positions);
      },
    };
    const rules = sharedRules();
    const alone = new EntityCatalogue(
      [counted, sourceOf(added('other', [{ id: 'o', aliases: ['Else'] }]))],
      rules,
    );
    expect([...(await alone.find(['chain/n500'])).keys()]).toEqual(['chain/n500']);
    expect(read).toEqual(new Set([500]));
    // Both entities of the spelling count: the other one may be the same as that of the second pack.
    const shared = [counted, sourceOf(added('other', [{ id: 'o', aliases: ['Name 501'] }]))];
    const found = await new EntityCatalogue(shared, rules).find(['chain/n500']);
    expect(read).toEqual(new Set([500, 501]));
    expect(found.get('chain/n500')).toEqual(
      entitiesByKey(mergeEntities([chain, added('other', [{ id: 'o', aliases: ['Name 501'] }])])).get(
        'chain/n500',
      ),
    );
  });

  test('keep the rules of their packs apart', async () => {
    const contextWords = (word: string) => ({
      contextWords: [{ id: 'rule', with: [word], without: [], capitalised: 'needed', lowercase: 'needed' }],
    });
    const names = namesIn(
      added('first', [{ id: 'a', aliases: [{ text: 'Alpha', contextWords: 'rule' }] }], contextWords('ship')),
      added('second', [{ id: 'b', aliases: [{ text: 'Beta', contextWords: 'rule' }] }], contextWords('song')),
    );
    const matcher = createTextMatcher(await names.index());
    const found = (text: string) => matcher.find(text).map(({ entity }) => entity);
    expect(found('The ship Alpha, the ship Beta.')).toEqual(['first/a']);
    expect(found('The song Alpha, the song Beta.')).toEqual(['second/b']);
  });

  test('come with the rules for them, and no others', async () => {
    const rules = sharedRules();
    const bundled = namesOf(
      packOf('bundled', [{ id: 'a', aliases: [{ text: 'Alpha', case: 'exact' }] }]),
      '',
    );
    const own = added('own', [{ id: 'q', aliases: ['Quendor'] }]);
    const indexOf = (...packs: PackNames[]) =>
      new EntityCatalogue(packs.map(sourceOf), rules, 'bundled').index();
    const alone = await indexOf(bundled);
    expect(alone.contextWords).toEqual([]);
    expect(alone.rejections).toEqual(rules.rejections);
    const both = await indexOf(bundled, own);
    expect(both.contextWords.map(({ id }) => id)).toEqual(['=name']);
    const groups = both.affixes.map(({ id }) => id);
    expect(groups).toContain('cyrillic');
    expect(groups).not.toContain('greek-os');
    expect(groups.length).toBeLessThan(rules.affixes.length / 3);
    expect(createTextMatcher(both).find('Quendorille')).toMatchObject([{ start: 0, end: 11 }]);
    expect(createTextMatcher(both).find('Bohdan Quendor of Quendor')).toMatchObject([{ start: 18 }]);
  });

  test('are sent whole to a page while they are few', async () => {
    const index = await namesIn(added('few', [{ id: 'a', aliases: ['Alpha'] }])).index();
    expect(index.isPartial).toBe(false);
    expect(index.entities).toMatchObject([{ id: 'few/a', aliases: [{ text: 'Alpha' }] }]);
  });

  test('are sent as a page’s text calls for them where they are many', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => ({ id: `n${at}`, aliases: [`Name${at}x`] }));
    const names = namesIn(
      namesOf(packOf('bundled', [{ id: 'acme', aliases: ['Acme', 'Name8x'] }]), '1'),
      added('many', many),
    );
    const index = await names.index();
    expect(index.isPartial).toBe(true);
    expect(index.entities.map(({ id }) => id)).toEqual(['acme']);
    // Names that come later may need any of them.
    expect(index.affixes).toEqual(sharedRules().affixes);
    expect(index.contextWords).toEqual(sharedRules().contextWords);
    const called = (text: string) => names.withSpellingKeys(keysOf({ text }).map(({ key }) => key));
    expect(await called('Name7x')).toMatchObject([{ id: 'many/n7', aliases: [{ text: 'Name7x' }] }]);
    expect(await called('Name8x')).toMatchObject([{ id: 'acme', aliases: [{ text: 'Name8x' }] }]);
    // The page has it already.
    expect(await called('Acme')).toEqual([]);
    expect(await names.withSpellingKeys([1, 2, 3])).toEqual([]);
  });

  test('have a version that changes with each of their packs', () => {
    const one = added('one', [{ id: 'a', aliases: ['Alpha'] }]);
    const versions = [[one], [{ ...one, hash: '2' }], [], [one, { ...one, pack: 'two' }]].map(
      (packs) => namesIn(...packs).version,
    );
    expect(new Set(versions).size).toBe(4);
    for (const version of versions)
      expect(versions.filter((other) => missesNoneOf(other, version))).toEqual([version]);
    const both = [one, { ...one, pack: 'two' }];
    expect(missesNoneOf(versionOf(both, ['two']), versionOf(both))).toBe(true);
    expect(missesNoneOf(versionOf(both), versionOf(both, ['two']))).toBe(false);
  });

  test('are found by their own sites', async () => {
    const names = namesIn(added('one', [{ id: 'a', aliases: ['Alpha'], sites: ['alpha.example'] }]));
    expect([...(await names.onSites(['www.example', 'alpha.example'])).keys()]).toEqual(['one/a']);
    expect((await names.onSites(['example'])).size).toBe(0);
  });
});
