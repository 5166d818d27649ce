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

/** An entity with its name in the reader's language. */
export interface LocalizedEntity {
  id: string;
  name: string;
  sites: readonly string[];
}

/** The strings, names and formats of the options page in one language. */
export interface Localization {
  language: Language;
  strings: OptionsStrings;
  exceptionStrings: ExceptionStrings;
  fileStrings: FileStrings;
  keyboardStrings: KeyboardStrings;
  popupStrings: PopupStrings;
  entities: readonly LocalizedEntity[];
  /** What an exception changes, without its site: "Microsoft hidden". */
  effectOf: (exception: Exception) => string;
  /** "example.com: Microsoft hidden". */
  describe: (exception: Exception) => string;
  /** @param time in milliseconds since the epoch; today's are without a date: "14:30" */
  formatTime: (time: number) => string;
}

export function localizationFor(
  packEntities: readonly { id: string; name: Localised; sites: readonly string[] }[],
  language: Language,
): Localization {
  const entities = packEntities.map((entity) => ({ ...entity, name: localised(entity.name, language) }));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const strings = exceptionStrings[language];
  const effectOf = (exception: Exception): string => {
    switch (exception.type) {
      case 'site':
        return exception.on ? strings.on : strings.off;
      case 'pause':
        return strings.paused(momentStrings[language].until(exception.until, Date.now()));
      case 'entity': {
        const name = names.get(exception.entity) ?? exception.entity;
        return exception.on ? strings.shown(name) : strings.hidden(name);
      }
      case 'alias':
        return strings.otherMeaning(exception.alias);
      default:
        return assertNever(exception);
    }
  };
  return {
    language,
    strings: optionsStrings[language],
    exceptionStrings: strings,
    fileStrings: fileStrings[language],
    keyboardStrings: keyboardStrings[language],
    popupStrings: popupStrings[language],
    entities,
    effectOf,
    describe: (exception) => `${strings.place(exception.pattern)}: ${effectOf(exception)}`,
    formatTime: (time) => momentStrings[language].at(time, Date.now()),
  };
}
