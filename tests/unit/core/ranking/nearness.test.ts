import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearnessOf } from '../../../../src/core/ranking/nearness.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';
import { wordsIn } from '../../../../src/core/words/words.ts';
import { pack } from '../../../tools/bundled-pack.ts';
import { note, packOf, place, says } from '../../harness/ranked-notes.ts';

describe('how far a word is from the mention', () => {
  const mill = note('mill', says('They opened a refinery.'));
  const beer = note('beer', says('They opened a brewery.'));
  const far = 'This is what they have of it. It is so for all of them.';
  const rank = (paragraph: string) =>
    rankNotes(packOf([mill, beer]), { ...place(paragraph), at: paragraph.indexOf('Acme') });
  const first = (paragraph: string) => rank(paragraph)[0]?.note.id;

  test('it counts less beyond the sentences beside that of the mention, before it and after', () => {
    expect(first(`The refinery of Acme is new. ${far} And there is a brewery.`)).toBe('mill');
    expect(first(`There is a brewery. ${far} The refinery of Acme is new.`)).toBe('mill');
    expect(first(`There is a refinery. ${far} The brewery of Acme is new.`)).toBe('beer');
    expect(first(`“Is it the brewery of Acme?” ${far} “There is the refinery!” they said.`)).toBe('beer');
  });

  test('all of a sentence and those beside it count alike', () => {
    const [one, other] = rank('There is a refinery. And this is Acme. It has a brewery.');
    expect(one?.score).toBe(other?.score);
  });

  test('all counts alike where the place of the mention is not known', () => {
    const [one, other] = rankNotes(packOf([mill, beer]), place(`A refinery of Acme. ${far} A brewery.`));
    expect(one?.score).toBe(other?.score);
  });

  test('the nearest of several places counts', () => {
    const [once] = rank('It is the brewery of Acme.');
    const [again] = rank(`They have a brewery. ${far} It is the brewery of Acme.`);
    expect(again?.score).toBe(once?.score);
  });

  /** Whether a word after these ones, three times in a row, still counts as one beside the mention. */
  const staysNear = (between: string, after = 'to the brewery, die Brauerei') => {
    const paragraph = `Acme, as they have it, wie es sich ${`${between} `.repeat(3)}${after}.`;
    const brewery = packOf([note('beer', says('They opened a brewery.', 'Dort ist eine Brauerei.'))]);
    const score = (at?: number) => rankNotes(brewery, { ...place(paragraph), at })[0]?.score;
    return score(0) === score();
  };

  test.each([
    'told Mr. Quist',
    'told Sen. Marsh',
    'on Aug. 3 with them',
    'of Quist Inc. Europe',
    'as No. 5 of them',
    'in the U.S. Senate',
    'in Washington, D.C. (Quist)',
    'with J. D. Marsh',
    'is it? said Quist',
    '“Is it?” said Quist',
    'is it... “and” with Quist',
    'z. B. Quist',
    'z.B. Quist',
    'mit Dr. Quist',
    'am 15. August',
    'am 15. Aug. 2020',
    'am 3. 8. 2020',
    'Am 3. Dezember',
    'vom 3. bis dahin',
    'der 45. Präsident',
    'für 3.5 Mrd. Dollar',
    'ca. 300 Leute bzw. Quist',
    'der sog. Quist',
  ])('no sentence ends within: %s', (between) => {
    expect(staysNear(between)).toBe(true);
  });

  test.each([
    'is Quist. They',
    'is it? They',
    'is “Quist.” They',
    'was in 2019. Quist',
    'was in 2019. August',
    'on August 6. Quist',
    'is Quist’s. They',
    'has 5G. They',
    'said no. They',
    'am 15. Augustiner. Der',
    'ist Quist. Der',
    'ist „Quist“. Der',
    '在中国。',
    'აქ. აქ',
  ])('sentences end within: %s', (between) => {
    expect(staysNear(between)).toBe(false);
  });

  test('a sentence with abbreviations brings notes that fit all of it', () => {
    const fitting = (paragraph: string) =>
      rankNotes(pack, { paragraph, at: 0, entity: 'tiktok', others: [] })
        .filter(({ fits }) => fits)
        .map((ranked) => ranked.note.id);
    const end = 'that it had never handed user data to Beijing.';
    expect(fitting(`TikTok told Sen. Cotton and Rep. Smith on Aug. 3 ${end}`)).toEqual(
      expect.arrayContaining(['f15-graham', 'f18-data-to-china', 'f30-denial']),
    );
    expect(
      fitting('TikTok hat am 3. August z. B. Sen. Cotton gesagt, dass Peking nie Nutzerdaten bekam.'),
    ).toEqual(expect.arrayContaining(['f18-data-to-china', 'f30-denial']));
  });

  test('each word of any paragraph has a factor', () => {
    const text = fc.stringMatching(/^(?:[a-zA。.! \d]|U\.S\.|Mr\. ){0,40}$/);
    fc.assert(
      fc.property(text, fc.nat(40), (paragraph, at) => {
        expect(nearnessOf(paragraph, at, 0.5)).toHaveLength(wordsIn(paragraph).length);
      }),
    );
  });

  test('a far word alone makes no note fit', () => {
    const paragraph = `Acme has it. ${far} This is the brewery, and it is near the refinery.`;
    const both = note('both', says(`A brewery and a refinery${' and so on'.repeat(20)}.`));
    const fits = (at?: number) => rankNotes(packOf([both]), { ...place(paragraph), at })[0]?.fits;
    expect(fits(0)).toBe(false);
    expect(fits()).toBe(true);
  });
});
