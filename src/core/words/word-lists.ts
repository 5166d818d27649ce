/** Words that say little about the subject of a text, separated by white space. */
export interface WordLists {
  /** Words that are in every text: articles, pronouns, prepositions, small numerals, verbs such as "to say". */
  grammar: string;
  /** The most frequent nouns, verbs and adjectives. */
  frequent: string;
}
