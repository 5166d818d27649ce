import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { fold } from '../text/fold.ts';

/** How to compare words of a language for which there are no word lists and no thesaurus in this folder. */
export interface WordRules {
  /** What the inflected forms of a word have in common. */
  stem: (word: string) => string;
  /** Whether the word is in nearly every text. */
  isCommon: (word: string) => boolean;
}

const rulesFrom = (stemmer: (word: string) => string, common: readonly string[]): WordRules => {
  const known = new Set(common);
  return {
    stem: (word) => fold(stemmer(word.normalize('NFC').toLowerCase())),
    // Words of one or two letters are articles, pronouns, or what an apostrophe has cut off from them.
    isCommon: (word) => word.length < 3 || known.has(word.normalize('NFC').toLowerCase()),
  };
};

const RULES: Readonly<Record<string, WordRules>> = {
  es: rulesFrom(stemSpanish, spanish),
  fr: rulesFrom(stemFrench, french),
  it: rulesFrom(stemItalian, italian),
  nl: rulesFrom(stemDutch, dutch),
  pt: rulesFrom(stemPortuguese, portuguese),
  ru: rulesFrom(stemRussian, russian),
};

/** The rules for a language. @param tag BCP 47 */
export function wordRulesOf(tag: string): WordRules | undefined {
  const language = tag.split('-')[0] ?? '';
  return Object.hasOwn(RULES, language) ? RULES[language] : undefined;
}
