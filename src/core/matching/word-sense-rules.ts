import { FIRM_VERBS } from '../words/firm-verbs.ts';
import { FIRM_WORD } from '../words/firm-words.ts';
import type { MatchContextRule } from './match-index.ts';

/**
 * Rules that tell a firm from what its name means otherwise, for plain names that are words or given names: Kettle, Distel, Rosa. The first
 * pattern that matches decides; where none does, the name is not marked.
 *
 * Patterns look at the text around the name, with control characters in it. `context-words.ts` puts `\x02` before the name and after its
 * ending, and `\x03` between both: "at \x02Kettle\x03's\x02 office". `\0` separates blocks of the page, such as paragraphs and cells
 * (`BOUNDARY`).
 */
type Pattern = NonNullable<MatchContextRule['patterns']>[number];

const patternFor =
  (verdict: boolean, flags = 'u') =>
  (parts: TemplateStringsArray, ...sources: string[]): Pattern => ({
    pattern: String.raw({ raw: parts.raw }, ...sources),
    flags,
    verdict,
  });
/** Speaks for the firm. */
const firm = patternFor(true);
const firmInAnyCase = patternFor(true, 'iu');
/** Speaks for the word or the person. */
const other = patternFor(false);

const NAME = String.raw`\x02[^\x02]*\x02`;
/** Where a sentence, a line or an item of a list begins. There, any word has a capital. */
const START = String.raw`(?:^|[.!?…؟。！？\0\n•·●▪*–—]|(?<!\p{L})\d+[.)])[\s"'“”„«»‘’()\[\]¿¡*_–-]*`;
const CAPITALISED = String.raw`\p{Lu}[\p{Ll}\p{M}]+`;
/** A part of names of firms, by law or by custom. */
const LEGAL_FORM = String.raw`(?:Inc|Ltd|LLC|LLP|PLC|plc|Corp|Co|GmbH|AG|SE|KG|KGaA|OHG|SA|S\.A|SAS|SARL|SpA|S\.p\.A|Srl|S\.r\.l|NV|N\.V|BV|B\.V|AB|ASA|AS|A/S|ApS|Oyj?|Kft|Zrt|Nyrt|Sp\. z|a\.s|s\.r\.o|d\.o\.o|OÜ|UAB|A\.Ş|Ltda|Lda|Group|Holdings?|Gruppe|Bank|Technologies|Labs|Software|Systems|Energy|Capital|Pharma|Airlines|Motors)(?!\p{L})`;
/** Of German, in which nouns have capitals: what stands before a noun, and hardly ever before a name. */
const GERMAN_ARTICLE = String.raw`(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|(?:[DdMmSs]?[Ee]in|[Kk]ein|[Ii]hr|[Uu]nser)(?:e[mnrs]?)?|[Dd]iese[mnrs]?|[Jj]ede[mnrs]?|[IiAa]m|[Zz]u[mr]|[Bb]eim|[Vv]om|[Ii]ns|[Aa]ns)`;
const NOUN_IN_GERMAN = [
  other`${GERMAN_ARTICLE} (?:\p{Ll}+e[mnrs]? ){0,2}\x02`,
  other`(?<!\p{L})(?:[Aa]us|[Mm]it|[Oo]hne|und|oder|als|wie|wenig|viel|etwas|mehr|[Ii]n|[Aa]uf|[Uu]nter|[Ss]tatt) \x02(?=[^.!?]*(?<!\p{L})(?:der|die|das|ist|und|aus|mit|auf|für|nicht|werden|wird|eine?[mnrs]?)(?!\p{L}))`,
];
const ENGLISH = String.raw`(?<!\p{L})(?:[Tt]he|and|with|from|that|this|its|their|our|your|were)(?!\p{L})`;
const NOT_ENGLISH = String.raw`(?<!\p{L})(?:und|der|das|ist|nicht|für|auf|eine|mit|seit|wird|les|des|une|est|dans|pour|avec|sur|qui|du|au|il|la|le|el|los|las|una|que|por|con|del|della|di|che|per|sono|não|uma|um|com|em|do|da|os|het|een|van|voor|niet|zijn|och|att|som|är|ett|af|og|til|ikke|ja|että|oli|ei|nie|się|jest|w|z|po|że|je|se|na|az|egy|hogy|és|nem|și|în|cu|din|ve|bir|bu|için|ile|yang|dan|dari|untuk|dengan|ya|wa|kwa|của|và|là|các|cho)(?!\p{L})|(?<!\p{L})\p{Ll}*(?![\x00-\x7f])\p{sc=Latin}`;
/** Text in which every small word has at most three letters: "Life With a Kettle". It is a title, where any word has a capital. */
const TITLE = String.raw`(?:(?!(?<![\p{L}'’])\p{Ll}{4})[^.!?\0\n])*`;

const FIRM_BESIDE: readonly Pattern[] = [
  // Alone, as in a cell of a table.
  firm`(?:^|\0)\s*${NAME}\s*(?:\0|$)`,
  firm`${NAME}[\s,(]+${LEGAL_FORM}`,
  // «Роса»
  firm`[«„“"] ?${NAME} ?[»“”"]`,
  // Kettle (NASDAQ: KTTL), @Kettle, Kettle®
  firm`${NAME} ?\((?:NASDAQ|NYSE|LSE|[A-Z]{2,6}:)|@\x02|[©™®] ?\x02|\x02 ?[©™®]`,
];

