import {
  givenNamesBeginningWith,
  OTHER_FIRM,
  PLACE_WORD,
  RELATIVE,
  STREET,
} from '../words/names/namesake-words.ts';
import { LETTER } from '../words/names/words-in-patterns.ts';
import { anyCase, pattern } from './machine-text-rules.ts';
import type { RejectionRule } from './rejection-rules.ts';

/** Initials of given names. Engines take long to compile thousands of names, so they do only when a word with such an initial is met. */
const INITIALS = ['A-E', 'F-K', 'L-R', 'S-Z', '\u00c0-\u052f'];

const ONE_WORD = /^\S+$/u;
/** What stands between a given name and some surnames. */
const PARTICLE = '(?:d[eia] |v[ao]n )?';

/** "Tadeusz Wolny", "Francisco de Quevedo" */
const afterGivenName = (initials: string): RejectionRule => ({
  lower: false,
  tests: [
    {
      part: 'before',
      pattern: `(?<!${LETTER}|-)(?!The |D(?:er|ie|as|en) |Les? |La |El |In )[${initials}](?:${LETTER}){2,} ${PARTICLE}$`,
      flags: '',
    },
    {
      part: 'before',
      pattern: `(?<!${LETTER}|-)${givenNamesBeginningWith(initials)} ${PARTICLE}$`,
      flags: '',
    },
  ],
});

/**
 * Rules that recognise what is called like a firm: people, clubs, other firms, streets, places, units. They are for the names of added packs;
 * those of the bundled pack have no namesakes, and every page with one of them would pay for the long patterns. They are checked like the
 * rules for text that is written for machines.
 */
export const NAMESAKE_RULES: RejectionRule[] = [
  ...INITIALS.map(afterGivenName),
  // John D. Wolny, J. D. Wolny
  anyCase({ before: pattern`(?<=\p{Lu}\p{Ll}+ \p{Lu}\. )$` }),
  anyCase({ name: ONE_WORD, before: pattern`(?<!${LETTER}|\.)\p{Lu}\. \p{Lu}\. $` }),
  // our son Marlow, but not "his wife Ada Marlow": who has both names is meant.
  anyCase({ name: ONE_WORD, before: pattern`(?<=(?<!${LETTER}|-)${RELATIVE},? )$` }),
  // Marlow & Sons, Marlow FC
  anyCase({ after: pattern`^ ${OTHER_FIRM}(?!${LETTER})` }),
  // rue de Kestrel
  anyCase({
    before: pattern`(?<!${LETTER})${STREET}\.? (?:d[eou] |del |della |des |de la )?(?:d['’])?$`,
  }),
  anyCase({
    after:
      /^ (?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace)(?!\p{L})|^[- ](?:Stra(?:ß|ss)e|Platz|Allee|Gasse)(?!\p{L})/u,
  }),
  // 12 GPM, but not "in 2021 GPM bought".
  anyCase({
    name: /^\p{Ll}{0,2}\p{Lu}{1,3}$/u,
    before: /(?<![\d.,\p{L}])(?!(?:19|20)\d\d )\d+(?:[.,]\d+)* ?$/u,
  }),
  // NKR-20931-B
  anyCase({ name: /^\p{Lu}{2,5}$/u, right: /^-?\d{3}/u }),
  // Sông Tigris, the Yazoo River, метро «Полянка»
  anyCase({
    before: pattern`(?<!${LETTER})${PLACE_WORD} ?[«„"“]?$`,
  }),
  anyCase({
    after:
      /^["»“”]? (?:River|Creek|Lake|Valley|Islands?|Mountains?|Hills?|Bay|Beach|County|Falls|Peninsula|Station|Castle|Cathedral|Church)(?!\p{L})/u,
  }),
  // Zone 41-B
  anyCase({ name: /\d$/u, right: /^-\p{Lu}(?!\p{L})/u }),
];
