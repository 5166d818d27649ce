/** How many characters of a text a message quotes. */
const MAX_QUOTED = 40;

/** The beginning of a text, for a message that quotes it. */
export function shortened(text: string): string {
  // A character has one or two units.
  const chars = Array.from(text.slice(0, 2 * MAX_QUOTED + 1));
  return chars.length > MAX_QUOTED ? `${chars.slice(0, MAX_QUOTED).join('')}…` : text;
}
