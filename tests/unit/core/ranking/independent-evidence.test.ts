import { describe, expect, test } from 'vitest';
import { independentEvidence, type Match } from '../../../../src/core/ranking/independent-evidence.ts';

const match = (fit: number, positions: number[]): Match => ({ distinctive: fit, fit, positions });
const SHARED = 0.25;
const settle = (matches: Record<string, Match>) =>
  independentEvidence(new Map(Object.entries(matches)), SHARED);

describe('evidence that can be summed up', () => {
  test('matches of different words count in full', () => {
    expect(settle({ a: match(1, [0]), b: match(0.5, [1]) })).toEqual(
      new Map([
        ['a', { distinctive: 1, fit: 1 }],
        ['b', { distinctive: 0.5, fit: 0.5 }],
      ]),
    );
  });

  test('a word that several matches have counts in full for the strongest only, in whatever order they were found', () => {
    const evidence = settle({ weaker: match(0.6, [3]), strongest: match(0.8, [3]), third: match(0.4, [3]) });
    expect([...evidence]).toEqual([
      ['weaker', { distinctive: 0.6 * SHARED, fit: 0.6 * SHARED }],
      ['strongest', { distinctive: 0.8, fit: 0.8 }],
      ['third', { distinctive: 0.4 * SHARED, fit: 0.4 * SHARED }],
    ]);
  });

  test('a match that has a word of its own as well counts in full', () => {
    const evidence = settle({ a: match(0.8, [3]), b: match(0.6, [3, 4]) });
    expect([...evidence.values()].map(({ fit }) => fit)).toEqual([0.8, 0.6]);
  });
});
