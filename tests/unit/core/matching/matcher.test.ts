import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MACHINE_RULES } from '../../../../src/core/matching/machine-text-rules.ts';
import type { MatchIndex } from '../../../../src/core/matching/match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { fold } from '../../../../src/core/text/fold.ts';
import { BOUNDARY, JOINED, SEAM } from '../../../../src/core/text/sentinels.ts';
import { matcherOf } from '../../../tools/accuracy/matcher-accuracy.ts';

const { matcher } = matcherOf();
const marked = (text: string) => matcher.find(text).map(({ start, end }) => text.slice(start, end));

/** Ways to encode a name that fold alike. */
const DISGUISES: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => Array.from(name).join('\u00ad'),
  (name) => Array.from(name).join('\u200b'),
  (name) => Array.from(name).join(JOINED),
  (name) => name.replace(/[A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (name) => name.replace(/[a-z](?=.)/, '$&\u0301'),
];
const NAMES = {
  TikTok: 'tiktok',
  ByteDance: 'bytedance',
  Microsoft: 'microsoft',
  Майкрософт: 'microsoft',
  ΤικΤοκ: 'tiktok',
  टिकटॉक: 'tiktok',
  틱톡: 'tiktok',
};
const names = Object.keys(NAMES);
const disguised = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...DISGUISES))
  .map(([name, disguise]) => disguise(name));
const words = fc.constantFrom(
  'politik',
  'Tok',
  'micro',
  'softer',
  'Tiktokenizer',
  'бай',
  'é',
  '東京',
  'a',
  'Byte',
  'xTikTokx',
  '틱',
);
const separators = fc.constantFrom(' ', ', ', ' – ', '; ', '! ', '\n', ' (', BOUNDARY);

describe('against a naive matcher', () => {
  /** Text between separators is a mention when it folds to a name. */
  const isName = (piece: string) => names.some((name) => fold(name) === fold(piece));

  test('finds the same mentions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(disguised, words), separators)), (pieces) => {
        const text = pieces.flat().join('');
        const expected: [number, number][] = [];
        let at = 0;
        for (const [piece, separator] of pieces) {
          if (isName(piece)) expected.push([at, at + piece.length]);
          at += piece.length + separator.length;
        }
        expect(matcher.find(text).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('for any text', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.string({ maxLength: 4 }),
        disguised,
        fc.constantFrom(
          '\ud800',
          '\udfff',
          "'",
          '-',
          ':',
          '.',
          '/',
          '@',
          '\\',
          '_',
          SEAM,
          BOUNDARY,
          JOINED,
          'Tik Tok',
          's',
          '轻微软',
        ),
      ),
    )
    .map((parts) => parts.join(''));

  test('mentions lie in the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let lastEnd = 0;
        for (const { start, end } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(lastEnd);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain(BOUNDARY);
          expect(text.slice(start, end)).not.toContain(SEAM);
          lastEnd = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('candidates of consecutive ranges are those of the whole text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, cut) => {
        const middle = text.length === 0 ? 0 : cut % text.length;
        const places = [...matcher.findCandidates(text, 0, middle), ...matcher.findCandidates(text, middle)];
        expect(places).toEqual(matcher.findCandidates(text));
        expect(matcher.findAt(text, places)).toEqual(matcher.find(text));
      }),
    );
  });

  test('distant text does not change a mention', () => {
    const sentence = fc.constantFrom(
      'She posts on Tik Tok. ',
      'The clock went tik tok. ',
      'See https://x.org/tiktok or Microsoft. ',
      'C:\\Old Microsoft Files\\x ',
      '轻微软的床，微软的键盘。',
      'Nothing to see here, move along. ',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 40, maxLength: 60 }), fc.nat(), (sentences, cut) => {
        const text = sentences.join('');
        const from = cut % text.length;
        const start = Math.max(0, from - 512);
        const window = text.slice(start, from + 600);
        const near = ({ start: at }: { start: number }) => at >= from && at < from + 88;
        const moved = matcher
          .find(window)
          .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));
        expect(moved.filter(near)).toEqual(matcher.find(text).filter(near));
      }),
    );
  });
});

