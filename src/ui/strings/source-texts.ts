import { formatWhen } from '../../core/packs/dates.ts';
import { localisedOr } from '../../core/packs/localised.ts';
import type { Source, When } from '../../core/packs/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from './card.ts';

/** Who published a source, or else its title, with a word before it when it is inferred. */
export function sourceName({ publisher, title }: Source, language: Language): string {
  const named = publisher ?? title;
  const name = localisedOr(named?.value, language);
  return named?.basis === 'inferred' ? cardStrings[language].probably(name) : name;
}

/** A short date, with a word before it when it is inferred: "about 2 Aug 2020". */
export function shortDate(when: When, language: Language): string {
  const date = formatWhen(when, language, 'short');
  return when.basis === 'inferred' ? cardStrings[language].about(date, when.precision === 'day') : date;
}

/** A source in a line: "Probably Berliner Zeitung, about 2 Aug 2020". */
export function sourceLine(source: Source, language: Language): string {
  const line = cardStrings[language].sourceLine(
    sourceName(source, language),
    shortDate(source.published, language),
  );
  return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}
