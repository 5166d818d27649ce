/**
 * Where a name may begin, by the kinds of a UTF-16 unit and of the one before it. A small letter or a letter of an Indic script begins
 * no name after a letter of the same kind: it is inside a word. All other letters may begin a name anywhere.
 */

/** Not a letter and not a digit. */
const OTHER = 0;
/** A small Latin letter. */
const SMALL = 1;
/** A small Greek, Cyrillic or Armenian letter. */
const CASED = 2;
/** A letter of the scripts of India. */
const INDIC = 3;
/** How far the capitals of `SMALL` and `CASED` are above them. */
const TO_CAPITAL = 3;
const CAPITAL = SMALL + TO_CAPITAL;
const CASED_CAPITAL = CASED + TO_CAPITAL;
/** A digit, or a letter of a script in which names may begin inside a run of letters. */
const LETTER = 6;

/** The kind of a text's beginning, before which no word has begun. */
export const NO_WORD_BEFORE = OTHER;

/** Whether a unit may begin a name. @param before `wordKindOf` the unit before it, or `NO_WORD_BEFORE` */
export const mayBeginName = (kind: number, before: number): boolean =>
  kind !== OTHER && (kind > INDIC || kind !== before);

/** The kind of the letters that continue the word of a unit: small letters after a capital. */
export const wordKindOf = (kind: number) =>
  kind === CAPITAL || kind === CASED_CAPITAL ? kind - TO_CAPITAL : kind;

/** The kind of a UTF-16 unit. */
export function codeUnitKindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return SMALL;
    if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
    return unit >= 0x30 && unit <= 0x39 ? LETTER : OTHER;
  }
  // Greek, Cyrillic and Armenian.
  if (unit >= 0x370 && unit <= 0x58f) return isCasedCapital(unit) ? CASED_CAPITAL : CASED;
  // Without the dandas, which end sentences.
  if (unit >= 0x900 && unit <= 0xdff) return unit === 0x964 || unit === 0x965 ? OTHER : INDIC;
  return LETTER;
}

const isCasedCapital = (unit: number) =>
  (unit >= 0x386 && unit <= 0x3ab) || (unit >= 0x400 && unit <= 0x42f) || (unit >= 0x531 && unit <= 0x556);
