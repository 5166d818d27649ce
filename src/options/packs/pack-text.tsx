import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { languageName } from '../../ui/formats/language-name.ts';
import type { Localisation } from '../session/localisation.ts';

interface Props {
  text: Localised;
  l10n: Localisation;
  /** Whether to say in which language it is, where that is not the reader's. */
  named?: boolean;
}

/** A text of a pack. It keeps its own direction, and cannot turn around what stands beside it. */
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
