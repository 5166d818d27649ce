import { localised } from '../../core/packs/localised.ts';
import type { Localised } from '../../core/packs/pack-schema.ts';
import type { Exception } from '../../core/settings/exceptions.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { Language } from '../../core/shared/language.ts';
import { type ExceptionStrings, exceptionStrings } from '../../ui/strings/exceptions.ts';
import { type KeyboardStrings, keyboardStrings } from '../../ui/strings/keyboard.ts';
import { momentStrings } from '../../ui/strings/moments.ts';
import { type OptionsStrings, optionsStrings } from '../../ui/strings/options.ts';
import { type PopupStrings, popupStrings } from '../../ui/strings/popup.ts';
import { type FileStrings, fileStrings } from '../../ui/strings/settings-file.ts';

/** An entity as the page shows it. */
export interface ShownEntity {
  id: string;
  name: string;
  sites: readonly string[];
}

/** The page's words in the reader's language, and what entities are called in it. */
export interface Words {
  language: Language;
  strings: OptionsStrings;
  exceptions: ExceptionStrings;
  file: FileStrings;
  keyboard: KeyboardStrings;
  /** Words that the page shares with the popup. */
  shared: PopupStrings;
  entities: readonly ShownEntity[];
  /** What an exception says, without where: "Microsoft hidden". */
  what: (exception: Exception) => string;
  /** Where and what: "example.com: Microsoft hidden". */
  full: (exception: Exception) => string;
  /** A moment in milliseconds of the epoch: "14:30" today, or with its date. */
  moment: (moment: number) => string;
}

/** Collects the words for a language. */
export function wordsFor(
  known: readonly { id: string; name: Localised; sites: readonly string[] }[],
  language: Language,
): Words {
  const entities = known.map(({ id, name, sites }) => ({ id, name: localised(name, language), sites }));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const exceptions = exceptionStrings[language];
  const what = (exception: Exception): string => {
    switch (exception.type) {
      case 'site':
        return exception.on ? exceptions.on : exceptions.off;
      case 'pause':
        return exceptions.paused(momentStrings[language].until(exception.until, Date.now()));
      case 'entity': {
        const name = names.get(exception.entity) ?? exception.entity;
        return exception.on ? exceptions.shown(name) : exceptions.hidden(name);
      }
      case 'alias':
        return exceptions.otherMeaning(exception.alias);
      default:
        return assertNever(exception);
    }
  };
  return {
    language,
    strings: optionsStrings[language],
    exceptions,
    file: fileStrings[language],
    keyboard: keyboardStrings[language],
    shared: popupStrings[language],
    entities,
    what,
    full: (exception) => `${exceptions.place(exception.pattern)}: ${what(exception)}`,
    moment: (moment) => momentStrings[language].at(moment, Date.now()),
  };
}
