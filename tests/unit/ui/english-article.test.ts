import { expect, test } from 'vitest';
import { strings } from '../../../src/ui/strings/en/card.ts';

test.each([
  [
    'a',
    [
      'report',
      'university report',
      'European study',
      'US paper',
      'UN report',
      'one-page letter',
      'user guide',
      'utility bill',
      'Ukrainian newspaper',
      'unanimous ruling',
      'NATO report',
      'second article',
    ],
  ],
  [
    'an',
    [
      'article',
      'EU paper',
      'urban study',
      'unimportant letter',
      'interview',
      'hour of radio',
      'official letter',
      'FBI report',
      'NGO report',
      '8-page report',
      'utter surprise',
    ],
  ],
])('the article %s stands before what begins like it', (article, kinds) => {
  for (const kind of kinds) expect(strings.from(kind, '2020', false)).toBe(`From ${article} ${kind} of 2020`);
});
