import { lazily } from '../shared/lazily.ts';
import { memoize } from '../shared/memoize.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { GERMAN_VERB_FORMS, GERMAN_WORDS } from './german-words.ts';
import { type PackLanguage, stem } from './words.ts';

const LISTS = { en: ENGLISH_WORDS, de: GERMAN_WORDS };

const toStems = (list: string, language: PackLanguage): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => stem(word, language)),
  );

/** The stems of a language's common words. */
const stemsOf = memoize((language: PackLanguage) => ({
  grammar: toStems(LISTS[language].grammar, language),
  frequent: toStems(LISTS[language].frequent, language),
}));

const germanVerbForms = lazily(() => toStems(GERMAN_VERB_FORMS, 'de'));

/** How common a stem is in general prose of a language. `grammar` stands for articles, pronouns and the like. */
export function commonness(stemmed: string, language: PackLanguage): 'grammar' | 'frequent' | 'rare' {
  const { grammar, frequent } = stemsOf(language);
  if (grammar.has(stemmed)) return 'grammar';
  return frequent.has(stemmed) ? 'frequent' : 'rare';
}

/**
 * Whether a stem is a form of a common German verb that stemming does not reduce to the infinitive's: "zeigt", "gezeigt", "bliebe".
 * Such a form can have concepts of its own, so it is not `frequent`.
 */
export function isFrequentVerb(stemmed: string, language: PackLanguage): boolean {
  if (language !== 'de') return false;
  if (germanVerbForms().has(stemmed)) return true;
  const [, verb = ''] = WEAK_FORM.exec(stemmed) ?? [];
  return [verb, verb.replace(/e$/, '')].some((one) => one !== '' && commonness(one, 'de') !== 'rare');
}

/** The stem of a regular form: "zeigt", "redet", "gezeigt". */
const WEAK_FORM = /^(?:ge(?=.{4}))?(.{3,})t$/;
