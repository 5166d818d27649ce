import { LOCALES } from '../../core/shared/language.ts';
import type { Localisation } from './localisation.ts';
import type { FirstNames } from './offer/pack-comparison.ts';
import type { CheckedPack } from './offer/pack-state.ts';

/** Up to how many packs with the same names get a sentence each. */
const MAX_SENTENCES = 2;
/** How many of the names that several packs share are given as examples. */
const MAX_EXAMPLES = 3;

type Words = Pick<Localisation, 'packStrings' | 'inText' | 'language'>;

/** Lists the first of some names: "Rivergrain, Lower Mill and 3 more names". */
export const listOfNames = (
  { names, more }: FirstNames,
  { packStrings: strings, inText, language }: Words,
): string =>
  new Intl.ListFormat(LOCALES[language]).format([
    ...names.map(inText),
    ...(more > 0 ? [strings.moreNames(more)] : []),
  ]);

/** Sentences about names that other packs have, too: one for each of these packs, or a single one for many. */
export function sharedTexts(shared: CheckedPack['shared'], words: Words): string[] {
  const { packStrings: strings, inText, language } = words;
  if (shared.length <= MAX_SENTENCES)
    return shared.map((one) => strings.shared(listOfNames(one, words), inText(one.title)));
  const list = new Intl.ListFormat(LOCALES[language]);
  const names = new Set(shared.flatMap(({ names }) => names.map(inText)));
  const titles = shared.map(({ title }) => strings.quoted(inText(title)));
  return [strings.sharedWithSeveral(list.format([...names].slice(0, MAX_EXAMPLES)), list.format(titles))];
}
