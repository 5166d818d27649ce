import type { PackStrings } from '../../../ui/strings/packs.ts';
import type { EverydayMarks } from './everyday-marks.ts';

/** Describes in a sentence what a pack would mark in everyday texts. @param inText prepares a spelling for use within it */
export function everydayText(
  { words, marks, spellings }: EverydayMarks,
  strings: Pick<PackStrings, 'noEverydayMarks' | 'everydayMarks' | 'markedOften'>,
  inText = (spelling: string) => spelling,
): string {
  if (marks === 0) return strings.noEverydayMarks(words);
  const listed = spellings.map(({ text, count }) => strings.markedOften(inText(text), count)).join(', ');
  return `${strings.everydayMarks(marks, words)} ${listed}`;
}
