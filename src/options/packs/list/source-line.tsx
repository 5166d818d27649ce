import type { Source } from '../../../core/packs/schema/pack.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { wordsAround } from '../../../ui/formats/words-around.ts';
import { capitalised, nameOfSource, sourceLineAround } from '../../../ui/strings/source-texts.ts';
import type { Localisation } from '../../session/localisation.ts';

/** A source in one line: "Probably Berliner Zeitung, about 2 Aug 2020". */
export function SourceLine({ source, l10n }: { source: Source; l10n: Localisation }) {
  const { language } = l10n;
  const name = nameOfSource(source);
  const [before, after] = wordsAround(sourceLineAround(source, language));
  return (
    <>
      {capitalised(before, language)}
      {name && <PackText text={name.value} language={language} />}
      {after}
    </>
  );
}
