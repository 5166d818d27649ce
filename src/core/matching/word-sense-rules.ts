import { FIRM_VERB, FIRM_VERB_IN_CAPITALS } from '../words/names/firm-verbs.ts';
import { FIRM_WORD } from '../words/names/firm-words.ts';
import { NUMERAL } from '../words/names/numerals.ts';
import { LETTER } from '../words/names/words-in-patterns.ts';
import type { ContextPattern, MatchContextRule } from './match-index.ts';
import {
  AFTER_FIRM_NOUN,
  AFTER_TITLE,
  ARTICLE,
  AT_START,
  AT_WORK,
  after,
  CAPITALISED,
  ENGLISH,
  ENGLISH_PLURAL,
  FIRM_BESIDE,
  FIRST_ARTICLE,
  FIRST_NAME,
  FOREIGN_ENDING,
  firm,
  firmInAnyCase,
  IN_PLACE,
  IN_TITLE,
  NAME,
  NOT_ENGLISH,
  NOUN_IN_GERMAN,
  OTHER_SCRIPT,
  other,
  PLACE,
  START,
} from './word-sense-patterns.ts';

/**
 * Rules that tell a firm from what its name means otherwise, for plain names that are words, given names or places: Kettle, Distel, Rosa. The
 * first pattern that matches decides; where none does, the name is not marked.
 */
const RULE = {
  with: [],
  without: [],
  capitalised: 'needed',
  lowercase: 'needed',
} as const satisfies Partial<MatchContextRule>;

/** A context rule with its patterns themselves. */
export interface WordSense extends Omit<MatchContextRule, 'patterns'> {
  patterns: readonly ContextPattern[];
}

const BEFORE_FIRM_VERB = firm`\x02 (?:${FIRM_VERB}|${FIRM_VERB_IN_CAPITALS})(?!${LETTER})`;
const AMOUNT = firm`[$€£]\d[\d.,]* ?(?:m|bn|k|million|billion)(?!\p{L})|(?<!\p{L})(?:[Mm]illion|[Mm]illiard|[Mm]il[ij]on|[Mm]rd\.|млн|мільйон|миллион)`;
/** Grammar by which the first word of a sentence is a name, although any word has a capital there. */
const SUBJECT: readonly ContextPattern[] = [
  // In Romance languages, a word without an article is no subject of a verb: "Puente cobrará".
  firm`${FIRST_NAME} (?:(?:no|não|non|ne) \p{L}|(?:(?:se|si|já|ya) )?(?:\p{L}{2,}(?:ará|erá|irá|arán|erán|irán|ou|ó)|h?a \p{L}{3,}(?:ado|ido|[ts]o|é|u)|va(?: a)? \p{L}+(?:er|[ai]r|re)|vai \p{L}+[aei]r)(?!\p{L}))`,
  // Nor does an English one own anything: "Saddle's office".
  firm`${AT_START}[^\x03]*\x03['’]s\x02 \p{Ll}`,
  firm`${FIRST_NAME} and ${CAPITALISED} \p{Ll}`,
  // Orchard: "We are sorry."
  firm`${FIRST_NAME}: ?["“„«]`,
  // "Rosal cancela sus vuelos", "Eik selger sin båt"
  firm`${FIRST_NAME} \p{Ll}+ (?:sus?|ses|leurs?|(?:il|la|i|le) suo?[iae]?i?|seus?|suas?|sin|sitt|sin[ae]|sit) \p{Ll}`,
  // "Finch froze my account"
  firm`${FIRST_NAME} (?:\p{Ll}+ ){1,2}(?:my|me|us|our|mein(?:e[mnrs]?)?|mi[rt]|mich|uns|unsere?[mnrs]?|mis?|nos|nous|mon|ma|mes|mij|mijn|ons|onze|mig|mitt?|oss|meg|mina|minun|minulle|meille)(?!\p{L})`,
];

/** The rule for names that are ordinary words. In the middle of a sentence, a capital tells them from the word. */
const wordSense = (id: string, ...foreign: readonly ContextPattern[]): WordSense => ({
  ...RULE,
  id,
  patterns: [
    FOREIGN_ENDING,
    AFTER_TITLE,
    ...FIRM_BESIDE,
    AFTER_FIRM_NOUN,
    ...PLACE,
    ...IN_PLACE,
    OTHER_SCRIPT,
    // Korvo'dan: only names are set apart from their endings.
    firm`\x03['’](?!s?\x02)`,
    ENGLISH_PLURAL,
    BEFORE_FIRM_VERB,
    // "Kuusi entistä työntekijää" are six.
    other`${AT_START}${NUMERAL}\x03\x02 \p{Ll}`,
    firmInAnyCase`${FIRM_WORD}`,
    // "An otter was seen": a name that the pack has in small letters.
    other`\x02(?=\p{Ll})(?<=(?<!${LETTER})(?:${ARTICLE}|${FIRST_ARTICLE}) (?:[\p{Ll}-]+ )?\x02)`,
    ...foreign,
    AMOUNT,
    ...SUBJECT,
    // A name in small letters, where a word has a capital.
    firm`${AT_START}\p{Ll}`,
    other`${AT_START}`,
    ...NOUN_IN_GERMAN,
    IN_TITLE,
    // Part of another name: Slate Islands, Lake Amber.
    other`\x02 ${CAPITALISED}|${after(`[\\p{Ll},] ${CAPITALISED} `)}`,
    firm`^`,
  ],
});

