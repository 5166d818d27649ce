/**
 * Characters that stand for the page's structure in the text that the matcher reads. `BOUNDARY` and `SEAM` are control characters:
 * pages do not contain them, and engines can store Latin text with them in one byte per character.
 */

/** Separates two blocks, such as paragraphs. No mention and no sentence crosses it. */
export const BOUNDARY = '\0';
/** Separates two text nodes as long as it is unknown whether they are in one line. No mention crosses it. */
export const SEAM = '\x01';
/** A word joiner. Replaces the seam between text nodes of one line, and text that is not rendered. Folding drops it. */
export const JOINED = '\u2060';
/** Replaces the seam between text nodes of one line that are in different elements. Folding drops it. */
export const EDGE = '\u2061';
