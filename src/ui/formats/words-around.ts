/** A placeholder that no sentence of ours contains: the object replacement character. */
const PLACE = '\ufffc';

/**
 * Splits a sentence at the text that it is made around. The text can then be rendered as an element of its own, with its own
 * language and direction of writing.
 * @param sentence makes the sentence around a text
 * @returns the words before and after the text
 */
export function wordsAround(sentence: (text: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);
  return [before, after];
}
