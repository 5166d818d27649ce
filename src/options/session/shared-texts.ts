import { LOCALES } from '../../core/shared/language.ts';
import type { Localisation } from './localisation.ts';
import type { CheckedPack } from './offer/pack-state.ts';

/** Up to how many packs with the same names get a sentence each. */
const MAX_SENTENCES = 2;
/** How many of the names that several packs share are given as examples. */
const MAX_EXAMPLES = 3;

/** Sentences about names that other packs have, too: one for each of these packs, or a single one for many. */
export function sharedTexts(
  shared: CheckedPack['shared'],
  { packStrings: strings, inText, language }: Pick<Localisation, 'packStrings' | 'inText' | 'language'>,
): string[] {
  const list = new Intl.ListFormat(LOCALES[language]);
  if (shared.length <= MAX_SENTENCES)
    return shared.map(({ names, more, title }) =>
      strings.shared(
        list.format([...names.map(inText), ...(more > 0 ? [strings.moreNames(more)] : [])]),
        inText(title),
      ),
    );
  const names = new Set(shared.flatMap(({ names }) => names.map(inText)));
  const titles = shared.map(({ title }) => strings.quoted(inText(title)));
  return [strings.sharedWithSeveral(list.format([...names].slice(0, MAX_EXAMPLES)), list.format(titles))];
}
