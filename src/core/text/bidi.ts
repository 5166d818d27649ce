/** The Unicode blocks of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Isolates a text of unknown direction within a sentence of the interface, so that neither moves the punctuation of the other. Uses
 * invisible characters (U+2068, U+2069), for sentences outside of HTML such as accessible names. In HTML, use `bdi`.
 */
export const bidiIsolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
