const START = /^/;

/** Lets engines free the text of the last match. They keep it for `RegExp.input`, with the whole text of which it is a slice. */
export function releaseLastMatch(): void {
  START.test('');
}