describe('the edges of a mention', () => {
  test.each([
    ['Microsofts Büro', 'Microsofts'],
    ['TikTok’s rules', 'TikTok’s'],
    ['MİCROSOFT OKULLARA', 'MİCROSOFT'],
    ['in Microsoft­s Büro', 'Microsoft­s'],
    ['Bytedance-Konzern', 'Bytedance'],
    ['بتيك توك', 'بتيك توك'],
    ['TikTok\u200bNutzer', 'TikTok'],
    ['日本マイクロソフト', 'マイクロソフト'],
    ['kuTikTok', 'kuTikTok'],
  ])('%s', (text, expected) => expect(marked(text)).toEqual([expected]));

  test.each([
    'Microsoftware',
    'etiktok',
    'TikTokenizer',
    'tiktoken',
    'マイクロソフトウェア',
    'msft',
    '抖音',
    'Douyin',
  ])('no mention in %s', (text) => expect(marked(text)).toEqual([]));

  test('a mention may cross joined nodes, but not a seam or a boundary', () => {
    expect(marked(`Tik${JOINED}Tok`)).toEqual([`Tik${JOINED}Tok`]);
    expect(marked(`Tik${BOUNDARY}Tok`)).toEqual([]);
    expect(marked(`Tik${SEAM}Tok`)).toEqual([]);
    expect(matcher.findCandidates(`Tik${SEAM}Tok`)).toHaveLength(1);
  });
});

describe('the rules of a pack', () => {
  const index: MatchIndex = {
    entities: [
      {
        id: 'acme',
        aliases: [
          { text: 'Acme', affixes: ['ends'], case: 'capitalised' },
          { text: 'ACM', case: 'exact' },
          { text: 'Big Bang', spellings: ['BigBang', 'Big Bang', 'Big-Bang'], contextWords: 'bang' },
          { text: '山水', notAfter: ['火'], mayFollow: ['大火'], notBefore: ['画'], mayPrecede: ['画院'] },
        ],
      },
      { id: 'acme-labs', aliases: [{ text: 'Acme Labs' }] },
    ],
    affixes: [{ id: 'ends', suffixes: [[['ul']]], prefixes: ['ye'] }],
    contextWords: [
      { id: 'bang', with: ['shop'], without: ['star'], capitalised: 'presumed', lowercase: 'needed' },
    ],
    patterns: [],
    rejections: MACHINE_RULES,
  };
  test('neighbours may have as many characters as packs may give', () => {
    const long = '\u304c'.repeat(32);
    const near: MatchIndex['entities'] = [
      {
        id: 'hill',
        aliases: [
          { text: '山水', notAfter: [long, '火'], mayFollow: [`${long}火`], notBefore: [`画${long}`] },
        ],
      },
    ];
    const { find } = createTextMatcher({ ...index, entities: near });
    const texts = ['山水', `${long}山水`, `${long.normalize('NFD')}山水`, '火山水', `${long}火山水`];
    texts.push(`山水画${long.slice(1)}`, `山水画${long}`);
    expect(texts.filter((text) => find(text).length > 0)).toEqual([texts[0], texts[4], texts[5]]);
  });

  const found = (text: string) =>
    createTextMatcher(index)
      .find(text)
      .map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);

  test.each([
    ['suffixes', 'Acmeul, Acmes', ['acme: Acmeul']],
    ['prefixes before a capital', 'yeAcme, yeacme', ['acme: yeAcme']],
    ['case', 'acme, Acme, ACM, acm', ['acme: Acme', 'acme: ACM']],
    ['the longest name wins', 'Acme Labs', ['acme-labs: Acme Labs']],
    ['joined words', 'BigBang and Big-Bang', ['acme: BigBang', 'acme: Big-Bang']],
    ['context words', 'a big bang; the star of the Big Bang', []],
    ['neighbouring characters', '火山水 大火山水 山水画 山水画院', ['acme: 山水', 'acme: 山水']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  test('an empty pack finds nothing', () => {
    expect(
      createTextMatcher({
        entities: [],
        affixes: [],
        contextWords: [],
        patterns: [],
        rejections: MACHINE_RULES,
      }).find('Acme 微软'),
    ).toEqual([]);
  });
});
