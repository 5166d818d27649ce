import * as v from 'valibot';
import type { Note, Topic } from '../packs/pack-schema.ts';
import { escapeRegExp } from '../shared/escape-reg-exp.ts';
import { isUnspaced } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** What a note is measured against. */
export const MentionContextSchema = v.object({
  /** The paragraph that the mention stands in. */
  paragraph: v.string(),
  /** Id of the entity whose card is asked for. */
  entity: v.string(),
  /** Ids of the other entities that the paragraph names. */
  others: v.array(v.string()),
});
export type MentionContext = v.InferOutput<typeof MentionContextSchema>;

/** A note with how well it fits, and why. */
export interface RankedNote {
  note: Note;
  score: number;
  /** What in the paragraph spoke for it, as the pack writes it. */
  reasons: readonly string[];
}

/** What one hit counts, before it is weighed by how few notes share it. Chosen on labelled paragraphs. */
const TERM = 1;
const TOPIC = 0.3;
const NAME = 0.8;
/** What each further word of a term adds: several words together say more than one. */
const PHRASE = 0.1;
/** The note is also about another entity that the paragraph names. */
const COMPANION = 0.7;
/** Editorial weight, which runs to 100, decides between notes that fit alike. */
const EDITORIAL = 0.006;
/** A note whose main subject is another entity is an aside on this card. */
const ASIDE = -0.2;

/**
 * Orders notes by how well they fit the paragraph under the pointer: words the pack lists for a note, words of its topics,
 * names and numbers that stand in the note itself (which carry over to languages that the pack has no words in), and the
 * other entities named. The same context gives the same order.
 */
export function rankNotes(
  notes: readonly Note[],
  topics: readonly Topic[],
  context: MentionContext,
): RankedNote[] {
  const finder = createFinder(fold(context.paragraph));
  const entities = new Set(notes.flatMap((note) => note.entities));
  const found = notes.map((note) => ({ note, hits: hitsOf(note, topics, entities, finder) }));
  const sharing = new Map<string, number>();
  for (const { hits } of found) for (const { key } of hits) sharing.set(key, (sharing.get(key) ?? 0) + 1);
  const ranked = found.map(({ note, hits }): RankedNote => {
    const companions = note.entities.filter((id) => id !== context.entity && context.others.includes(id));
    const score =
      hits.reduce((sum, { key, weight }) => sum + weight / Math.sqrt(sharing.get(key) ?? 1), 0) +
      companions.length * COMPANION +
      (note.entities[0] === context.entity ? 0 : ASIDE) +
      note.weight * EDITORIAL;
    return { note, score, reasons: [...hits.map(({ key }) => key), ...companions] };
  });
  return ranked.sort((a, b) => b.score - a.score || a.note.id.localeCompare(b.note.id));
}

interface Hit {
  key: string;
  weight: number;
}

/**
 * How far a text holds a term: 0 not at all, 1 at the beginning of a word, less inside of one.
 * @param compounds whether the term's language writes compounds as one word
 */
type Finder = (term: string, compounds: boolean) => number;

function hitsOf(note: Note, topics: readonly Topic[], entities: ReadonlySet<string>, has: Finder): Hit[] {
  const hits = new Map<string, number>();
  const collect = (terms: readonly string[], weight: number, compounds = false) => {
    for (const term of terms) {
      const presence = has(term, compounds);
      if (presence === 0) continue;
      const full = presence * weight * (1 + PHRASE * (term.trim().split(/\s+/).length - 1));
      const key = fold(term);
      hits.set(key, Math.max(full, hits.get(key) ?? 0));
    }
  };
  const { en = [], de = [] } = note.terms ?? {};
  collect(en, TERM);
  collect(de, TERM, true);
  collect(namesIn(note, entities), NAME);
  for (const topic of topics) {
    if (!note.topics.includes(topic.id)) continue;
    collect(topic.terms.en, TOPIC);
    collect(topic.terms.de, TOPIC, true);
  }
  return dropContained(hits);
}

/** "ban" and "banned" hit the same word once: of terms that begin alike the longest counts. */
function dropContained(hits: ReadonlyMap<string, number>): Hit[] {
  return [...hits]
    .filter(
      ([key, weight]) =>
        ![...hits].some(([other, more]) => other !== key && other.startsWith(key) && more >= weight),
    )
    .map(([key, weight]) => ({ key, weight }));
}

/** A term inside a word: "verkauf" in "Zwangsverkauf". Short ones stand in words of any meaning. */
const INSIDE = 0.6;
const SHORTEST_INSIDE = 5;

function createFinder(text: string): Finder {
  const known = new Map<string, number>();
  const look = (folded: string) => {
    if (!text.includes(folded)) return 0;
    if (isUnspaced(folded.codePointAt(0) ?? 0)) return 1;
    if (new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(folded)}`, 'u').test(text)) return 1;
    return folded.length >= SHORTEST_INSIDE ? INSIDE : 0;
  };
  return (term, compounds) => {
    const folded = fold(term);
    const presence = known.get(folded) ?? look(folded);
    known.set(folded, presence);
    return presence === INSIDE && !compounds ? 0 : presence;
  };
}

/**
 * Numbers of two digits and more, and capitalised words that do not begin a sentence: they are the same in every
 * language. Years of the source itself, months, and the entities, which every paragraph names, tell nothing.
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
