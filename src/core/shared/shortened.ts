/** How many characters of a text a message quotes. */
const MAX_QUOTED = 40;

/** The beginning of a text, for a message that quotes it. */
export const shortened = (text: string): string =>
  text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
