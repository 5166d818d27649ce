import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PackSchema } from '../../src/core/packs/pack-schema.ts';
import { parsePack } from '../../src/core/packs/parse-pack.ts';
import { packWith } from '../bench/harness/made-up-pack.ts';
import { PACK_FILE, pack } from '../tools/bundled-pack.ts';

test('the benchmark measures valid packs, with the bundled one in them', () => {
  const file = v.parse(PackSchema, JSON.parse(readFileSync(PACK_FILE, 'utf8')));
  const bigger = parsePack(packWith(file, 500), 'made-up');
  expect(bigger.entities).toHaveLength(500);
  expect(bigger.entities.slice(0, pack.entities.length)).toEqual(pack.entities);
  expect(bigger.notes).toEqual(pack.notes);
});
