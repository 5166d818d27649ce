import { wordsIn } from '../words/words.ts';

/** White space after the end of a sentence and its quotation marks; East Asian sentences end without any. */
const SENTENCE_END = /(?<=[.!?…][\p{Pe}\p{Pf}"']*)\s+|(?<=[。！？])/u;

/**
 * How much each word of a paragraph counts. A long paragraph speaks of several things, and what is far from the mention is
 * rarely about it.
 * @param at where the mention begins, in UTF-16 units; without it, all words count alike
 * @param far the factor for words that are neither in the sentence of the mention nor in one beside it
 * @returns a factor for each word of `wordsIn`
 */
export function nearnessOf(paragraph: string, at: number | undefined, far: number): readonly number[] {
  const sentences = at === undefined ? [paragraph] : paragraph.split(SENTENCE_END);
  const own = paragraph.slice(0, (at ?? 0) + 1).split(SENTENCE_END).length - 1;
  return sentences.flatMap((sentence, i) => wordsIn(sentence).map(() => (Math.abs(i - own) > 1 ? far : 1)));
}
