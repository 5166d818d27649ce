/** Letters that are about twice as wide as others. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The beginning of a text, up to the end of a word where there is one.
 * @param room how many letters there is room for; wide ones count twice
 * @returns the text itself where there is room for all of it
 */
export function firstWords(text: string, room: number): string {
  let width = 0;
  let end = 0;
  for (const letter of text) {
    width += WIDE.test(letter) ? 2 : 1;
    if (width > room) break;
    end += letter.length;
  }
  if (end === text.length) return text;
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(' ');
  // Some languages have no spaces, or few. There, no letter loses a mark that follows it.
  return `${space > end / 2 ? cut.slice(0, space) : cut.replace(/\P{M}\p{M}*$/u, '')} …`;
}
