import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Localised, Source } from '../../core/packs/schema/pack.ts';
import { languageName } from '../../ui/formats/language-name.ts';
import { wordsAround } from '../../ui/formats/words-around.ts';
import { capitalised, nameOfSource, sourceLineAround } from '../../ui/strings/source-texts.ts';
import type { Localisation } from '../session/localisation.ts';

interface Props {
  text: Localised;
  l10n: Localisation;
  /** Whether to name the language of the text, where it is not the reader's. */
  named?: boolean;
}

/** A text of a pack, isolated: its direction of writing does not affect the text around it. */
export function PackText({ text, l10n, named = false }: Props) {
  const { language, packStrings } = l10n;
  const foreign = foreignLanguage(text, language);
  const lang = foreign === 'und' ? undefined : foreign;
  return (
    <>
      <bdi lang={lang}>{localised(text, language)}</bdi>
      {named && lang !== undefined && (
        <span class="in-language"> ({packStrings.inLanguage(languageName(lang, language))})</span>
      )}
    </>
  );
}

/** A source in one line: "Probably Berliner Zeitung, about 2 Aug 2020". */
export function SourceLine({ source, l10n }: { source: Source; l10n: Localisation }) {
  const { language } = l10n;
  const name = nameOfSource(source);
  const [before, after] = wordsAround(sourceLineAround(source, language));
  return (
    <>
      {capitalised(before, language)}
      {name && <PackText text={name.value} l10n={l10n} />}
      {after}
    </>
  );
}
