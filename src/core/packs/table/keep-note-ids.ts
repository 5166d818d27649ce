import { countValues } from '../../shared/count-values.ts';
import { pushTo } from '../../shared/push-to.ts';
import type { Pack } from '../schema/pack.ts';
import type { PackFile } from '../schema/pack-schema.ts';
import { numbered } from './table-ids.ts';

/** The share of pairs of letters that a reworded text has in common with the one before, at least. */
const MIN_SIMILARITY = 0.7;
/** Among how many notes on a name a reworded one is looked for, so that ten thousands of them are compared in time. */
const MAX_CANDIDATES = 10;

type FileNote = PackFile['notes'][number];

/**
 * Gives the notes of a table the ids that they have in the installed version, also where a text was reworded a little: what
 * readers have hidden stays hidden.
 */
export function keepNoteIds(file: PackFile, installed: Pack): PackFile {
  const kept = new Map<FileNote, string>();
  const textKey = (entity = '', text = '') => `${entity} ${text}`;
  const unchanged = new Map<string, { id: string }[]>();
  for (const { id, entities, text } of installed.notes)
    pushTo(unchanged, textKey(entities[0], firstOf(text)), { id });
  // Before those that are only similar: a new note may be similar to one that has stayed as it was.
  for (const note of file.notes) {
    const same = unchanged.get(textKey(note.entities[0], firstOf(note.text)))?.shift();
    if (same) kept.set(note, same.id);
  }
  const taken = new Set(kept.values());
  const left = new Map<string, Candidate[]>();
  for (const { id, entities, text } of installed.notes)
    if (!taken.has(id)) pushTo(left, entities[0] ?? '', { id, pairs: pairsOf(firstOf(text)) });
  for (const note of file.notes) {
    const candidates = left.get(note.entities[0] ?? '');
    if (kept.has(note) || !candidates) continue;
    const at = mostSimilar(pairsOf(firstOf(note.text)), candidates);
    const [reworded] = at < 0 ? [] : candidates.splice(at, 1);
    if (reworded) kept.set(note, reworded.id);
  }
  const others = file.notes.filter((note) => !kept.has(note));
  const ids = numbered(
    others.map(({ id }) => id),
    new Set(kept.values()),
  );
  for (const [at, note] of others.entries()) kept.set(note, ids[at] ?? '');
  return { ...file, notes: file.notes.map((note) => ({ ...note, id: kept.get(note) ?? '' })) };
}

/** The text in its only language. */
const firstOf = (text: FileNote['text']): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

/** How often each pair of letters is in a text. */
interface Pairs {
  counts: ReadonlyMap<string, number>;
  size: number;
}

interface Candidate {
  id: string;
  pairs: Pairs;
}

function pairsOf(text: string): Pairs {
  const letters = text.toLowerCase();
  const size = Math.max(0, letters.length - 1);
  return { counts: countValues(Array.from({ length: size }, (_, at) => letters.slice(at, at + 2))), size };
}

/** @returns the place of the candidate whose text is most similar; -1 where none is similar enough */
function mostSimilar(pairs: Pairs, candidates: readonly Candidate[]): number {
  const similarities = candidates.slice(0, MAX_CANDIDATES).map((one) => similarityOf(pairs, one.pairs));
  const best = Math.max(...similarities);
  return best < MIN_SIMILARITY ? -1 : similarities.indexOf(best);
}

/** How much of two texts is the same, from 0 to 1 (Sørensen–Dice). */
function similarityOf(one: Pairs, other: Pairs): number {
  let shared = 0;
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, one.size + other.size);
}
