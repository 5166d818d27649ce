/**
 * A line to print in a terminal with what a stranger's file says in it. Control characters could rewrite what stands there, and
 * others turn the direction of writing, so they are shown as in JSON: "\u001b".
 */
export const printable = (line: string): string =>
  line.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
