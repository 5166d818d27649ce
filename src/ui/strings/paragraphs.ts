import { type Language, LOCALES } from '../../core/shared/language.ts';
import { cardStrings } from './card.ts';

/** The paragraphs of the source that a note is from, in words; the frame of the source has no number of its own. */
export function paragraphsOf(numbers: readonly number[], language: Language): string {
  const strings = cardStrings[language];
  const counted = numbers.filter((number) => number > 0).map(String);
  if (counted.length === 0) return strings.frameParagraph;
  return strings.paragraph(new Intl.ListFormat(LOCALES[language]).format(counted), counted.length);
}
