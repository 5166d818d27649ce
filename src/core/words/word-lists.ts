/** Words that say little about what a text is about, separated by white space. */
export interface WordLists {
  /** Articles, pronouns, prepositions, small numerals, verbs such as "to say": what every text contains. */
  grammar: string;
  /** The most frequent nouns, verbs and adjectives. */
  frequent: string;
}
