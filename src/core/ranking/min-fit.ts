import { ownTexts } from '../packs/schema/own-words.ts';
import type { Note } from '../packs/schema/pack.ts';
import { PACK_LANGUAGES, wordsIn } from '../words/words.ts';
import type { RankedPack } from './note-index.ts';

/** A note fits from this many points on. A rare word of the note is just below, a name of it or two words are above. */
const MIN_FIT = 1.1;
/** For notes of few words, which texts on other subjects rarely meet by chance: a rare word is enough. */
const MIN_FIT_OF_SHORT_NOTE = 0.95;
/** So many words a short note has at most, its speaker's name included. */
const MAX_SHORT_NOTE = 30;

const shortNotes = new WeakMap<RankedPack, ReadonlySet<Note>>();

/** How many points a note needs to fit. Terms are words too, so a note with terms is not short. */
export function minFitOf(note: Note, pack: RankedPack): number {
  const short = shortNotes.get(pack) ?? new Set(pack.notes.filter((one) => isShort(one, pack)));
  shortNotes.set(pack, short);
  return short.has(note) ? MIN_FIT_OF_SHORT_NOTE : MIN_FIT;
}

const isShort = (note: Note, { speakers }: RankedPack) =>
  !note.terms &&
  PACK_LANGUAGES.every(
    (language) => ownTexts(note, speakers, language).flatMap(wordsIn).length <= MAX_SHORT_NOTE,
  );
