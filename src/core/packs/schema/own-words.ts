import { memoize } from '../../shared/memoize.ts';
import { fold } from '../../text/fold.ts';
import { inLanguage } from './localised.ts';
import type { Entity, Note, Speaker } from './pack.ts';

/** The texts whose words are the note's own: what it says, and the name of its speaker. */
export function ownTexts(note: Note, speakers: readonly Speaker[], language: string): readonly string[] {
  const speaker = speakers.find(
    ({ id, kind }) => id === note.speaker && kind !== 'source' && kind !== 'anonymous',
  );
  return [note.text, note.short, speaker?.name].flatMap((text) => inLanguage(text, language));
}

/** Tells the spellings of entities. They are in every paragraph with a mention, so they speak for no note. */
export function spellingTest(entities: readonly Entity[]): (word: string) => boolean {
  const spellings = new Set(entities.flatMap(({ aliases }) => aliases.map(({ text }) => fold(text))));
  return memoize((word) => spellings.has(fold(word)));
}
