import type { Note } from '../packs/schema/pack.ts';

/** What a word or name of the paragraph says for a note. */
export interface EvidencePoints {
  /** Points for the order of the notes. The more notes share the word, the fewer it brings each of them. */
  distinctive: number;
  /** Points for the question whether the note fits at all, however many notes share the word. */
  fit: number;
}

/** The evidence for a note, by the group of the word. */
export type Evidence = ReadonlyMap<string, EvidencePoints>;

/** What speaks for a note, before it is known how near and how rare it is. */
interface FoundEvidence {
  /** The stem, name or concept that was found. What is found of one group counts once for a note. */
  group: string;
  /** Points for the order, if no other note shared the word. */
  points: number;
  /** Points for the question whether the note fits. */
  fit: number;
  /** How many notes share the word. */
  sharing: number;
  /** Where it stands in the paragraph, as positions of words. */
  places: Iterable<number>;
}

/** Collects the evidence for notes. In a group, only what fits most counts. */
export class EvidenceCollector {
  readonly #evidence = new Map<Note, Map<string, EvidencePoints>>();
  readonly #places = new Map<Note, Set<number>>();
  readonly #noteCount: number;
  readonly #rarity: number;
  readonly #nearness: readonly number[];

  /**
   * @param noteCount of the pack
   * @param rarity the weight of that name
   * @param nearness of the words of the paragraph, from `nearnessOf`
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
   * Adds what a word, name or concept of the paragraph says for a note: its points times the factor of its nearest place, those
   * for the order also times its rarity. In a group, only that with the most `fit` is kept; where `fit` is equal, `distinctive` decides.
   */
  add(note: Note, { group, points, fit, sharing, places }: FoundEvidence): void {
    const groups = this.#evidence.get(note) ?? new Map<string, EvidencePoints>();
    this.#evidence.set(note, groups);
    const nearness = Math.max(...[...places].map((place) => this.#nearness[place] ?? 1));
    const rarity = 1 - (this.#rarity * Math.log(sharing)) / Math.log(this.#noteCount + 1);
    const found = { distinctive: points * nearness * rarity, fit: fit * nearness };
    const known = groups.get(group) ?? { distinctive: 0, fit: 0 };
    const isMore = found.fit - known.fit || found.distinctive - known.distinctive;
    if (isMore > 0) groups.set(group, found);
  }

  /** Remembers that the note has the very word at a place of the paragraph. */
  addPlace(note: Note, place: number): void {
    const places = this.#places.get(note) ?? new Set();
    this.#places.set(note, places.add(place));
  }

  /** Whether the note has the very word at one of these places. */
  hasPlace(note: Note, places: Iterable<number>): boolean {
    const known = this.#places.get(note);
    return known !== undefined && [...places].some((place) => known.has(place));
  }
}
