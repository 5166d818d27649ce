import { describe, expect, test } from 'vitest';
import { compileAffixes } from '../../src/core/matching/affixes.ts';
import { ALL_SUFFIXES, ANY_LETTERS } from '../../src/core/matching/match-index.ts';
import { fold } from '../../src/core/text/fold.ts';

const affixes = compileAffixes([
  {
    id: 'one',
    prefixes: ['ва', 'ה'],
    suffixes: [[['in', 'issä'], ['ni'], ['kin']], [['ом']]],
    afterApostrophe: [ANY_LETTERS],
    afterHyphen: [ALL_SUFFIXES],
    afterColon: ['n'],
  },
  { id: 'two', suffixScripts: ['Telugu', 'Malayalam'], afterHyphen: ['bis'] },
]);

describe('endings', () => {
  test.each(['in', 'issa', 'ni', 'kin', 'issani', 'inkin', 'issanikin', 'ом'])('%s', (ending) => {
    expect(affixes.isSuffix(ending)).toBe(true);
  });

  test.each(['', 'kinin', 'ini', 'inin', 'x', 'inx', 'inом'])('not "%s"', (ending) => {
    expect(affixes.isSuffix(ending) && ending !== '').toBe(false);
  });

  test('any letters of a script whose endings nobody can list', () => {
    expect(affixes.isSuffix('లో')).toBe(true);
    expect(affixes.isSuffix(fold('ിന്റെ'))).toBe(true);
    expect(affixes.isSuffix('లోx')).toBe(false);
    expect(affixes.isSuffix('ने')).toBe(false);
  });
});

describe('endings behind a sign', () => {
  test('behind an apostrophe any letters, if the group says so', () => {
    expect(affixes.isSuffixAfter("'", 'whatever')).toBe(true);
    expect(compileAffixes([{ id: 'none' }]).isSuffixAfter("'", 's')).toBe(false);
  });

  test('behind a hyphen the same as without, or a list', () => {
    expect(affixes.isSuffixAfter('-', 'issakin')).toBe(true);
    expect(affixes.isSuffixAfter('-', 'bis')).toBe(true);
    expect(affixes.isSuffixAfter('-', 'video')).toBe(false);
  });

  test('behind a colon only the list', () => {
    expect(affixes.isSuffixAfter(':', 'n')).toBe(true);
    expect(affixes.isSuffixAfter(':', 'issa')).toBe(false);
  });
});

test('prefixes', () => {
  expect(affixes.isPrefix('ה')).toBe(true);
  expect(affixes.isPrefix('х')).toBe(false);
  expect(affixes.maxPrefixLength).toBe(2);
});

test('no groups, nothing attached', () => {
  const none = compileAffixes([]);
  expect([
    none.isPrefix('x'),
    none.isSuffix('x'),
    none.isSuffixAfter('-', 'x'),
    none.maxPrefixLength,
  ]).toEqual([false, false, false, 0]);
});
