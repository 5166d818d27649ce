import { localised } from '../../core/packs/schema/localised.ts';
import type { Localised, When } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { notesStrings } from '../../ui/strings/notes.ts';
import { aboutWhen } from '../../ui/strings/source-texts.ts';
import type { Contents } from './collection.ts';

/** The texts, names and formats of the notes page in one language. */
export type Localisation = ReturnType<typeof localisationFor>;

export function localisationFor(
  { entities, others, speakers }: Pick<Contents, 'entities' | 'others' | 'speakers'>,
  language: Language,
) {
  const parties = namesOf([...entities, ...others]);
  const speakerNames = namesOf(speakers);
  const strings = cardStrings[language];
  const party = (id: string): Localised => parties.get(id) ?? { [language]: id };
  const speaker = (id: string): Localised => speakerNames.get(id) ?? { [language]: id };
  return {
    language,
    strings: notesStrings[language],
    cardStrings: strings,
    /** The name of an entity or other party; its id where the pack has no name. */
    party,
    partyName: (id: string) => localised(party(id), language),
    /** The name of a speaker; the id where the pack has none. */
    speaker,
    speakerName: (id: string) => localised(speaker(id), language),
    /** "June 2020", or "about June 2020" where the source does not state it. */
    formatDate: (when: When) => aboutWhen(when, language),
  };
}

const namesOf = (items: readonly { id: string; name: Localised }[]) =>
  new Map(items.map(({ id, name }) => [id, name]));
