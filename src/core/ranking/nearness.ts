import { wordsIn } from '../words/words.ts';
import { sentencesIn } from './sentences.ts';

/**
 * How much each word of a paragraph counts. A long paragraph is about several things, and words far from the mention are rarely about
 * the entity.
 * @param at where the mention begins, in UTF-16 units; without it, all words count alike
 * @param far the factor for words that are neither in the sentence of the mention nor in one beside it
 * @returns a factor for each word of `wordsIn`
 */
export function nearnessOf(paragraph: string, at: number | undefined, far: number): readonly number[] {
  if (at === undefined) return wordsIn(paragraph).map(() => 1);
  const sentences = sentencesIn(paragraph);
  const own = sentences.findLastIndex(({ start }) => start <= at);
  return sentences.flatMap(({ text }, i) => wordsIn(text).map(() => (Math.abs(i - own) > 1 ? far : 1)));
}
