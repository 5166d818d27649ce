import type { Alias } from '../packs/schema/matching-schema.ts';
import { affixesOfName, type Stem, stemsOfName, withFirstWordInflected } from '../packs/shared-affixes.ts';
import { commonness } from '../words/common-words.ts';
import { isCaselessWord } from '../words/names/caseless-words.ts';
import { isGivenName, isKnownName, isSurnameOrTown } from '../words/names/given-names.ts';
import { isCompoundWord, isEnglishNameWord, isForeignNameWord } from '../words/names/name-words.ts';
import { PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../words/words.ts';
import type { MatchAlias } from './match-index.ts';
import { MAX_UNINFLECTED } from './short-names.ts';
import type { WrittenAlias } from './spellings.ts';
import {
  asOneWord,
  capitalisedVariantsOf,
  variantsOf,
  withAndWord,
  withInitialCapital,
  withoutArticle,
  withoutFirstHyphen,
  withPlus,
} from './variants.ts';

/** Written in capitals only and this short, a name is a ticker or an abbreviation, and other words differ from it by case. */
const MAX_ABBREVIATION = 5;

/** Of one or two Latin letters, a name with a suffix would be another word, unless an apostrophe sets it apart. */
const TAKES_NO_SUFFIX = new RegExp(`^\\P{L}*\\p{sc=Latin}{1,${MAX_UNINFLECTED}}\\P{L}*$`, 'u');
/** In small letters, the letter of "Line C" is a word or the beginning of one: "la ligne c'est". */
const HAS_LONE_CAPITAL = /\s\p{Lu}$|^\p{Lu}\s|\s\p{Lu}\s/u;
/** One letter is a name only by itself: not in "X-ray", "non-X", "Xs". */
const ONE_LETTER = { affixes: ['apostrophe'], notAfter: ['-'], notBefore: ['-'] };

/** In small letters, three are a word or an abbreviation in some language. */
const IS_SHORT = /^\p{sc=Latin}{1,3}$/u;

/** An alias with all its rules. */
export interface CompleteAlias extends Alias, WrittenAlias {
  /** What is left of it before an ending that changes. */
  stems?: Stem[];
  /** Its forms whose first word is inflected, with what is left of each before an ending that changes. */
  inflected?: { text: string; stems: Stem[] }[];
  /** Other ways to write it that have rules for capitals of their own. */
  others?: { case: 'any' | 'capitalised' | 'exact'; text?: string; spellings?: string[] }[];
}

/** Letters that only Vietnamese has, in which each syllable of a name is a word, too. */
const IS_VIETNAMESE = /[ăđĩũơư\u1ea0-\u1ef9]/i;

/** Kana with which no word begins. After a name, they show that it is the beginning of another word. */
const INNER_KANA = [...'ァィゥェォッャュョヮーン'];
/** The same for Thai and Lao: vowels after a consonant, and vowels before one. */
const INNER_VOWELS = [...'ะาำๅະາຳຽ'];
const LEADING_VOWELS = [...'เแโใไເແໂໃໄ'];

/** What is known of a name besides its spelling. */
export interface NameOrigin {
  /** Whether the entity is a person of this surname. */
  isSurname?: boolean;
  /** Whether the reader has written the pack. It is about whatever they know by that name, which need not be a firm. */
  isReaders?: boolean;
}

/**
 * The rules of an alias. Those that the pack does not give follow from its script and letters. An alias without any rule may
 * also be inflected inside and be written in other ways.
 */
export function withDefaultRules(alias: Alias, { isSurname, isReaders }: NameOrigin = {}): CompleteAlias {
  const { text, ...given } = alias;
  // With a digit in it, a word is none: "Data42".
  const words = /^\S*\d\S*$/.test(text) ? [] : wordsIn(text);
  // Context words that the pack gives tell more than capitals.
  const mayBeWords =
    given.contextWords === undefined &&
    words.length > 0 &&
    (words.every(isOrdinaryWord) || IS_SHORT.test(text));
  const letterCase =
    isAbbreviation(text) || HAS_LONE_CAPITAL.test(text) ? 'exact' : mayBeWords ? 'capitalised' : 'any';
  const affixes = TAKES_NO_SUFFIX.test(text) ? ['apostrophe'] : affixesOfName(text);
  const spelling = { text, affixes, case: letterCase, ...neighboursOf(text) } as const;
  if (/^\p{L}$/u.test(text) && isAbbreviation(text)) return { ...spelling, ...ONE_LETTER, ...given };
  if (Object.values(given).some((rule) => rule !== undefined)) return { ...spelling, ...given };
  const isOrdinary = words.length > 0 && words.every(isOrdinaryWord);
  const also = [...variantsOf(text), ...(isOrdinary ? [] : asOneWord(text))];
  const others =
    letterCase === 'exact'
      ? [
          {
            case: 'capitalised' as const,
            spellings: [...also, ...(words.some(isEnglishWord) ? [] : withInitialCapital(text))],
          },
        ]
      : otherWritings(text, isOrdinary);
  // In small letters, a form of a name looks like other words. Georgian has no capitals.
  const isName = /^[\p{Lu}\p{sc=Georgian}]/u.test(text) && letterCase !== 'exact';
  const stems = isName ? stemsOfName(text) : [];
  const inflected = isName
    ? withFirstWordInflected(text).map((form) => ({ text: form, stems: stemsOfName(form) }))
    : [];
  const possibleSense = letterCase === 'exact' ? senseOfAbbreviation(text) : senseOf(text);
  // To the reader, "Paris" may well be the city.
  const isAnySense = isReaders && possibleSense === '=proper';
  const sense = isSurname || isAnySense ? undefined : possibleSense;
  return {
    ...spelling,
    ...(sense !== undefined && { contextWords: sense }),
    // "Juniper Works" is a name, "juniper works" may be a part of a sentence.
    ...(letterCase !== 'exact' &&
      words.length > 1 &&
      (words.some((word) => isOrdinaryWord(word) && !isGrammarWord(word)) || IS_VIETNAMESE.test(text)) && {
        case: 'capitalised',
      }),
    ...(isAnySense && { case: 'capitalised' }),
    ...(also.length > 0 && letterCase !== 'exact' && { also }),
    ...(stems.length > 0 && { stems }),
    ...(inflected.length > 0 && { inflected }),
    ...(others.some(hasSpellings) && { others: others.filter(hasSpellings) }),
  };
}

/** So short, a name in a script without spaces is also in the middle of two words: 海同 in 上海|同济, มานา in มา|นาน. */
const IS_SHORT_UNSPACED =
  /^(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,3}|(?:[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*){1,4})$/u;

/** What may not stand beside a name in scripts without spaces: the rest of a word. */
const neighboursOf = (text: string): Pick<MatchAlias, 'notAfter' | 'notBefore' | 'isWholeWords'> => ({
  ...(IS_SHORT_UNSPACED.test(text) && { isWholeWords: true }),
  ...lettersBeside(text),
});

function lettersBeside(text: string): Pick<MatchAlias, 'notAfter' | 'notBefore'> {
  if (/[\p{sc=Katakana}ー]$/u.test(text)) return { notBefore: INNER_KANA };
  if (!/^[\p{sc=Thai}\p{sc=Lao}]+$/u.test(text)) return {};
  return { notBefore: INNER_VOWELS, notAfter: LEADING_VOWELS };
}

function isAbbreviation(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length <= MAX_ABBREVIATION && /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function otherWritings(text: string, isOrdinary: boolean): NonNullable<CompleteAlias['others']> {
  const name = withoutArticle(text);
  return [
    {
      case: 'capitalised',
      spellings: [...(name?.includes(' ') ? [name] : []), ...withPlus(text), ...withAndWord(text)],
    },
    { case: 'capitalised', spellings: capitalisedVariantsOf(text) },
    ...withoutFirstHyphen(text).map((joined) => ({ case: 'exact' as const, text: joined })),
    ...(isOrdinary
      ? [
          // In small letters, it may be another word: "bluebird".
          ...asOneWord(text).map((joined) => ({ case: 'exact' as const, text: joined })),
        ]
      : [{ case: 'any' as const, spellings: name === undefined ? [] : [text] }]),
  ];
}

const hasSpellings = ({ spellings }: { spellings?: string[] }) => spellings?.length !== 0;

const isEnglishWord = (word: string) => isEnglishNameWord(word) || isCommonWord(word, 'en');
const isForeignWord = (word: string) => isForeignNameWord(word) || isCommonWord(word, 'de');
const isOrdinaryWord = (word: string) => isEnglishWord(word) || isForeignWord(word);

/** Whether a word is in every text: "and". */
const isGrammarWord = (word: string) =>
  PACK_LANGUAGES.some((language) => commonness(stem(word, language), language) === 'grammar');

/** Whether a word of running text may be this one. */
const isCommonWord = (word: string, language: PackLanguage) =>
  commonness(stem(word, language), language) !== 'rare';

const senseOfAbbreviation = (text: string) =>
  /^\p{L}+$/u.test(text) && isOrdinaryWord(text) ? '=abbreviation' : undefined;

/** @returns the rule in `word-sense-rules.ts` that tells a firm from the word or the person of its name */
function senseOf(text: string): string | undefined {
  if (/^\p{L}+ \d+\p{Ll}?$/u.test(text) && isOrdinaryWord(text.replace(/ .*/, ''))) return '=numbered';
  if (/^\p{L}+[!?]$/u.test(text)) return '=cry';
  if (/^\p{L}+(?: \p{L}+)+$/u.test(text) && wordsIn(text).every(isOrdinaryWord)) return '=phrase';
  // Another sign in it shows that it is a name.
  if (!/^[\p{L}\p{M}]+$/u.test(text)) return undefined;
  if (isGivenName(text) || isKnownName(text) || isCaselessWord(text)) return '=proper';
  if (isEnglishWord(text)) return isForeignWord(text) ? '=word' : '=english';
  if (isForeignWord(text)) return '=foreign';
  if (isSurnameOrTown(text)) return '=proper';
  if (isCompoundWord(text)) return '=compound';
  return /^\p{Lu}/u.test(text) ? '=name' : undefined;
}
