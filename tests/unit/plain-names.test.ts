import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { judge, matcherOf, readSentences } from '../tools/accuracy.ts';
import { parse, SMALL } from './pack-example.ts';

/**
 * Names as a pack's author would write them down, without any rule, in sentences of many languages. Most of `names.txt` has
 * shaped the rules of languages in `data/affixes.json`; `other-names.txt` was written after them.
 */
const GOAL = 0.98;
const { matcher, entities } = matcherOf('tests/packs/made-up-companies.pack.json');

describe.each([
  ['names.txt', 200, 40],
  ['other-names.txt', 80, 30],
])('%s', (file, least, languages) => {
  const sentences = readSentences(`tests/sentences/plain/${file}`, entities);
  const outcomes = sentences.map((sentence) => judge(matcher, sentence));
  const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
  const textsOf = (kind: 'missed' | 'wrong' | 'inexact') =>
    outcomes.flatMap(({ sentence, [kind]: spans }) =>
      spans.map(({ start, end }) => `${sentence.id} ${sentence.text.slice(start, end)}`),
    );
  /** The message names what is amiss. */
  const expectShare = (share: number, amiss: readonly string[]) =>
    expect(share, amiss.join('\n')).toBeGreaterThanOrEqual(GOAL);

  test('has many sentences in many languages', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(new Set(sentences.map(({ language }) => language)).size).toBeGreaterThanOrEqual(languages);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(sentences.filter(({ gold }) => gold.length === 0).length).toBeGreaterThanOrEqual(8);
  });

  test('nearly all names are found', () => {
    const missed = textsOf('missed');
    expectShare(found / (found + missed.length), missed);
  });

  test('nearly all that is found is a name', () => {
    const wrong = textsOf('wrong');
    expectShare(found / (found + wrong.length), wrong);
  });

  test('nearly all are found with their endings', () => {
    const inexact = textsOf('inexact');
    expectShare((found - inexact.length) / found, inexact);
  });
});

test.each([
  ['Nokia', 'NOKIA, Nokias, Nokii, Nokię, Nokián, Nokia-Aktie, Nokiasta', 7],
  ['Талмо Системс', 'Талмо-Системс, Талмо Системса, ТалмоСистемс', 3],
  ['Meta', 'Mete, Meti, Metu, mete', 0],
])('%s is also found as %s', (name, text, count) => {
  const pack = parse({ ...SMALL, entities: [{ id: 'acme', name }] });
  expect(createMatcher(toMatchIndex(pack)).find(text)).toHaveLength(count);
});
