/** Letters that take about twice the width of others. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Shortens a text, at the end of a word if possible, and adds an ellipsis.
 * @param room how many letters there is room for; wide letters count twice
 * @returns the text itself if there is room for all of it
 */
export function truncated(text: string, room: number): string {
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
  // Without a space near the end, cuts before the last letter, whose combining marks may be missing.
  return `${space > end / 2 ? cut.slice(0, space) : cut.replace(/\P{M}\p{M}*$/u, '')} …`;
}
