import type { PackStrings } from '../../ui/strings/packs.ts';
import type { EverydayMarks } from './everyday-marks.ts';

/** Tells in a sentence what a pack would mark where its names are hardly meant. */
export function everydayText(
  { words, marks, spellings }: EverydayMarks,
  strings: Pick<PackStrings, 'noEverydayMarks' | 'everydayMarks' | 'markedOften'>,
): string {
  if (marks === 0) return strings.noEverydayMarks(words);
  const told = spellings.map(({ text, count }) => strings.markedOften(text, count)).join(', ');
  return `${strings.everydayMarks(marks, words)} ${told}`;
}
