import { FIRM_NOUN, PERSON_TITLE, PLACE_AFTER, PLACE_BEFORE } from '../words/names/namesake-words.ts';
import { LETTER } from '../words/names/words-in-patterns.ts';
import type { ContextPattern } from './match-index.ts';

/**
 * Patterns that the rules in `word-sense-rules.ts` are made of. They look at the text around a name, with control characters in it.
 * `context-words.ts` puts `\x02` before the name and after its ending, and `\x03` between both: "at \x02Kettle\x03's\x02 office". `\0`
 * separates blocks of the page, such as paragraphs and cells (`BOUNDARY`).
 */

const patternFor =
  (verdict: boolean, flags = 'u') =>
  (parts: TemplateStringsArray, ...sources: string[]): ContextPattern => ({
    pattern: String.raw({ raw: parts.raw }, ...sources),
    flags,
    verdict,
  });
/** Speaks for the firm. */
export const firm = patternFor(true);
export const firmInAnyCase = patternFor(true, 'iu');
/** Speaks for the word or the person. */
export const other = patternFor(false);

export const NAME = String.raw`\x02[^\x02]*\x02`;
/** A name after a text. Looking back from the name is faster than looking for the text everywhere. */
export const after = (text: string) => String.raw`\x02(?<=${text}\x02)`;
const REST_OF_NAME = String.raw`[^\x02]*\x02`;
/** Where a sentence, a line or an item of a list begins. There, any word has a capital. */
export const START = String.raw`(?:^|[.!?…؟。！？\0\n•·●▪*–—]|(?<!\p{L})\d+[.)])[\s"'“”„«»‘’()\[\]¿¡*_–-]*`;
/** A name at such a place. */
export const AT_START = after(START);
export const FIRST_NAME = AT_START + REST_OF_NAME;
export const CAPITALISED = String.raw`\p{Lu}[\p{Ll}\p{M}]+`;
/** A part of names of firms, by law or by custom. */
const LEGAL_FORM = String.raw`(?:Inc|Ltd|LLC|LLP|PLC|plc|Corp|Co|GmbH|AG|SE|KG|KGaA|OHG|SA|S\.A|SAS|SARL|SpA|S\.p\.A|Srl|S\.r\.l|NV|N\.V|BV|B\.V|AB|ASA|AS|A/S|ApS|Oyj?|Kft|Zrt|Nyrt|Sp\. z|a\.s|s\.r\.o|d\.o\.o|OÜ|UAB|A\.Ş|Ltda|Lda|Group|Holdings?|Gruppe|Bank|Technologies|Labs|Software|Systems|Energy|Capital|Pharma|Airlines|Motors)(?!\p{L})`;

/** Of German, in which nouns have capitals: what stands before a noun, and hardly ever before a name. */
const GERMAN_ARTICLE = `(?<!${LETTER})(?:[Dd](?:er|ie|as|en|em|es)|(?:[DdMmSs]?[Ee]in|[Kk]ein|[Ii]hr|[Uu]nser)(?:e[mnrs]?)?|[Dd]iese[mnrs]?|[Jj]ede[mnrs]?|[IiAa]m|[Zz]u[mr]|[Bb]eim|[Vv]om|[Ii]ns|[Aa]ns)`;
export const NOUN_IN_GERMAN = [
  other`${after(`${GERMAN_ARTICLE} (?:\\p{Ll}+e[mnrs]? ){0,2}`)}`,
  other`${after(`(?<!${LETTER})(?:[Aa]us|[Mm]it|[Oo]hne|und|oder|als|wie|wenig|viel|etwas|mehr|[Ii]n|[Aa]uf|[Uu]nter|[Ss]tatt) `)}(?=[^.!?]*(?<!\p{L})(?:der|die|das|ist|und|aus|mit|auf|für|nicht|werden|wird|eine?[mnrs]?)(?!\p{L}))`,
];
export const ENGLISH = String.raw`(?<!\p{L})(?:[Tt]he|and|with|from|that|this|its|their|our|your|were)(?!\p{L})`;
export const NOT_ENGLISH = String.raw`(?<!\p{L})(?:und|der|das|ist|nicht|für|auf|eine|mit|seit|wird|les|des|une|est|dans|pour|avec|sur|qui|du|au|il|la|le|el|los|las|una|que|por|con|del|della|di|che|per|sono|não|uma|um|com|em|do|da|os|het|een|van|voor|niet|zijn|och|att|som|är|ett|af|og|til|ikke|ja|että|oli|ei|nie|się|jest|w|z|po|że|je|se|na|az|egy|hogy|és|nem|și|în|cu|din|ve|bir|bu|için|ile|yang|dan|dari|untuk|dengan|ya|wa|kwa|của|và|là|các|cho)(?!\p{L})|(?<!\p{L})\p{Ll}*(?![\x00-\x7f])\p{sc=Latin}`;
/** Text in which every small word has at most three letters: "Life With a Kettle". It is a title, where any word has a capital. */
const TITLE = String.raw`(?:(?!(?<![\p{L}'’])\p{Ll}{4})[^.!?\0\n])*`;
export const IN_TITLE = other`^(?:[^\x02]*[.!?\0\n])?${TITLE}\x02${TITLE}(?:[.!?\0\n]|$)`;

