/**
 * Sentinel characters that stand for the page's structure in the text that the matcher reads. `BOUNDARY` and `SEAM` are
 * control characters: pages do not contain them, and engines can store Latin text with them in one byte per character.
 */

/** Separates two blocks. No mention and no sentence crosses it. */
export const BOUNDARY = '\0';
/** Separates two text nodes while it is unknown whether they lie in one line. No mention crosses it. */
export const SEAM = '\x01';
/** A word joiner: replaces the seam between text nodes in one line, and text that is not rendered. Folding drops it. */
export const JOINED = '\u2060';
/** The same between text nodes of different elements. */
export const EDGE = '\u2061';
