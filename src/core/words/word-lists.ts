/** Words that say little about what a text is about, separated by white space. */
export interface WordLists {
  /** Articles, pronouns, prepositions and the like, which every text contains. */
  grammar: string;
  /** The most frequent nouns, verbs and adjectives. */
  frequent: string;
}
