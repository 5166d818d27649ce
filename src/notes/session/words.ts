import { formatWhen } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Localised, Pack, When } from '../../core/packs/pack-schema.ts';
import type { Language } from '../../core/shared/language.ts';
import { type CardStrings, cardStrings } from '../../ui/strings/card.ts';
import { type NotesStrings, notesStrings } from '../../ui/strings/notes.ts';

/** The pack's names and the page's words, in the reader's language. */
export interface Words {
  language: Language;
  strings: NotesStrings;
  /** Words that the page shares with the card. */
  shared: CardStrings;
  /** The name of a party, speaker or topic; its id where the pack has none. */
  party: (id: string) => string;
  speaker: (id: string) => string;
  topic: (id: string) => string;
  /** "June 2020", with nothing of how it is known. */
  date: (when: When) => string;
}

/** Collects the words for a pack. */
export function wordsFor(pack: Pack, language: Language): Words {
  const parties = namesOf([...pack.entities, ...pack.others], language);
  const speakers = namesOf(pack.speakers, language);
  const topics = namesOf(pack.topics, language);
  return {
    language,
    strings: notesStrings[language],
    shared: cardStrings[language],
    party: (id) => parties.get(id) ?? id,
    speaker: (id) => speakers.get(id) ?? id,
    topic: (id) => topics.get(id) ?? id,
    date: (when) => formatWhen(when, language),
  };
}

const namesOf = (items: readonly { id: string; name: Localised }[], language: Language) =>
  new Map(items.map(({ id, name }) => [id, localised(name, language)]));
