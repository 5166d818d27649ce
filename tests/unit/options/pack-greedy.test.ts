import { describe, expect, test } from 'vitest';
import { MAX_PACK_SIZE, PackError, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { packReader } from '../../../src/options/session/offer/pack-reader.ts';
import { SMALL } from '../harness/pack-example.ts';

/** Files that would take far more memory or room than they have bytes. */

const problemsIn = (text: string) => {
  try {
    parsePackText(text, 'greedy.json');
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
};

const LANGUAGES = Array.from({ length: 26 }, (_, at) => `a${String.fromCharCode(97 + at)}`);
const LONG = Object.fromEntries(LANGUAGES.map((tag) => [tag, 'x'.repeat(2_000)]));
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `e${at}`, name: `Foo ${at}` }));

describe('millions of mistakes in a file of the allowed size are no more than an author can read', () => {
  // Ten times that fits into a file. So much is told apart from what is allowed as well.
  const room = MAX_PACK_SIZE / 10;
  const fill = (item: string) =>
    Array.from({ length: Math.floor(room / (item.length + 1)) }, () => item).join();
  const fields = Array.from({ length: 60_000 }, (_, at) => `"${at}":1`).join();
  test.each([
    ['aliases', `{"entities":[{"id":"a","aliases":[${fill('0')}]}]}`],
    ['aliases that are objects', `{"entities":[{"id":"a","aliases":[${fill('{}')}]}]}`],
    ['ids of a note that are unknown', `{"notes":[{"id":"a","topics":[${fill('"a"')}]}]}`],
    ['languages', `{"title":{${fields}}}`],
    ['unknown fields', `{${fields}}`],
    ['repeated fields', `{${fill('"a":1')}}`],
  ])('%s', async (_, text) => {
    const read = await packReader().read(text, 'greedy.json');
    expect(read.type === 'invalid' && read.mistakes.length + read.more).toBeLessThan(45_000);
  });
});

describe('a table of the allowed size', () => {
  const read = async (table: string) => {
    const defaults = { fallbackTitle: 'List', language: 'en', fallbackDate: '2026-01-31' };
    const read = await packReader().read(table, 'greedy.csv', defaults);
    return read.type === 'invalid' ? { told: read.mistakes.length + read.more, ...read } : undefined;
  };

  test('of millions of rows is told to have too many, and no row is looked into', async () => {
    const refused = await read(`name\n${'a\n'.repeat(MAX_PACK_SIZE / 10)}`);
    expect(refused).toMatchObject({ told: 1, mistakes: [{ reason: { type: 'too-many', limit: 120_000 } }] });
  });

  test('with millions of empty rows, which spreadsheets save, is read', async () => {
    expect(await read(`name,note\nAcme,Makes anvils.${'\n,'.repeat(MAX_PACK_SIZE / 10)}`)).toBeUndefined();
  });

  test('with millions of columns without a name is read', async () => {
    const table = `name,note${','.repeat(MAX_PACK_SIZE / 40)}${'\nAcme,Makes anvils.'.repeat(5_000)}`;
    expect(await read(table)).toBeUndefined();
  });

  test('of millions of unknown columns is told of some', async () => {
    expect((await read(`name${',a'.repeat(MAX_PACK_SIZE / 20)}`))?.told).toBeLessThan(2_000);
  });

  test('of thousands of sources names a few, each in short', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `a,b,${at} ${'x'.repeat(100)}`);
    const refused = await read(`name,note,source\n${rows.join('\n')}`);
    const [reason] = refused?.mistakes.map(({ reason }) => reason) ?? [];
    expect(reason).toMatchObject({ type: 'several-sources', sources: { length: 4, 3: '…' } });
    expect(JSON.stringify(reason).length).toBeLessThan(250);
  });
});

describe('what many names share is stored with each, so there may not be too much of it', () => {
  test('a speaker with a long name in many languages', () => {
    const entities = names(10_000);
    const notes = entities.map(({ id }, at) => ({ id: `n${at}`, entities: [id], speaker: 's', text: 'x' }));
    const text = JSON.stringify({ ...SMALL, speakers: [{ id: 's', name: LONG }], entities, notes });
    expect(problemsIn(text)).toMatchObject([{ path: 'speakers', reason: { type: 'too-much' } }]);
  });

  test('long topics of notes about many names', () => {
    const entities = names(2_000);
    const topics = Array.from({ length: 20 }, (_, at) => ({ id: `t${at}`, name: LONG }));
    const notes = Array.from({ length: 100 }, (_, at) => ({
      id: `n${at}`,
      entities: entities.slice(at * 20, (at + 1) * 20).map(({ id }) => id),
      topics: topics.map(({ id }) => id),
      text: 'x',
    }));
    const text = JSON.stringify({ ...SMALL, topics, entities, notes });
    expect(problemsIn(text)).toMatchObject([{ path: 'topics', reason: { type: 'too-much' } }]);
  });

  test('a large pack as people write them is none', () => {
    const entities = names(10_000);
    const notes = Array.from({ length: 50_000 }, (_, at) => ({
      id: `n${at}`,
      entities: [`e${at % 10_000}`, `e${(at * 7) % 10_000}`],
      speaker: 's',
      text: 'The company was entered in the registry.',
    }));
    const text = JSON.stringify({ ...SMALL, speakers: [{ id: 's', name: 'Registry' }], entities, notes });
    expect(problemsIn(text)).toEqual([]);
  });
});
