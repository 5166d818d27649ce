import type { Note } from '../packs/schema/pack.ts';
import { type EvidencePoints, independentEvidence, type Match } from './independent-evidence.ts';
import type { RankingWeights } from './weights.ts';

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
  readonly #evidence = new Map<Note, Map<string, Match>>();
  readonly #ownWords = new Map<Note, Set<number>>();
  readonly #noteCount: number;
  readonly #weights: RankingWeights;
  readonly #nearness: readonly number[];

  /**
   * @param noteCount the number of notes in the pack
   * @param nearness of each word of the paragraph, from `nearnessOf`
   */
  constructor(noteCount: number, weights: RankingWeights, nearness: readonly number[]) {
    this.#noteCount = noteCount;
    this.#weights = weights;
    this.#nearness = nearness;
  }

  /** The evidence for a note, which is settled here because most notes of a large pack are never asked for. */
  evidenceFor(note: Note): Evidence {
    return independentEvidence(
      this.#evidence.get(note) ?? new Map<string, Match>(),
      this.#weights.sharedWord,
    );
  }

  /**
   * Adds a match. Its points are multiplied by the nearness of its nearest position, those for the order also by its rarity. Points
   * for fit sink where most notes have the word. In a group, the match with the most `fit` is kept; where `fit` is equal, that with
   * the most `distinctive`.
   */
  add(note: Note, { group, points, fit, documentFrequency, positions }: FoundEvidence): void {
    const groups = this.#evidence.get(note) ?? new Map<string, Match>();
    this.#evidence.set(note, groups);
    const nearness = Math.max(...[...positions].map((position) => this.#nearness[position] ?? 1));
    const rarity = 1 - (this.#weights.rarity * Math.log(documentFrequency)) / Math.log(this.#noteCount + 1);
    // From half of the notes on, the more have a word, the less it tells: the year of all that a pack reports.
    const telling = Math.min(1, 2 * (1 - (documentFrequency - 1) / this.#noteCount));
    const found = {
      distinctive: points * nearness * rarity,
      fit: fit * nearness * telling,
      positions: [...positions],
    };
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