/** A name in another script than the text is none of its words. */
const OTHER_SCRIPT = firm`(?<=(?!\p{sc=Latin})\p{L}[^\p{L}]*)\x02\p{sc=Latin}|\x02\p{sc=Latin}[^\x02]*\x02[^\p{L}]*(?!\p{sc=Latin})\p{L}`;

const RULE = {
  with: [],
  without: [],
  capitalised: 'needed',
  lowercase: 'needed',
} as const satisfies Partial<MatchContextRule>;

/** The rule for names that are ordinary words. In the middle of a sentence, a capital tells them from the word. */
const wordSense = (id: string, ...foreign: Pattern[]): MatchContextRule => ({
  ...RULE,
  id,
  patterns: [
    ...FIRM_BESIDE,
    OTHER_SCRIPT,
    // Korvo'dan: only names are set apart from their endings.
    firm`\x03['’](?!s?\x02)`,
    ENGLISH_PLURAL,
    ...foreign,
    firmInAnyCase`${FIRM_WORD}`,
    firm`\x02 (?:${FIRM_VERBS})`,
    firm`[$€£]\d[\d.,]* ?(?:m|bn|k|million|billion)(?!\p{L})|(?<!\p{L})(?:[Mm]illion|[Mm]illiard|[Mm]il[ij]on|[Mm]rd\.|млн|мільйон|миллион)`,
    other`${START}\x02`,
    ...NOUN_IN_GERMAN,
    other`^(?:[^\x02]*[.!?\0\n])?${TITLE}\x02${TITLE}(?:[.!?\0\n]|$)`,
    // Part of another name: Slate Islands, Lake Amber.
    other`\x02 ${CAPITALISED}|[\p{Ll},] ${CAPITALISED} \x02`,
    firm`^`,
  ],
});

/** Articles, before a name in small letters. */
const ARTICLE = `(?:the|an?|this|that|les?|la|une?|des|du|cette|ce|el|los|las|una|uno|un|il|lo|gli|uma?|os|as|het|een|de|en|ett?|den|det|de[rms]|die|das|eine?[mnrs]?|az|egy|bir|το|τ[ηο][νς]?|του|στη[νς]?|στο[νς]?|ένα[νς]?|μια|една|един)`;

/** In English, a name has an -s only where several things are called so: "The Ombrelos are folded." */
const ENGLISH_PLURAL = other`^(?=.*${ENGLISH})[^\x03]*\x03s\x02`;

export const WORD_SENSES: readonly MatchContextRule[] = [
  // A name that no list of words has may be a word all the same.
  {
    ...RULE,
    id: '=name',
    patterns: [
      ...FIRM_BESIDE,
      firm`${NAME} (?:apps?|site|website|account|router|phone|laptop|tablet|headphones|card|store|shop|support|customer|service|delivery|order|update|team|ceo|stock|shares|founder|employee)(?!\p{L})`,
      // "La falaise": who begins a sentence with a capital writes names with one.
      other`${START}\p{Lu}[^.!?\0\n]*(?<!\p{L})${ARTICLE} \x02\p{Ll}|${START}(?:La|Le|Une?|The|An?|This|That|El|Los|Las|Una|Il|Lo|Uma?|Os?|As|En|Ett?|Den|Det|Een|Het|De|Az|Egy|Η|Ο|Το|Οι|Τα|Τη[νς]?|Του|Στη[νς]?|Στο[νυ]?) \x02\p{Ll}`,
      // "Der Kolben": names of firms have no article but the feminine one.
      other`(?<!\p{L})(?:Der|[Dd]as|[Dd]em|[Ee]ine?[mn]?|[Ii]m|[Zz]um|[Vv]om|[Bb]eim|[Ii]ns) ${NAME}(?![-\p{L}]| \p{Lu}| \d)`,
      ENGLISH_PLURAL,
      firm`^`,
    ],
  },
  // A cry is followed by a sentence: "Plop! The frog was gone."
  { ...RULE, id: '=cry', patterns: [...FIRM_BESIDE, other`${START}${NAME}["'”’»]* \p{Lu}`, firm`^`] },
  // A German noun that no dictionary has: "Südkamm".
  {
    ...RULE,
    id: '=compound',
    patterns: [...FIRM_BESIDE, firmInAnyCase`${FIRM_WORD}`, ...NOUN_IN_GERMAN, firm`^`],
  },
  // A place with a number: "at Pier 17".
  {
    ...RULE,
    id: '=numbered',
    patterns: [
      ...FIRM_BESIDE,
      firmInAnyCase`${FIRM_WORD}`,
      other`(?<!\p{L})(?:at|to|from|near|reach(?:ed)?|behind|off|on|in|of|toward|along|past|am|an|zum?|im|vom|à|au|en|al?|nel|bij|op|till|na|do) (?:the |la |le )?\x02`,
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
      ...FIRM_BESIDE,
      OTHER_SCRIPT,
      other`\x02 ${CAPITALISED}|[\p{Ll},] ${CAPITALISED} (?:(?:de|da|do|del|di|du|von|of) )?\x02`,
      firmInAnyCase`${FIRM_WORD}`,
    ],
  },
];
