import { describe, expect, test } from 'vitest';
import { judge, matcherOf, readSentences } from '../tools/accuracy.ts';

const { matcher, entities } = matcherOf();
const sentences = readSentences('tests/sentences', entities);

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
