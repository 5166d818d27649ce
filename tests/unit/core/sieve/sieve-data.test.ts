import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import { Sieve } from '../../../../src/core/sieve/sieve.ts';
import { sieveDataOf } from '../../../../src/core/sieve/sieve-data.ts';

const FILE = 'data/tiktok-sale-2020.pack.json';

const acme = (...texts: string[]) => ({
  entities: [{ id: 'acme', aliases: texts.map((text) => ({ text })) }],
});

describe('the data of a sieve', () => {
  const prefixesOf = (...texts: string[]) =>
    sieveDataOf(acme(...texts))
      .prefixes.split('|')
      .filter(Boolean);

  test('holds each prefix once, and none that begins with another', () => {
    expect(prefixesOf('Acme', 'Acmeville', 'ACM', 'Ácmé 2', '微软公司')).toEqual(['acm', '微软公司']);
  });

  test('tells words apart that begin alike', () => {
    expect(prefixesOf('Microsoft')).toEqual(['microso']);
  });

  const CUT = [
    ['seven Latin letters', 'Abcdefghij', 'abcdefg'],
    ['seven letters after the last Latin capital', 'Ɏbcdefghij', 'ɏbcdefg'],
    ['seven digits and letters', '360 Total', '360tota'],
    ['five letters of other alphabets', 'ɐbcdefghij', 'ɐbcde'],
    ['five Cyrillic letters', 'Яндекс', 'яндек'],
    ['four letters of Indic scripts', 'माइक्रोसॉफ्ट', 'मइकर'],
    ['five Chinese characters', '字节跳动科技', '字节跳动科'],
    ['nine Korean letters', '마이크로소프트', '마이크로소프트'.normalize('NFD').slice(0, 9)],
    ['nine Korean letters, final consonants included', '한글날밤', '한글날'.normalize('NFD')],
    ['the whole of a shorter name', 'QQ', 'qq'],
  ] as const;
  const cut = prefixesOf(...CUT.map(([, name]) => name));

  test.each(CUT)('compares %s of %s: %s', (_, __, prefix) => expect(cut).toContain(prefix));

  test('holds the prefixes in order', () => {
    expect(prefixesOf('Zeta', 'Acme', 'Mimo')).toEqual(['acme', 'mimo', 'zeta']);
  });

  const startsOf = (...names: string[]) => sieveDataOf(acme(...names)).starts;

  test('matches what a name may begin with beyond ASCII', () => {
    expect(sieveDataOf(acme('微软', 'Тик', '한'))).toEqual({
      starts: `[Тт\u1112ㅎ微하-힣\uffbe]|\ud838(?=[\udc40])`,
      prefixes: `|тик|${'한'.normalize('NFD')}|微软|`,
    });
  });

  test('matches what lies between rare letters, but nothing between others', () => {
    expect(startsOf('בגד')).toBe('[ב\u2136\ufb31-\ufb4c]');
    expect(startsOf('ตอ', 'ไท')).toBe('[ตไ]');
  });

  test('is small', () => {
    const data = sieveDataOf(toMatchIndex(parsePackText(readFileSync(FILE, 'utf8'), FILE)));
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(1_700);
  });

  test('is empty for a pack without names', () => {
    expect(new Sieve(sieveDataOf({ entities: [] })).find('Acme 微软 ты')).toBe(-1);
  });
});
