import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePack } from '../../../../src/core/packs/parse-pack.ts';
import { packText, validPack } from '../../../tools/packs/pack-arbitraries.ts';
import { readHostile } from '../../../tools/packs/read-hostile-pack.ts';

test('a pack is read, or refused in words, and never anything else', () => {
  let [read, refused] = [0, 0];
  fc.assert(
    fc.property(packText, (text) => {
      if (readHostile(text)) read += 1;
      else refused += 1;
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
});

test('a pack that is read and written again says the same', () => {
  fc.assert(
    fc.property(validPack, (file) => {
      const pack = parsePack(file, 'fuzz');
      const written: unknown = JSON.parse(JSON.stringify({ format: 2, ...pack }));
      expect(parsePack(written, 'again')).toEqual(pack);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['{"__proto__":{"format":2}}'],
  ['{"format":2,"constructor":{"prototype":{"polluted":1}}}'],
  ['['.repeat(1_000_000)],
  [`"${'a'.repeat(9_000_000)}"`],
  [`[${'0,'.repeat(1_000_000)}0]`],
])('a hostile file is refused: %.30s', (text) => {
  expect(readHostile(text)).toBeUndefined();
});
