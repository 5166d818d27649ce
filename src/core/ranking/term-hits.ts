import type { Note, Topic } from '../packs/pack-schema.ts';
import { escapeRegExp } from '../shared/escape-reg-exp.ts';
import { memoize } from '../shared/memoize.ts';
import { isUnspaced } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** A term of a note that a paragraph contains. */
export interface TermHit {
  /** Folded. */
  term: string;
  points: number;
}

/** The points of a term by where it comes from. Tuned on labelled paragraphs. */
const NOTE_TERM = 1;
const TOPIC_TERM = 0.3;
const NAME = 0.8;
/** The bonus for each further word of a term, because a phrase says more than a word. */
const PHRASE_BONUS = 0.1;
/** The factor for a term inside a compound: "verkauf" in "Zwangsverkauf". */
const INSIDE_COMPOUND = 0.6;
/** Shorter terms occur inside unrelated words. In UTF-16 units. */
const MIN_LENGTH_INSIDE_COMPOUND = 5;

/**
 * Finds the terms of notes in a paragraph: the pack's terms for the note and its topics, and names and numbers in the
 * note's own text. The more notes share a term, the fewer points it brings each of them.
 */
export function findTermHits(
  notes: readonly Note[],
  topics: readonly Topic[],
  paragraph: string,
): ReadonlyMap<Note, readonly TermHit[]> {
  const presenceOf = createPresenceLookup(fold(paragraph));
  const entities = new Set(notes.flatMap((note) => note.entities));
  const hits = new Map(
    notes.map((note) => [note, hitsIn(termListsOf(note, topics, entities), presenceOf)] as const),
  );
  const shares = new Map<string, number>();
  for (const { term } of [...hits.values()].flat()) shares.set(term, (shares.get(term) ?? 0) + 1);
  const shared = ({ term, points }: TermHit) => ({ term, points: points / Math.sqrt(shares.get(term) ?? 1) });
  return new Map([...hits].map(([note, own]) => [note, own.map(shared)]));
}

interface TermList {
  terms: readonly string[];
  /** The points of each term. */
  points: number;
  /** Whether the terms are in a language that writes compounds as one word. */
  inCompounds: boolean;
}

function termListsOf(note: Note, topics: readonly Topic[], entities: ReadonlySet<string>): TermList[] {
  const own = topics.filter(({ id }) => note.topics.includes(id));
  return [
    { terms: note.terms?.en ?? [], points: NOTE_TERM, inCompounds: false },
    { terms: note.terms?.de ?? [], points: NOTE_TERM, inCompounds: true },
    { terms: namesIn(note, entities), points: NAME, inCompounds: false },
    ...own.flatMap(({ terms }): TermList[] => [
      { terms: terms.en, points: TOPIC_TERM, inCompounds: false },
      { terms: terms.de, points: TOPIC_TERM, inCompounds: true },
    ]),
  ];
}

function hitsIn(lists: readonly TermList[], presenceOf: PresenceLookup): TermHit[] {
  const hits = new Map<string, number>();
  for (const list of lists) {
    for (const term of list.terms) {
      const presence = presenceOf(term, list.inCompounds);
      if (presence === 0) continue;
      const points = presence * list.points * (1 + PHRASE_BONUS * (term.trim().split(/\s+/).length - 1));
      const key = fold(term);
      hits.set(key, Math.max(points, hits.get(key) ?? 0));
    }
  }
  return dropPrefixes(hits);
}

/** "ban" and "banned" match the same word, so a term does not count beside a longer one that begins with it. */
function dropPrefixes(hits: ReadonlyMap<string, number>): TermHit[] {
  return [...hits]
    .filter(
      ([term, points]) =>
        ![...hits].some(([other, more]) => other !== term && other.startsWith(term) && more >= points),
    )
    .map(([term, points]) => ({ term, points }));
}

/** Returns 1 if the term begins a word of the paragraph, `INSIDE_COMPOUND` if it is only inside one, and 0 otherwise. */
type PresenceLookup = (term: string, inCompounds: boolean) => number;

function createPresenceLookup(foldedParagraph: string): PresenceLookup {
  const lookUp = memoize((folded: string) => {
    if (!foldedParagraph.includes(folded)) return 0;
    if (isUnspaced(folded.codePointAt(0) ?? 0)) return 1;
    if (new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(folded)}`, 'u').test(foldedParagraph)) return 1;
    return folded.length >= MIN_LENGTH_INSIDE_COMPOUND ? INSIDE_COMPOUND : 0;
  });
  return (term, inCompounds) => {
    const presence = lookUp(fold(term));
    return presence === INSIDE_COMPOUND && !inCompounds ? 0 : presence;
  };
}

/**
 * Numbers of two digits and more, and capitalised words inside a sentence. They also match paragraphs in languages that the
 * pack has no terms for. Excludes what does not distinguish notes: the note's own year, months and entities.
 */
function namesIn({ text, when }: Note, entities: ReadonlySet<string>): string[] {
  const year = when.start.slice(0, 4);
  return [...text.en.matchAll(/(?<=[\p{L}\p{N},;:]['’]?s?\s)\p{Lu}[\p{L}.]*\p{L}|\b\d{2,}\b/gu)]
    .map(([name]) => name)
    .filter(
      (name) =>
        (name.length > 2 || /\d/.test(name)) &&
        name !== year &&
        !entities.has(name.toLowerCase()) &&
        !MONTHS.test(name),
    );
}

const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
