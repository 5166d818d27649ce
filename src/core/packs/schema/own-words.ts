import { memoize } from '../../shared/memoize.ts';
import { fold } from '../../text/fold.ts';
import { inLanguage } from './localised.ts';
import type { Entity, Note, Speaker } from './pack.ts';

/** The texts that consist of the note's own words: what it says, and the name of its speaker. Topics and terms are not among them. */
export function ownTexts(note: Note, speakers: readonly Speaker[], language: string): readonly string[] {
  const speaker = speakers.find(
    ({ id, kind }) => id === note.speaker && kind !== 'source' && kind !== 'anonymous',
  );
  return [note.text, note.short, speaker?.name].flatMap((text) => inLanguage(text, language));
}

/** Returns a test for spellings of entities. Every paragraph with a mention has them, so they say nothing about which note fits. */
export function spellingTest(entities: readonly Entity[]): (word: string) => boolean {
  const spellings = new Set(entities.flatMap(({ aliases }) => aliases.map(({ text }) => fold(text))));
  return memoize((word) => spellings.has(fold(word)));
}
