/**
 * Signs that stand for structure in the text that the matcher reads. Control characters, because no parsed page
 * contains them and they keep Latin text in one byte a character.
 */

/** Between two blocks: no mention and no sentence reaches over it. */
export const BOUNDARY = '\0';
/** Between two text nodes of which it is not known yet whether they lie in one line. */
export const SEAM = '\x01';
/** Between two text nodes that lie in one line, and in place of what is not shown: invisible (word joiner). */
export const JOINED = '\u2060';

/** A literal as part of a regular expression. */
export const escapeRegExp = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
