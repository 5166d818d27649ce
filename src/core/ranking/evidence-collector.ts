import type { Note } from '../packs/pack.ts';

/** What a word or name of the paragraph says for a note. */
export interface EvidencePoints {
  /** Points for the order of the notes. The more notes share the word, the fewer it brings each of them. */
  distinctive: number;
  /** Points for the question whether the note fits at all, however many notes share the word. */
  fit: number;
}

/** The evidence for a note, by the group of the word. */
export type Evidence = ReadonlyMap<string, EvidencePoints>;

/** Collects the evidence for notes. In a group, only what fits most counts. */
export class EvidenceCollector {
  readonly #evidence = new Map<Note, Map<string, EvidencePoints>>();
  readonly #places = new Map<Note, Set<number>>();
  readonly #noteCount: number;
  readonly #rarity: number;

  /**
   * @param noteCount of the pack
   * @param rarity the weight of that name
   */
  constructor(noteCount: number, rarity: number) {
    this.#noteCount = noteCount;
    this.#rarity = rarity;
  }

  get evidence(): ReadonlyMap<Note, Evidence> {
    return this.#evidence;
  }

  /**
   * @param points for the order, if no other note shared the word
   * @param fit points for the question whether the note fits
   * @param sharing how many notes share the word
   */
  add(note: Note, group: string, points: number, fit: number, sharing: number): void {
    const groups = this.#evidence.get(note) ?? new Map<string, EvidencePoints>();
    this.#evidence.set(note, groups);
    if (fit <= (groups.get(group)?.fit ?? 0)) return;
    const rarity = 1 - (this.#rarity * Math.log(sharing)) / Math.log(this.#noteCount + 1);
    groups.set(group, { distinctive: points * rarity, fit });
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
