/** Letters that are written from right to left: the Unicode blocks of such scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text that someone else wrote, for a sentence of ours: one from right to left keeps its punctuation, and ours stays where it is.
 * By invisible characters (U+2068, U+2069), for sentences that are no HTML, such as accessible names. In HTML, `bdi` does it.
 */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
