/** A character that stands for something in a text and is in no sentence of ours. */
const PLACE = '\ufffc';

/** The words of a sentence before and after a text of a pack, which keeps a direction of writing of its own between them. */
export function wordsAround(sentence: (text: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);
  return [before, after];
}
