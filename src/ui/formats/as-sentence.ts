/** A text of a pack as a sentence, in whatever script: with a full stop unless it ends with something like it. */
export const asSentence = (text: string): string =>
  text === '' || /\p{Sentence_Terminal}$/u.test(text) ? text : `${text}.`;
