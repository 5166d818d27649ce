import { expect, test } from 'vitest';
import { packsNamedIn } from '../../src/core/settings/named-packs.ts';
import { DEFAULT_PREFERENCES, DEFAULTS, NO_RULE } from '../../src/core/settings/settings.ts';

test('settings name packs by switches, colours and rules, of packs and of their entities', () => {
  const settings = {
    ...DEFAULTS,
    entitiesOff: ['tiktok', 'pack:a', 'b/acme'],
    preferences: { ...DEFAULT_PREFERENCES, entityColours: { 'pack:c': 'rose', microsoft: 'teal' } as const },
    rules: {
      'x.example': { ...NO_RULE, entitiesOn: ['d/one'] },
      'y.example': { ...NO_RULE, entitiesOff: ['pack:e', 'b/two'] },
    },
  };
  expect([...packsNamedIn(settings)].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(packsNamedIn(DEFAULTS).size).toBe(0);
});
