import { describe, expect, test } from 'vitest';
import { commonness, isFrequentVerb } from '../../../../src/core/words/common-words.ts';
import { stem } from '../../../../src/core/words/words.ts';

describe('forms of common German verbs', () => {
  const isForm = (word: string) => isFrequentVerb(stem(word, 'de'), 'de');

  test.each(['zeigt', 'zeigte', 'gezeigt', 'redet', 'hing', 'nähme', 'gesprochen'])('%s', (word) => {
    expect(isForm(word)).toBe(true);
    expect(commonness(stem(word, 'de'), 'de')).toBe('rare');
  });

  test.each(['lehrte', 'gelehrt', 'Markt', 'Geduld', 'Nutzer', 'Zeit'])('not %s', (word) => {
    expect(isForm(word)).toBe(false);
  });

  test('not in English', () => {
    expect(isFrequentVerb('hing', 'en')).toBe(false);
  });
});

test.each(['August', 'April', 'Dollar'])(
  'months and currencies are frequent in both languages: %s',
  (word) => {
    for (const language of ['en', 'de'] as const)
      expect(commonness(stem(word, language), language)).toBe('frequent');
  },
);
