import type { Note } from '../packs/schema/pack.ts';

/** The points that one word, name or concept of the paragraph gives a note. */
export interface EvidencePoints {
  /** Points for the order of the notes. The more notes have the word, the fewer points each of them gets. */
  distinctive: number;
  /** Points for the question whether the note fits at all. They do not depend on how many notes have the word. */
  fit: number;
}

/** The evidence for a note, by group, see `FoundEvidence`. */
export type Evidence = ReadonlyMap<string, EvidencePoints>;

/** What was found for a note, before nearness and rarity are taken into account. */
interface FoundEvidence {
  /** The word, name or concept that was found. In each group only the best match counts, such as for the words of one name. */
  group: string;
  /** Points for the order, if no other note had the word. */
  points: number;
  /** Points for the question whether the note fits. */
  fit: number;
  /** How many notes have the word. */
  documentFrequency: number;
  /** Where it is in the paragraph: indexes of words. */
  positions: Iterable<number>;
}

/** Collects the evidence for notes. */
export class EvidenceCollector {
  readonly #evidence = new Map<Note, Map<string, EvidencePoints>>();
  readonly #ownWords = new Map<Note, Set<number>>();
  readonly #noteCount: number;
  readonly #rarity: number;
  readonly #nearness: readonly number[];

  /**
   * @param noteCount the number of notes in the pack
   * @param rarity `RankingWeights.rarity`
   * @param nearness of each word of the paragraph, from `nearnessOf`
   */
  constructor(noteCount: number, rarity: number, nearness: readonly number[]) {
    this.#noteCount = noteCount;
    this.#rarity = rarity;
    this.#nearness = nearness;
  }

  get evidence(): ReadonlyMap<Note, Evidence> {
    return this.#evidence;
  }

  /**
   * Adds a match. Its points are multiplied by the nearness of its nearest position, those for the order also by its rarity. In a
   * group, the match with the most `fit` is kept; where `fit` is equal, that with the most `distinctive`.
   */
  add(note: Note, { group, points, fit, documentFrequency, positions }: FoundEvidence): void {
    const groups = this.#evidence.get(note) ?? new Map<string, EvidencePoints>();
    this.#evidence.set(note, groups);
    const nearness = Math.max(...[...positions].map((position) => this.#nearness[position] ?? 1));
    const rarity = 1 - (this.#rarity * Math.log(documentFrequency)) / Math.log(this.#noteCount + 1);
    const found = { distinctive: points * nearness * rarity, fit: fit * nearness };
    const best = groups.get(group) ?? { distinctive: 0, fit: 0 };
    const difference = found.fit - best.fit || found.distinctive - best.distinctive;
    if (difference > 0) groups.set(group, found);
  }

  /** Remembers that a word of the paragraph is one of the note's own words. */
  addOwnWord(note: Note, position: number): void {
    const positions = this.#ownWords.get(note) ?? new Set();
    this.#ownWords.set(note, positions.add(position));
  }

  /** Whether the word at one of these positions is one of the note's own words. */
  hasOwnWord(note: Note, positions: Iterable<number>): boolean {
    const known = this.#ownWords.get(note);
    return known !== undefined && [...positions].some((position) => known.has(position));
  }
}
