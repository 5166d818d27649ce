import { givenNamesBeginningWith, OTHER_FIRM, RELATIVE } from '../words/namesake-words.ts';
import { LETTER } from '../words/words-in-patterns.ts';
import type { MachineRule } from './machine-text.ts';
import { anyCase, pattern } from './machine-text-rules.ts';

/** Initials of given names. Engines take long to compile thousands of names, so they do only when a word with such an initial is met. */
const INITIALS = ['A-E', 'F-K', 'L-R', 'S-Z', '\u00c0-\u052f'];

/** "Tadeusz Wolny" */
const afterGivenName = (initials: string): MachineRule => ({
  lower: false,
  tests: [
    {
      part: 'before',
      pattern: `(?<!${LETTER}|-)(?!The |D(?:er|ie|as|en) |Les? |La |El |In )[${initials}](?:${LETTER}){2,} $`,
      flags: '',
    },
    { part: 'before', pattern: `(?<!${LETTER}|-)${givenNamesBeginningWith(initials)} $`, flags: '' },
  ],
});

/**
 * Rules that recognise people, clubs and other firms that are called like a firm, for the names of added packs. They are checked like those
 * for text that is written for machines, once for all names.
 */
export const NAMESAKE_RULES: MachineRule[] = [
  ...INITIALS.map(afterGivenName),
  // John D. Wolny
  anyCase({ before: pattern`(?<=\p{Lu}\p{Ll}+ \p{Lu}\. )$` }),
  // our son Marlow
  anyCase({ before: pattern`(?<=(?<!${LETTER}|-)${RELATIVE},? )$` }),
  // Marlow & Sons, Marlow FC
  anyCase({ after: pattern`^ ${OTHER_FIRM}(?!${LETTER})` }),
];
