import { describe, expect, test } from 'vitest';
import { splitCompound } from '../../../../src/core/ranking/compounds.ts';
import { commonness } from '../../../../src/core/words/common-words.ts';
import { likelyLanguages } from '../../../../src/core/words/likely-languages.ts';
import { stem, wordsIn } from '../../../../src/core/words/words.ts';

describe('words of a text', () => {
  test.each([
    ['spaces and punctuation', 'One, two – three.', ['One', 'two', 'three']],
    ['apostrophes and hyphens', 'Acme’s home-made', ['Acme', 'home', 'made']],
    ['scripts', 'Zoom上网课', ['Zoom', '上网课']],
    ['numbers with separators', '1,200 or 1.200,50 in 2020', ['1,200', 'or', '1.200,50', 'in', '2020']],
    ['decomposed letters', 'Mu\u0308hle', ['Mühle']],
    ['full stops inside names', 'Musical.ly ends. Here', ['Musical.ly', 'ends', 'Here']],
  ])('are divided by %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('exclude single letters', () => {
    expect(wordsIn('a plan B of 7')).toEqual(['plan', 'of', '7']);
  });
});

test('inflected forms share a stem, which has no accents', () => {
  for (const word of ['Ban', 'banned', 'bans']) expect(stem(word, 'en')).toBe('ban');
  for (const word of ['Mühle', 'Mühlen', 'MÜHLEN', 'Mu\u0308hle']) expect(stem(word, 'de')).toBe('muhl');
});

test('common words are known in every inflection, by language', () => {
  expect(commonness(stem('there', 'en'), 'en')).toBe('grammar');
  expect(commonness(stem('houses', 'en'), 'en')).toBe('frequent');
  expect(commonness(stem('Häusern', 'de'), 'de')).toBe('frequent');
  expect(commonness(stem('houses', 'de'), 'de')).toBe('rare');
  expect(commonness(stem('brewery', 'en'), 'en')).toBe('rare');
});

describe('the languages that a text may be in', () => {
  const languagesOf = (text: string) => likelyLanguages(wordsIn(text));

  test.each([
    ['The mill has been on fire since they left it alone.', ['en']],
    ['Die Mühle hat gebrannt, seit man sie dort allein ließ.', ['de']],
    ['Le moulin brûle depuis que les voisins sont partis en ville.', []],
    ['El molino arde desde que los vecinos se fueron a la ciudad.', []],
    ['De molen staat in brand sinds de buren naar de stad zijn vertrokken.', []],
    ['Мельница горит с тех пор, как соседи уехали.', []],
    ['製粉所は昨日から燃えている。', []],
  ])('%s', (text, languages) => {
    expect(languagesOf(text)).toEqual(languages);
  });

  test('are all where a headline is too short to tell', () => {
    expect(languagesOf('Acme Mühle brennt')).toEqual(['en', 'de']);
  });
});

describe('German compounds', () => {
  const known = new Set(['nutz', 'dat', 'verbot', 'ankund', 'schiff', 'werft']);
  const split = (word: string) => splitCompound(word, (part) => known.has(part));

  test.each([
    ['schiffwerft', ['schiff', 'werft']],
    ['schiffswerft', ['schiff', 'werft']],
    ['verbotsankund', ['verbot', 'ankund']],
  ])('%s is split into known words', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  test.each(['werft', 'luftwerft', 'schiffbau', 'nutzerdat'])('%s is not', (word) => {
    expect(split(word)).toEqual([]);
  });
});
