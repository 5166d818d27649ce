import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packWarnings } from '../../src/core/packs/check/pack-warnings.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { tryPack } from '../tools/pack-try.ts';

const section =
  readFileSync('README.md', 'utf8').split('## Write a pack in ten minutes')[1]?.split('\n## ')[0] ?? '';

test('the smallest pack of the README is valid and does what it says', () => {
  const [block] = section.match(/(?<=```json\n).*?(?=```)/s) ?? [];
  const pack = parsePackText(block ?? '', 'README.md');
  expect([...packWarnings(pack)]).toEqual([]);
  const [, page] = section.match(/try my\.pack\.json "([^"]+)"/) ?? [];
  expect(tryPack(pack, [page ?? ''])[0]).toBe('[Waldbad Ahrenbeck] is 50 metres long');
});
