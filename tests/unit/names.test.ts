import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { keysOf } from '../../src/core/matching/name-sieve-data.ts';
import { Names, namesOf } from '../../src/core/matching/names.ts';
import { parsePack } from '../../src/core/packs/parse-pack.ts';
import { qualifyPack } from '../../src/core/packs/qualify-pack.ts';

interface TestEntity {
  id: string;
  aliases: (string | object)[];
  wikidata?: string;
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
const members = (names: Names) => names.entities.map((entity) => entity.members.map(({ id }) => id));

describe('the names of several packs', () => {
  test('are one entity where they share a spelling or an id in Wikidata', () => {
    const names = new Names([
      namesOf(packOf('first', [{ id: 'acme', aliases: ['Acme', 'ACM'] }]), '1'),
      added('second', [{ id: 'acme-corp', aliases: ['acme'] }]),
      added('third', [
        { id: 'x', aliases: ['Acmé'] },
        { id: 'y', aliases: ['Ypsilon'], wikidata: 'Q7' },
      ]),
      added('fourth', [{ id: 'z', aliases: ['Zett'], wikidata: 'Q7' }]),
    ]);
    expect(members(names)).toEqual([
      ['acme', 'second/acme-corp', 'third/x'],
      ['third/y', 'fourth/z'],
    ]);
    expect(names.find('second/acme-corp')?.id).toBe('acme');
    expect(names.find('third/x')?.packs).toEqual(['pack:first', 'pack:second', 'pack:third']);
    expect(names.find('none')).toBeUndefined();
  });

  test('stay apart within a pack, and where only an ambiguous spelling is shared', () => {
    const rule = { id: 'company', with: ['shares'], without: [], capitalised: 'needed', lowercase: 'needed' };
    const names = new Names([
      added('first', [
        { id: 'one', aliases: ['Mercury'] },
        { id: 'two', aliases: ['Mercury'] },
      ]),
      added('second', [{ id: 'three', aliases: [{ text: 'Mercury', contextWords: 'company' }] }], {
        contextWords: [rule],
      }),
    ]);
    expect(members(names)).toEqual([['first/one'], ['first/two'], ['second/three']]);
  });

  test('keep the rules of their packs apart', () => {
    const contextWords = (word: string) => ({
      contextWords: [{ id: 'rule', with: [word], without: [], capitalised: 'needed', lowercase: 'needed' }],
    });
    const names = new Names([
      added('first', [{ id: 'a', aliases: [{ text: 'Alpha', contextWords: 'rule' }] }], contextWords('ship')),
      added('second', [{ id: 'b', aliases: [{ text: 'Beta', contextWords: 'rule' }] }], contextWords('song')),
    ]);
    const matcher = createMatcher(names.index);
    const found = (text: string) => matcher.find(text).map(({ entity }) => entity);
    expect(found('The ship Alpha, the ship Beta.')).toEqual(['first/a']);
    expect(found('The song Alpha, the song Beta.')).toEqual(['second/b']);
  });

  test('are sent whole to a page while they are few', () => {
    const names = new Names([added('few', [{ id: 'a', aliases: ['Alpha'] }])]);
    expect(names.index.isPartial).toBe(false);
    expect(names.index.entities).toMatchObject([{ id: 'few/a', aliases: [{ text: 'Alpha' }] }]);
  });

  test('are sent as a page’s text calls for them where they are many', () => {
    const many = Array.from({ length: 1_200 }, (_, at) => ({ id: `n${at}`, aliases: [`Name${at}x`] }));
    const names = new Names([
      namesOf(packOf('bundled', [{ id: 'acme', aliases: ['Acme'] }]), '1'),
      added('many', many),
    ]);
    expect(names.index.isPartial).toBe(true);
    expect(names.index.entities.map(({ id }) => id)).toEqual(['acme']);
    const keys = keysOf({ text: 'Name7x' }).map(({ key }) => key);
    expect(names.calledBy(keys)).toMatchObject([{ id: 'many/n7', aliases: [{ text: 'Name7x' }] }]);
    expect(names.calledBy([1, 2, 3])).toEqual([]);
  });

  test('have a version that changes with each of their packs', () => {
    const one = added('one', [{ id: 'a', aliases: ['Alpha'] }]);
    const versions = [[one], [{ ...one, hash: '2' }], [], [one, { ...one, pack: 'two' }]].map(
      (packs) => new Names(packs).version,
    );
    expect(new Set(versions).size).toBe(4);
  });
});
