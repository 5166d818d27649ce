import { formatWhen } from '../../core/packs/format-date.ts';
import { localisedOr } from '../../core/packs/schema/localised.ts';
import type { Source, SourceDetail, When } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from './card.ts';

/** Who published a source, or else its title. */
export const nameOfSource = ({ publisher, title }: Source): SourceDetail | undefined => publisher ?? title;

/** @returns a function that adds "probably" to a text with the name of a source, if that name is inferred */
export const probablyNamed =
  (source: Source, language: Language) =>
  (name: string): string =>
    nameOfSource(source)?.basis === 'inferred' ? cardStrings[language].probably(name) : name;

/** The name of a source: "Berliner Zeitung", or "probably Berliner Zeitung" where it is inferred. */
export const sourceName = (source: Source, language: Language): string =>
  probablyNamed(source, language)(localisedOr(nameOfSource(source)?.value, language));

/** A date: "2 August 2020", or "about 2 August 2020" where it is inferred. @param month `short`: "2 Aug 2020" */
export function aboutWhen(when: When, language: Language, month: 'long' | 'short' = 'long'): string {
  const date = formatWhen(when, language, month);
  return when.basis === 'inferred' ? cardStrings[language].about(date, isOneDay(when)) : date;
}

/** Whether a date is a single day, not a month, a year or a period. */
export const isOneDay = ({ precision, end }: When): boolean => precision === 'day' && end === undefined;

/** @returns a function that completes the name of a source to a line: "probably Berliner Zeitung, about 2 Aug 2020" */
export const sourceLineAround =
  (source: Source, language: Language) =>
  (name: string): string =>
    cardStrings[language].sourceLine(
      probablyNamed(source, language)(name),
      aboutWhen(source.published, language, 'short'),
    );

/** A text with a capital first letter. */
export const capitalised = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
