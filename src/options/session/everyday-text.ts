import type { PackStrings } from '../../ui/strings/packs.ts';
import type { EverydayMarks } from './everyday-marks.ts';

/** Describes in a sentence what a pack would mark in everyday texts. */
export function everydayText(
  { words, marks, spellings }: EverydayMarks,
  strings: Pick<PackStrings, 'noEverydayMarks' | 'everydayMarks' | 'markedOften'>,
): string {
  if (marks === 0) return strings.noEverydayMarks(words);
  const listed = spellings.map(({ text, count }) => strings.markedOften(text, count)).join(', ');
  return `${strings.everydayMarks(marks, words)} ${listed}`;
}
