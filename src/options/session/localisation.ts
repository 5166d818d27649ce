import { packKey, packOfKey } from '../../core/packs/qualified-keys.ts';
import { localised } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import type { Exception } from '../../core/settings/exceptions.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { Language } from '../../core/shared/language.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import { truncated } from '../../core/text/truncate.ts';
import { dayOf } from '../../core/time/days.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { exceptionStrings } from '../../ui/strings/exceptions.ts';
import { keyboardStrings } from '../../ui/strings/keyboard.ts';
import { momentStrings } from '../../ui/strings/moments.ts';
import { optionsStrings } from '../../ui/strings/options.ts';
import { ownNoteStrings } from '../../ui/strings/own-notes.ts';
import { packProblemStrings } from '../../ui/strings/pack-problems.ts';
import { packWarningStrings } from '../../ui/strings/pack-warnings.ts';
import { packStrings } from '../../ui/strings/packs.ts';
import { popupStrings } from '../../ui/strings/popup.ts';
import { fileStrings } from '../../ui/strings/settings-file.ts';

/** The texts, names and formats of the options page in one language. */
export type Localisation = ReturnType<typeof localisationFor>;

/**
 * @param packEntities the entities of the bundled pack
 * @param packs all packs, once they are known
 * @param addedNames names of entities in added packs that settings mention, by key
 * @param noteTexts texts of hidden notes, by key
 */
export function localisationFor(
  packEntities: readonly { id: string; name: Localised; sites: readonly string[] }[],
  language: Language,
  packs: readonly { id: string; title: Localised }[] = [],
  addedNames: Readonly<Record<string, Localised>> = {},
  noteTexts: Readonly<Record<string, Localised>> = {},
) {
  const inText = (text: Localised) => bidiIsolated(localised(text, language));
  const packTitles = packs.map(({ id, title }) => ({ id: packKey(id), name: inText(title) }));
  const entities = packEntities.map((entity) => ({ ...entity, name: inText(entity.name) }));
  const names = new Map([...entities, ...packTitles].map(({ id, name }) => [id, name]));
  for (const [key, name] of Object.entries(addedNames)) names.set(key, inText(name));
  const nameOf = (key: string) => {
    const pack = packOfKey(key);
    return names.get(key) ?? (pack === undefined ? key : packStrings[language].missingPack(pack));
  };
  const strings = exceptionStrings[language];
  /** What an exception changes, without its site: "Microsoft hidden". */
  const effectOf = (exception: Exception): string => {
    switch (exception.type) {
      case 'site':
        return exception.on ? strings.on : strings.off;
      case 'pause':
        return strings.paused(momentStrings[language].until(exception.until, Date.now()));
      case 'entity': {
        const name = nameOf(exception.entity);
        return exception.on ? strings.shown(name) : strings.hidden(name);
      }
      case 'alias':
        return strings.otherMeaning(bidiIsolated(exception.alias));
      case 'note': {
        const text = noteTexts[exception.note];
        return strings.noteHidden(
          text ? bidiIsolated(truncated(localised(text, language), MAX_FIRST_WORDS)) : exception.note,
        );
      }
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
    packStrings: packStrings[language],
    ownNoteStrings: ownNoteStrings[language],
    packProblemStrings: packProblemStrings[language],
    packWarningStrings: packWarningStrings[language],
    cardStrings: cardStrings[language],
    entities,
    /** What an exception can hide or show: names, and whole packs where there are several. */
    choices: packTitles.length > 1 ? [...entities, ...packTitles] : entities,
    effectOf,
    /** "example.com (Microsoft hidden)". */
    describe: (exception: Exception) => `${strings.place(exception.pattern)} (${effectOf(exception)})`,
    /** A pack's text in the reader's language, or else in the pack's first. */
    localised: (text: Localised) => localised(text, language),
    /** The same for use within a sentence: isolated, so that its direction of writing cannot change the rest. */
    inText,
    /** @param day see `days.ts`: "Added today" */
    madeOn: (day: number) => strings.made(day, dayOf(Date.now())),
    /** @param day see `days.ts`: "today", "29 Nov 2026" */
    formatDay: (day: number) => momentStrings[language].day(day, dayOf(Date.now())),
    /** @param time in milliseconds since the epoch; today's are without a date: "14:30" */
    formatTime: (time: number) => momentStrings[language].at(time, Date.now()),
  };
}

/** How many characters of a hidden note are shown: about a line of the table. */
const MAX_FIRST_WORDS = 60;
