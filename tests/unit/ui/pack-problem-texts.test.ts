import { describe, expect, test } from 'vitest';
import type { PackFormat, PackReason, UselessTerm } from '../../../src/core/packs/check/pack-problem.ts';
import { strings as german } from '../../../src/ui/strings/de/pack-problems.ts';
import { strings as english } from '../../../src/ui/strings/en/pack-problems.ts';

/** One reason of each type; the compiler finds what is missing. */
const REASONS: { readonly [T in PackReason['type']]: PackReason & { type: T } } = {
  'not-json': { type: 'not-json', problem: 'comma' },
  'too-big': { type: 'too-big', limit: 10_000_000, found: 12_345_678 },
  'too-much': { type: 'too-much', limit: 100_000_000 },
  missing: { type: 'missing' },
  'unknown-field': { type: 'unknown-field' },
  'repeated-field': { type: 'repeated-field' },
  empty: { type: 'empty' },
  integer: { type: 'integer' },
  period: { type: 'period' },
  expected: { type: 'expected', expected: 'Object', found: '"acme"' },
  format: { type: 'format', format: 'id', found: 'Acme Corp' },
  'too-long': { type: 'too-long', limit: 2_000 },
  'too-many': { type: 'too-many', limit: 10_000 },
  'too-small': { type: 'too-small', limit: 1 },
  'too-large': { type: 'too-large', limit: 100 },
  duplicate: { type: 'duplicate', id: 'acme' },
  'unknown-id': { type: 'unknown-id', id: 'acme', lists: ['entities', 'others'] },
  'after-source': { type: 'after-source', published: '1999-03-02' },
  'no-such-paragraph': { type: 'no-such-paragraph', count: 9 },
  'own-answer': { type: 'own-answer' },
  'nameless-source': { type: 'nameless-source' },
  'useless-term': { type: 'useless-term', term: 'forge', because: 'own-word' },
  quotes: { type: 'quotes' },
  separator: { type: 'separator' },
  'unknown-column': { type: 'unknown-column', found: 'Comment' },
  'no-name-column': { type: 'no-name-column' },
  'unknown-status': { type: 'unknown-status', found: 'rumour' },
  'repeated-column': { type: 'repeated-column' },
  'unnamed-column': { type: 'unnamed-column' },
  'no-rows': { type: 'no-rows' },
  'no-note': { type: 'no-note' },
  'no-date': { type: 'no-date' },
  'several-sources': { type: 'several-sources', sources: ['One', 'Two'] },
};
const FORMATS: Readonly<Record<PackFormat, true>> = {
  id: true,
  version: true,
  language: true,
  address: true,
  domain: true,
  date: true,
  day: true,
  wikidata: true,
  text: true,
  marks: true,
  spelling: true,
};
const USELESS: Readonly<Record<UselessTerm, true>> = {
  spelling: true,
  common: true,
  'own-word': true,
  repeated: true,
};

const every: readonly PackReason[] = [
  ...Object.values(REASONS),
  ...keysOf(FORMATS).map((format): PackReason => ({ type: 'format', format, found: 'x' })),
  ...keysOf(USELESS).map((because): PackReason => ({ type: 'useless-term', term: 'anvil', because })),
];

function keysOf<K extends string>(record: Readonly<Record<K, true>>): K[] {
  return Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
}

describe.each([
  ['English', english],
  ['German', german],
])('in %s', (_, { reason }) => {
  test.each(every.map((given) => [JSON.stringify(given), given] as const))(
    'there is a sentence for %s',
    (_, given) => {
      const sentence = reason(given);
      expect(sentence).toMatch(/^\p{Lu}.*\.$|^„.*\.$/u);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  test('sentences tell what was found and what is possible', () => {
    for (const [given, part] of [
      [REASONS['too-big'], /12[.,]345[.,]678/],
      [REASONS['too-much'], /100[.,]000[.,]000/],
      [REASONS['too-many'], /10[.,]000/],
      [REASONS['too-long'], /2[.,]000/],
      [REASONS['too-small'], / 1\b/],
      [REASONS['too-large'], /100/],
      [REASONS.format, /Acme Corp/],
      [REASONS.expected, /acme/],
      [REASONS.duplicate, /acme/],
      [REASONS['unknown-id'], /acme.*entities.*others/],
      [REASONS['after-source'], /1999-03-02/],
      [REASONS['no-such-paragraph'], /9/],
      [REASONS['useless-term'], /forge/],
    ] as const)
      expect(reason(given)).toMatch(part);
  });

  test('one paragraph is one', () => {
    expect(reason({ type: 'no-such-paragraph', count: 1 })).toMatch(/ (one|einen) (paragraph|Absatz)\.$/);
  });

  test('each has its own', () => {
    expect(new Set(every.map(reason)).size).toBe(every.length);
  });
});

test('the languages differ in every one', () => {
  expect(every.filter((given) => english.reason(given) === german.reason(given))).toEqual([]);
});