export const WORD_SENSES: readonly WordSense[] = [
  // A name that no list of words has may be a word all the same.
  {
    ...RULE,
    id: '=name',
    patterns: [
      FOREIGN_ENDING,
      AFTER_TITLE,
      ...FIRM_BESIDE,
      firm`${NAME} (?:apps?|site|website|account|router|phone|laptop|tablet|headphones|card|store|shop|support|customer|service|delivery|order|update|team|ceo|stock|shares|founder|employee)(?!\p{L})`,
      // "La falaise": who begins a sentence with a capital writes names with one.
      other`\x02(?=\p{Ll})(?<=(?:${START}\p{Lu}[^.!?\0\n]*(?<!\p{L})${ARTICLE}|${START}${FIRST_ARTICLE}) \x02)`,
      ...IN_PLACE,
      // "Der Kolben": names of firms have no article but the feminine one.
      other`(?<!\p{L})(?:Der|[Dd]as|[Dd]em|[Ee]ine?[mn]?|[Ii]m|[Zz]um|[Vv]om|[Bb]eim|[Ii]ns) ${NAME}(?![-\p{L}]| \p{Lu}| \d)`,
      ENGLISH_PLURAL,
      firm`^`,
    ],
  },
  // Several words: "Silver Thimble Inn".
  { ...RULE, id: '=phrase', patterns: [...PLACE, firm`^`] },
  // An abbreviation that is a word as well. Where all letters are capitals, only what stands beside it tells: "LIFE RAFT".
  {
    ...RULE,
    id: '=abbreviation',
    patterns: [
      ...FIRM_BESIDE,
      BEFORE_FIRM_VERB,
      other`${after('\\p{Lu}{3,} ')}|\x02 (?!(?:C[EFOT]O|IPO|AG|UK|US|EU)(?!\p{L}))\p{Lu}{2,}(?!\p{L})`,
      firm`^`,
    ],
  },
  // A cry is followed by a sentence: "Plop! The frog was gone."
  { ...RULE, id: '=cry', patterns: [...FIRM_BESIDE, other`${FIRST_NAME}["'”’»]* \p{Lu}`, firm`^`] },
  // A German noun that no dictionary has: "Südkamm".
  {
    ...RULE,
    id: '=compound',
    patterns: [AFTER_TITLE, ...FIRM_BESIDE, AFTER_FIRM_NOUN, ...NOUN_IN_GERMAN, firm`^`],
  },
  // A place with a number: "at Pier 17".
  {
    ...RULE,
    id: '=numbered',
    patterns: [
      ...FIRM_BESIDE,
      AFTER_FIRM_NOUN,
      firm`\x03['’]s\x02`,
      firmInAnyCase`${FIRM_WORD}`,
      other`(?<!\p{L})(?:at|to|from|near|reach(?:ed)?|left|leave[sd]?|behind|off|on|in|of|toward|along|past|am|an|aus|auf|hinter|von|vor|neben|zum?|im|vom|à|au|dans|de|du|en|al?|nel|del|bij|op|van|till|från|från|på|fra|na|do|ze?|od|w|из|от|до|у|в|к) (?:the |la |le )?\x02|\d, \x02|\x02, \p{L}+ \d`,
      firm`^`,
    ],
  },
  wordSense('=word'),
  // With an ending that English does not have, it cannot be the English word: "Parcelille" is Finnish for "to Parcel".
  wordSense('=english', firm`${NOT_ENGLISH}`, firm`\x03(?!(?:['’]?s|es|['’])?\x02)`),
  wordSense('=foreign', firm`${ENGLISH}`),
  // Capitals tell nothing here: a given name always has one, and a script without capitals never. So only what stands beside it decides.
  {
    ...RULE,
    id: '=proper',
    patterns: [
      FOREIGN_ENDING,
      AFTER_TITLE,
      ...FIRM_BESIDE,
      AFTER_FIRM_NOUN,
      OTHER_SCRIPT,
      ...PLACE,
      ...IN_PLACE,
      AT_WORK,
      // "Trainer Vidal announced", "Inés Vidal wins"
      other`${after(`${START}${CAPITALISED} `)}`,
      BEFORE_FIRM_VERB,
      // People own things as well, but are written about by their first names less often than firms.
      firm`\x03['’]s\x02 \p{Ll}`,
      firm`(?<!${LETTER})(?:[Oo]n|[Vv]ia|[Uu]sing|[Aa]gainst|[Bb]ei|[Cc]hez) \x02`,
      other`\x02 ${CAPITALISED}|${after(`[\\p{Ll},] ${CAPITALISED} (?:(?:de|da|do|del|di|du|von|of) )?`)}`,
      firmInAnyCase`${FIRM_WORD}`,
    ],
  },
];
