import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../tools/accuracy/annotated-sentences.ts';
import { judge, matcherOf } from '../../../tools/accuracy/matcher-accuracy.ts';

const { matcher, entities } = matcherOf();
const sentences = readSentences('tests/sentences/bundled-pack', entities);

test('the sentences are many, in many languages, with unique ids and texts', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(new Set(sentences.map(({ language }) => language)).size).toBeGreaterThanOrEqual(40);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
});

describe.each([...new Set(sentences.map(({ phenomenon }) => phenomenon))])('%s', (phenomenon) => {
  test.each(sentences.filter((sentence) => sentence.phenomenon === phenomenon))(
    '$id $language: $text',
    (sentence) => {
      const { missed, wrong, inexact } = judge(matcher, sentence);
      expect({ missed, wrong, inexact }).toEqual({ missed: [], wrong: [], inexact: [] });
    },
  );
});

/** Nothing was mended for these, so they tell how names fare in text that nobody has seen. */
describe('held-out sentences', () => {
  const GOAL = 0.993;
  const heldOut = readSentences('tests/sentences/bundled-pack/held-out', entities);
  const outcomes = heldOut.map((sentence) => judge(matcher, sentence));
  const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
  const textsOf = (kind: 'missed' | 'wrong') =>
    outcomes.flatMap(({ sentence, [kind]: spans }) =>
      spans.map(({ start, end }) => `${sentence.id} ${sentence.text.slice(start, end)}`),
    );

  test('are many, in many languages, and no others', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(450);
    expect(new Set(heldOut.map(({ language }) => language)).size).toBeGreaterThanOrEqual(50);
    const known = new Set(sentences.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
  });

  test.each(['missed', 'wrong'] as const)('hardly any name is %s', (kind) => {
    const amiss = textsOf(kind);
    expect(found / (found + amiss.length), amiss.join('\n')).toBeGreaterThanOrEqual(GOAL);
  });
});
