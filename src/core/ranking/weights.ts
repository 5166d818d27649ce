/** What each kind of evidence contributes to the score of a note. Tuned on labelled paragraphs: `npm run accuracy`. */
export interface RankingWeights {
  /** A word of the note's texts or of its speaker's name. */
  ownWord: number;
  /** The same for the question whether the note fits. */
  ownWordFit: number;
  /** A term that the pack adds to the note. */
  term: number;
  /** A word of a topic's name, or one of its terms. */
  topic: number;
  /** A name of the note, in a paragraph of any language. */
  name: number;
  /** A number of the note, in a paragraph of any language. */
  number: number;
  /** The same for the question whether the note fits: dates and amounts are in texts on any subject. */
  numberFit: number;
  /** Factor for a word that the note has only in another language. */
  cognate: number;
  /** A word of the paragraph that has a concept of the thesaurus in common with a word of the note. */
  concept: number;
  /** How much the points of a concept grow with the number of different words for it: 0 for not at all. */
  furtherConceptWord: number;
  /** What a word for a concept counts towards the question whether the note fits. */
  conceptFit: number;
  /** The same for a note with terms. Its terms say what it is about, so concepts matter less. */
  conceptFitBesideTerms: number;
  /** Factor for a concept for which the paragraph has only frequent words. It does not make a note fit. */
  conceptOfFrequentWord: number;
  /** Factor for a concept that the note has in only some of its languages. Its word may mean something else there. */
  ambiguousConcept: number;
  /** Factor for a concept that only the note's terms have. */
  conceptOfTerm: number;
  /** The same for the question whether the note fits. */
  conceptOfTermFit: number;
  /** Factor for words that are neither in the sentence of the mention nor in one next to it. */
  farSentence: number;
  /** Factor for a word that is only a part of a compound, in the note or in the paragraph. */
  compoundPart: number;
  /** In a language without a thesaurus, a word that begins like one of the note's, or shares a Chinese character with it. */
  relatedWord: number;
  /** The same for the question whether the note fits. */
  relatedWordFit: number;
  /** Factor for words that are frequent in the language. */
  frequentWord: number;
  /** The same for the question whether the note fits: texts on any subject contain them. */
  frequentWordFit: number;
  /** Factor for evidence from words of the paragraph that gave stronger evidence already: a word has one meaning at a time. */
  sharedWord: number;
  /** How much the points of a word sink with the number of notes that have it: 0 for not at all, 1 for almost to zero. */
  rarity: number;
  /** The paragraph names other entities that the note is about. */
  companion: number;
  /** The note is behind a relation to another entity that the paragraph names. */
  relation: number;
  /** The mentioned entity is not the first that the note is about. */
  otherMainSubject: number;
  /** For each point of the note's weight, of which there are at most 100: enough to decide between notes that fit equally well. */
  editorialWeight: number;
}

export const RANKING_WEIGHTS: RankingWeights = {
  ownWord: 0.8,
  ownWordFit: 1,
  term: 0.95,
  topic: 0.7,
  name: 1.2,
  number: 0.8,
  numberFit: 0.45,
  cognate: 0.8,
  concept: 0.65,
  furtherConceptWord: 0.8,
  conceptFit: 0.62,
  conceptFitBesideTerms: 0.46,
  conceptOfFrequentWord: 0.4,
  ambiguousConcept: 0.75,
  conceptOfTerm: 0.4,
  conceptOfTermFit: 0.15,
  farSentence: 0.35,
  compoundPart: 0.2,
  relatedWord: 0.4,
  relatedWordFit: 0.5,
  frequentWord: 0.65,
  frequentWordFit: 0.46,
  sharedWord: 0.3,
  rarity: 0.9,
  companion: 0.6,
  relation: 0.5,
  otherMainSubject: -0.2,
  editorialWeight: 0.004,
};
