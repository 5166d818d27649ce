import { type Language, LOCALES } from '../../core/shared/language.ts';
import { cardStrings } from './card.ts';

/**
 * Names the paragraphs of the source that a note is from: "paragraphs 3 and 5".
 * @param numbers 0 stands for the title and the captions, which are named only where there is no other number
 */
export function paragraphsOf(numbers: readonly number[], language: Language): string {
  const strings = cardStrings[language];
  const counted = numbers.filter((number) => number > 0).map(String);
  if (counted.length === 0) return strings.titleOrCaption;
  return strings.paragraph(new Intl.ListFormat(LOCALES[language]).format(counted), counted.length);
}
