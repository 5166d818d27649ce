import { ownTexts } from '../packs/schema/own-words.ts';
import type { Note } from '../packs/schema/pack.ts';
import { memoizeWeakly } from '../shared/memoize.ts';
import { PACK_LANGUAGES, wordsIn } from '../words/words.ts';
import type { RankedPack } from './note-index.ts';

/** From this many points on, a note fits. One rare word gives just less, a name or two words give more. */
const THRESHOLD = 1.1;
/** The same for short notes. Texts on other subjects rarely contain one of their few words by chance, so a rare word is enough. */
const THRESHOLD_OF_SHORT_NOTE = 0.95;
/** How many words a short note has at most, with the name of its speaker. */
const MAX_SHORT_NOTE = 30;

const shortNotesOf = memoizeWeakly(
  (pack: RankedPack): ReadonlySet<Note> => new Set(pack.notes.filter((one) => isShort(one, pack))),
);

/** The points (`EvidencePoints.fit`) that a note needs to fit a paragraph. A note with terms is not short, as terms are words too. */
export function fitThresholdOf(note: Note, pack: RankedPack): number {
  return shortNotesOf(pack).has(note) ? THRESHOLD_OF_SHORT_NOTE : THRESHOLD;
}

const isShort = (note: Note, { speakers }: RankedPack) =>
  !note.terms &&
  PACK_LANGUAGES.every(
    (language) => ownTexts(note, speakers, language).flatMap(wordsIn).length <= MAX_SHORT_NOTE,
  );
