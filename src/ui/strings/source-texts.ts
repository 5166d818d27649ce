import { formatWhen } from '../../core/packs/dates.ts';
import { localisedOr } from '../../core/packs/schema/localised.ts';
import type { Grounded, Source, When } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from './card.ts';

/** Who published a source, or else its title. */
export const nameOfSource = ({ publisher, title }: Source): Grounded | undefined => publisher ?? title;

/** @returns what puts a word before the name of a source where that is inferred */
export const probablyNamed =
  (source: Source, language: Language) =>
  (name: string): string =>
    nameOfSource(source)?.basis === 'inferred' ? cardStrings[language].probably(name) : name;

/** The name of a source, with a word before it when it is inferred. */
export const sourceName = (source: Source, language: Language): string =>
  probablyNamed(source, language)(localisedOr(nameOfSource(source)?.value, language));

/** A date with a word before it when it is inferred: "about 2 August 2020". @param month `short`: "about 2 Aug 2020" */
export function aboutWhen(when: When, language: Language, month: 'long' | 'short' = 'long'): string {
  const date = formatWhen(when, language, month);
  return when.basis === 'inferred' ? cardStrings[language].about(date, isOneDay(when)) : date;
}

/** Whether a date is that of one day, rather than of a longer time. */
export const isOneDay = ({ precision, end }: When): boolean => precision === 'day' && end === undefined;

/** @returns what makes a line of the name of a source: "probably Berliner Zeitung, about 2 Aug 2020" */
export const sourceLineAround =
  (source: Source, language: Language) =>
  (name: string): string =>
    cardStrings[language].sourceLine(
      probablyNamed(source, language)(name),
      aboutWhen(source.published, language, 'short'),
    );

/** A text as the beginning of a line. */
export const capitalised = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
