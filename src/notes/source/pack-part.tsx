import type { Pack } from '../../core/packs/schema/pack.ts';
import { PackText } from '../../ui/components/pack-text.tsx';
import { languageName } from '../../ui/formats/language-name.ts';
import type { Localisation } from '../session/localisation.ts';
import { Detail, DetailsPart } from './source-details.tsx';

/** Details of the pack: title, author, licence, version and languages. */
export function PackPart({ pack, l10n }: { pack: Pack; l10n: Localisation }) {
  const { strings, language } = l10n;
  const languages = pack.languages.map((tag) => languageName(tag, language));
  return (
    <DetailsPart name={strings.aboutPack} kind="pack">
      <Detail name={strings.title} l10n={l10n}>
        <PackText text={pack.title} language={l10n.language} />
      </Detail>
      {pack.author !== undefined && (
        <Detail name={strings.packAuthor} l10n={l10n}>
          <bdi>{pack.author}</bdi>
        </Detail>
      )}
      {pack.licence !== undefined && (
        <Detail name={strings.licence} l10n={l10n}>
          <bdi>{pack.licence}</bdi>
        </Detail>
      )}
      <Detail name={strings.version} l10n={l10n}>
        {pack.version}
      </Detail>
      <Detail name={strings.packLanguages(languages.length)} l10n={l10n}>
        {strings.list(languages)}
      </Detail>
    </DetailsPart>
  );
}
