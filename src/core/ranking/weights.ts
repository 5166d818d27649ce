/** What each kind of evidence contributes to the score of a note. Tuned on labelled paragraphs: `npm run accuracy`. */
export interface RankingWeights {
  /** A word of the note's texts or of its speaker's name. */
  ownWord: number;
  /** A term that the pack adds to the note. */
  term: number;
  /** A word of a topic's name, or one of its terms. */
  topic: number;
  /** A name of the note, in a paragraph of any language. */
  name: number;
  /** A number of the note, in a paragraph of any language. */
  number: number;
  /** The factor for a word that is only a part of a compound, in the note or in the paragraph. */
  compoundPart: number;
  /** The factor for words that are frequent in the language. */
  frequentWord: number;
  /** How far the points of a word sink with the number of notes that share it: 0 for not at all, 1 for nearly to zero. */
  rarity: number;
  /** Other entities that the paragraph and the note name. */
  companion: number;
  /** The note carries a relation to another entity that the paragraph names. */
  relation: number;
  /** The mentioned entity is not the first that the note is about. */
  otherMainSubject: number;
  /** Each point of the note's editorial weight. Of at most 100 points, so it decides between notes that fit alike. */
  editorialWeight: number;
}

export const RANKING_WEIGHTS: RankingWeights = {
  ownWord: 1,
  term: 0.8,
  topic: 0.6,
  name: 1.2,
  number: 0.6,
  compoundPart: 0.5,
  frequentWord: 0.4,
  rarity: 1,
  companion: 0.4,
  relation: 0.4,
  otherMainSubject: -0.2,
  editorialWeight: 0.004,
};

/** A note fits from this many points on. A rare word of the note is just below, a name of it or two words are above. */
export const MIN_FIT = 1.1;