/** Articles, before a name in small letters. */
export const ARTICLE = `(?:the|an?|this|that|les?|la|une?|des|du|cette|ce|el|los|las|una|uno|un|il|lo|gli|uma?|os|as|het|een|de|en|ett?|den|det|de[rms]|die|das|eine?[mnr]?|az|egy|bir|το|τ[ηο][νς]?|του|στη[νς]?|στο[νς]?|ένα[νς]?|μια|една|един)`;
/** The same at the beginning of a sentence. */
export const FIRST_ARTICLE = `(?:La|Le|Une?|The|An?|This|That|El|Los|Las|Una|Il|Lo|Uma?|Os?|As|En|Ett?|Den|Det|Een|Het|De|Az|Egy|Η|Ο|Το|Οι|Τα|Τη[νς]?|Του|Στη[νς]?|Στο[νυ]?)`;
/** In English, a name has an -s only where several things are called so: "The Ombrelos are folded." */
export const ENGLISH_PLURAL = other`^(?=.*${ENGLISH})[^\x03]*\x03e?s\x02`;

export const FIRM_BESIDE: readonly ContextPattern[] = [
  // Alone, as in a cell of a table.
  firm`(?:^|\0)\s*${NAME}\s*(?:\0|$)`,
  firm`${NAME}[\s,(]+${LEGAL_FORM}`,
  // «Роса»
  firm`[«„“"] ?${NAME} ?[»“”"]`,
  // Kettle (NASDAQ: KTTL), @Kettle, Kettle®
  firm`${NAME} ?\((?:NASDAQ|NYSE|LSE|[A-Z]{2,6}:)|@\x02|[©™®] ?\x02|\x02 ?[©™®]`,
  // Kettle +4.1%
  firm`${NAME}:? \(?[+−–▲▼-] ?\d+(?:[.,]\d+)? ?%`,
];
/** "der Molkereikonzern Meadow" */
export const AFTER_FIRM_NOUN = firm`${FIRM_NOUN} [«„"“']?\x02`;

/** Frequent words that only languages have whose names take no other ending than "s" and "es". */
const UNINFLECTED = `(?<![\\x03\\p{L}])(?:the|and|with|from|that|this|was|were|has|had|been|are|they|their|his|her|not|said|of|der|das|und|nicht|ist|mit|wird|wurde|über|auf|für|von|ein|eine|dem|sich|zur|zum|het|een|voor|niet|werd|zijn|wordt|naar|les|dans|pour|une|avec|était|sur|aux|qui|los|las|del|por|para|como|pero|della|alla|degli|sono|che|gli|nella|quelque)(?!\\p{L})`;
/** Words and letters of languages that have other endings. */
const INFLECTED = `(?<![\\x03\\p{L}])(?:ja|että|oli|się|jest|je|az|egy|és|nem|hogy|ve|bir|bu|için|un|kad|ka|eta|du|dan|yang|și|cu|nu|och|og|på|det)(?!\\p{L})|[őűąęłśżźčřšžěůğışțășāēīūėįųđ]`;
/** "Audit" is no form of Audi in an English text. */
export const FOREIGN_ENDING = other`^(?=[^\x03]*\x03(?!e?s\x02)\p{Ll}+\x02)(?=[^]*?(?:${UNINFLECTED}))(?![^]*(?:${INFLECTED}))`;

/** A name in another script than the text is none of its words. */
export const OTHER_SCRIPT = firm`(?<=(?!\p{sc=Latin})\p{L}[^\p{L}]*)\x02\p{sc=Latin}|\x02\p{sc=Latin}[^\x02]*\x02[^\p{L}]*(?!\p{sc=Latin})\p{L}`;

/** "Mr Wolny" */
export const AFTER_TITLE = other`${after(String.raw`(?<!${LETTER})(?:${PERSON_TITLE}\.?) `)}`;
/** "Théâtre de l'Étincelle", "Meadow Hotel" */
export const PLACE: readonly ContextPattern[] = [
  other`\x02 ${PLACE_AFTER}(?!${LETTER})`,
  other`(?<!${LETTER})${PLACE_BEFORE} (?:d[eou]s? |de la |della? |zum |zur |van de |van het )?(?:(?:d|l|dell|all)['’])?\x02`,
];

/** "Working at Hartley": people work at firms, and for each other. */
export const AT_WORK = firm`${after(`(?<!${LETTER})(?:[Ww]ork(?:s|ed|ing)?|[Jj]obs?|[Cc]areers?|[Ii]nterview(?:ed|s)?|[Ii]nternship|[Ss]alar(?:y|ies)|[Vv]acancies|arbeite[nt]?|gearbeitet|Praktikum|Ausbildung|angestellt|travaille|emploi|stage|werkt|werken|jobbar|jobber|trabaja|trabajo|lavora) (?:at|bei|chez|bij|hos|på) `)}`;

const BEFORE_PLACE = String.raw`(?<!${LETTER})(?:near|outside|(?:north|south|east|west|mayor|village|town|city|people|residents|streets|county) of|nahe|(?:nörd|süd|öst|west)lich von|près de|maire de|ville de|village de|habitants de|cerca de|alcalde de|pueblo de|ciudad de|vicino a|sindaco di|città di|paese di|perto de|cidade de|vlak bij|burgemeester van|nära|utanför|nær|utenfor|udenfor|pod|koło|poblíž|u města|под|около|близ|город[еау]?|κοντά σ\S+) `;
const ON_THE_WAY = `(?<!${LETTER})(?:walk|drove|drive|rode|ride|sail|train|bus|flight|road|miles|ferry|Zug|Bus)[^.!?]* (?:from|to|between) `;
/** "near Dorsten", "von Dorsten nach Haltern" */
export const IN_PLACE: readonly ContextPattern[] = [
  other`${after(`(?:${BEFORE_PLACE}|${ON_THE_WAY})`)}`,
  other`${after(String.raw`(?<!\p{L})[Vv]on `)}${REST_OF_NAME} nach \p{Lu}|${after(String.raw`(?<!\p{L})de `)}${REST_OF_NAME} à \p{Lu}`,
  other`${after(`${START}In `)}${REST_OF_NAME} (?:hat|haben|wird|werden|ist|sind|wurden?|gibt|gab|kam|starb)(?!\p{L})`,
];
