/**
 * Source of a regular expression for a letter beside a long list of words. Engines repeat it for each of them, so it has few ranges: Latin,
 * Greek and Cyrillic.
 */
export const LETTER = String.raw`[\w\u00c0-\u024f\u0370-\u052f]`;
