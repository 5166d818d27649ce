const START = /^/;

/** Releases the text of the last match. Engines keep it alive for `RegExp.input`, with the whole text it is a slice of. */
export function releaseLastMatch(): void {
  START.test('');
}
