import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemHungarian } from '@orama/stemmers/hungarian';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRomanian } from '@orama/stemmers/romanian';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { memoize } from '../shared/memoize.ts';
import { fold } from '../text/fold.ts';
import {
  CHINESE_CHARACTERS,
  CHINESE_WORDS,
  JAPANESE_WORDS,
  KOREAN_WORDS,
  koreanStem,
  segmenterFor,
} from './east-asian-words.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';
import { MIN_GRAMMAR_SHARE } from './likely-languages.ts';
import { CZECH_WORDS, POLISH_WORDS, slavicStem, UKRAINIAN_WORDS } from './slavic-words.ts';
import type { WordLists } from './word-lists.ts';

/** How to compare words of a language for which there are no word lists and no thesaurus in this folder. */
export interface WordRules {
  /** What the inflected forms of a word have in common. Where no spaces separate words, those of all words of a run. */
  stems: (word: string) => readonly string[];
  /** What a stem has in common with those of related words: its beginning, or its single Chinese characters. */
  partsOf: (stem: string) => readonly string[];
  /** Whether the word is in nearly every text. */
  isCommon: (word: string) => boolean;
  /** Whether a stem is that of a word that texts on many subjects have. */
  isFrequent: (stem: string) => boolean;
  /** Which share of the words of a text in this language are common ones at least. */
  minCommon: number;
}

/** In prose, every second or third word is a grammar word; fewer in languages that say with endings what others say with words. */
const MANY = MIN_GRAMMAR_SHARE;
const SOME = 0.1;
const FEW = 0.04;

/** Related words begin alike: "análisis", "analizar". With fewer letters, unrelated words do. */
const BEGINNING = 5;
const beginningOf = (stem: string) => (stem.length < BEGINNING ? [] : [stem.slice(0, BEGINNING)]);

const wordsOf = (list: string) => list.trim().split(/\s+/);

function rulesFrom(
  stemmer: (word: string) => string,
  common: readonly string[],
  frequent: string,
  minCommon: number = MANY,
): WordRules {
  const known = new Set(common.map((word) => word.normalize('NFC').toLowerCase()));
  const stem = (word: string) => fold(stemmer(word.normalize('NFC').toLowerCase()));
  const frequentStems = new Set(wordsOf(frequent).map(stem));
  return {
    stems: (word) => [stem(word)],
    partsOf: beginningOf,
    // Words of one or two letters are articles, pronouns, or what an apostrophe has cut off from them.
    isCommon: (word) => word.length < 3 || known.has(word.normalize('NFC').toLowerCase()),
    isFrequent: (stemmed) => frequentStems.has(stemmed),
    minCommon,
  };
}

const slavicRules = (stemmer: (word: string) => string, { grammar, frequent }: WordLists) =>
  rulesFrom(stemmer, wordsOf(grammar), frequent, SOME);

function unspacedRules(language: 'ja' | 'zh', { grammar, frequent }: WordLists): WordRules {
  const common = new Set(wordsOf(grammar));
  const frequentWords = new Set(wordsOf(frequent));
  const segment = segmenterFor(language);
  return {
    stems: (run) => segment(run).filter((word) => !common.has(word)),
    partsOf: (word) =>
      CHINESE_CHARACTERS.test(word) ? Array.from(word).filter((one) => !common.has(one)) : [],
    isCommon: () => false,
    isFrequent: (word) => frequentWords.has(word),
    // Their script tells them from other languages.
    minCommon: 0,
  };
}

function koreanRules({ grammar, frequent }: WordLists): WordRules {
  const common = new Set(wordsOf(grammar));
  const frequentWords = new Set(wordsOf(frequent));
  return {
    stems: (word) => [koreanStem(word)],
    partsOf: () => [],
    isCommon: (word) => word.length < 2 || common.has(word) || common.has(koreanStem(word)),
    isFrequent: (word) => frequentWords.has(word),
    minCommon: 0,
  };
}

const norwegianRules = () => rulesFrom(stemNorwegian, norwegian, FREQUENT_WORDS.no);

const RULES: Readonly<Record<string, () => WordRules>> = {
  cs: () => slavicRules(slavicStem, CZECH_WORDS),
  da: () => rulesFrom(stemDanish, danish, FREQUENT_WORDS.da),
  es: () => rulesFrom(stemSpanish, spanish, FREQUENT_WORDS.es),
  fi: () => rulesFrom(stemFinnish, finnish, FREQUENT_WORDS.fi, SOME),
  fr: () => rulesFrom(stemFrench, french, FREQUENT_WORDS.fr),
  hu: () => rulesFrom(stemHungarian, hungarian, FREQUENT_WORDS.hu, SOME),
  it: () => rulesFrom(stemItalian, italian, FREQUENT_WORDS.it),
  ja: () => unspacedRules('ja', JAPANESE_WORDS),
  ko: () => koreanRules(KOREAN_WORDS),
  nb: norwegianRules,
  nl: () => rulesFrom(stemDutch, dutch, FREQUENT_WORDS.nl),
  no: norwegianRules,
  pl: () => slavicRules(slavicStem, POLISH_WORDS),
  pt: () => rulesFrom(stemPortuguese, portuguese, FREQUENT_WORDS.pt),
  ro: () => rulesFrom(stemRomanian, romanian, FREQUENT_WORDS.ro),
  ru: () => rulesFrom(stemRussian, russian, FREQUENT_WORDS.ru),
  sk: () => slavicRules(slavicStem, CZECH_WORDS),
  sv: () => rulesFrom(stemSwedish, swedish, FREQUENT_WORDS.sv),
  tr: () => rulesFrom(stemTurkish, turkish, FREQUENT_WORDS.tr, FEW),
  uk: () => slavicRules(stemUkrainian, UKRAINIAN_WORDS),
  zh: () => unspacedRules('zh', CHINESE_WORDS),
};

/** The rules for a language. They are made when they are first asked for. @param tag BCP 47 */
export const wordRulesOf = memoize((tag: string): WordRules | undefined => {
  const language = tag.split('-')[0] ?? '';
  return Object.hasOwn(RULES, language) ? RULES[language]?.() : undefined;
});
