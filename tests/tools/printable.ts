/**
 * Makes a line with text from a stranger's file safe to print in a terminal. Control characters could overwrite the output, and others
 * change the direction of writing, so they are escaped as in JSON: "\u001b".
 */
export const printable = (line: string): string =>
  line.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
