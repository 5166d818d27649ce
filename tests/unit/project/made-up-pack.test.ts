import { expect, test } from 'vitest';
import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import { madeUpPacks } from '../../bench/harness/made-up-pack.ts';

test('the made-up packs of the benchmarks are valid, and the same each time', () => {
  const packs = madeUpPacks(500, 3);
  const parsed = packs.map((pack) => parsePack(pack, 'made-up'));
  expect(parsed.map(({ entities }) => entities.length)).toEqual([167, 167, 166]);
  const names = parsed.flatMap(({ entities }) =>
    entities.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(madeUpPacks(500, 3)).toEqual(packs);
  expect(madeUpPacks(0, 3)).toEqual([]);
});
