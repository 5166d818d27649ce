import type { Source } from '../../core/packs/schema/pack.ts';
import { wordsAround } from '../../ui/formats/words-around.ts';
import { nameOfSource, probablyNamed } from '../../ui/strings/source-texts.ts';
import type { Localisation } from '../session/localisation.ts';
import { PackText } from './pack-text.tsx';

/** The publisher of a source, or else its title: "probably Berliner Zeitung". */
export function SourceName({ source, l10n }: { source: Source; l10n: Localisation }) {
  const name = nameOfSource(source);
  if (!name) return null;
  const [before, after] = wordsAround(probablyNamed(source, l10n.language));
  return (
    <>
      {before}
      <PackText text={name.value} l10n={l10n} />
      {after}
    </>
  );
}
