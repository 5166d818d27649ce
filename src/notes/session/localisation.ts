import { formatWhen } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Localised, Pack, When } from '../../core/packs/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { notesStrings } from '../../ui/strings/notes.ts';

/** The strings, names and formats of the notes page in one language. */
export type Localisation = ReturnType<typeof localisationFor>;

export function localisationFor(pack: Pack, language: Language) {
  const parties = namesOf([...pack.entities, ...pack.others], language);
  const speakers = namesOf(pack.speakers, language);
  const strings = cardStrings[language];
  /** "June 2020". */
  const formatDate = (when: When) => formatWhen(when, language);
  return {
    language,
    strings: notesStrings[language],
    cardStrings: strings,
    /** The name of an entity or other party by id; the id where the pack has no name. */
    partyName: (id: string) => parties.get(id) ?? id,
    /** The name of a speaker by id; the id where the pack has no name. */
    speakerName: (id: string) => speakers.get(id) ?? id,
    formatDate,
    /** "June 2020, inferred". */
    formatDateAndBasis: (when: When) =>
      when.basis === 'inferred' ? `${formatDate(when)}, ${strings.inferred}` : formatDate(when),
  };
}

const namesOf = (items: readonly { id: string; name: Localised }[], language: Language) =>
  new Map(items.map(({ id, name }) => [id, localised(name, language)]));
