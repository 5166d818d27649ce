/** A text of a pack as a sentence: ends it with a full stop, unless it ends with punctuation of any script that closes sentences. */
export const asSentence = (text: string): string =>
  text === '' || /\p{Sentence_Terminal}$/u.test(text) ? text : `${text}.`;
