import { describe, expect, test } from 'vitest';
import { compileAffixes } from '../../../../src/core/matching/affixes.ts';
import { ALL_SUFFIXES, ANY_LETTERS } from '../../../../src/core/matching/match-index.ts';
import { fold } from '../../../../src/core/text/fold.ts';

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

describe('suffixes', () => {
  test.each(['in', 'issa', 'ni', 'kin', 'issani', 'inkin', 'issanikin', 'ом'])('accepts "%s"', (suffix) => {
    expect(affixes.isSuffix(suffix)).toBe(true);
  });

  test.each(['kinin', 'ini', 'inin', 'x', 'inx', 'inом'])('rejects "%s"', (suffix) => {
    expect(affixes.isSuffix(suffix)).toBe(false);
  });

  test('accept any letters of a suffix script', () => {
    expect(affixes.isSuffix('లో')).toBe(true);
    expect(affixes.isSuffix(fold('ിന്റെ'))).toBe(true);
    expect(affixes.isSuffix('లోx')).toBe(false);
    expect(affixes.isSuffix('ने')).toBe(false);
  });
});

describe('suffixes after a separator', () => {
  test('accept any letters after an apostrophe if the group does', () => {
    expect(affixes.isJoinedSuffix('afterApostrophe', 'whatever')).toBe(true);
    expect(compileAffixes([{ id: 'none' }]).isJoinedSuffix('afterApostrophe', 's')).toBe(false);
  });

  test('accept the suffixes or the list of a group after a hyphen', () => {
    expect(affixes.isJoinedSuffix('afterHyphen', 'issakin')).toBe(true);
    expect(affixes.isJoinedSuffix('afterHyphen', 'bis')).toBe(true);
    expect(affixes.isJoinedSuffix('afterHyphen', 'video')).toBe(false);
  });

  test('accept only the list of a group after a colon', () => {
    expect(affixes.isJoinedSuffix('afterColon', 'n')).toBe(true);
    expect(affixes.isJoinedSuffix('afterColon', 'issa')).toBe(false);
  });
});

test('accepts only the prefixes of its groups', () => {
  expect(affixes.isPrefix('ה')).toBe(true);
  expect(affixes.isPrefix('х')).toBe(false);
});

test('accepts nothing without groups', () => {
  const none = compileAffixes([]);
  expect([none.isPrefix('x'), none.isSuffix('x'), none.isJoinedSuffix('afterHyphen', 'x')]).toEqual([
    false,
    false,
    false,
  ]);
});
