import type { Source } from '../../core/packs/schema/pack.ts';
import { wordsAround } from '../../ui/formats/words-around.ts';
import type { Localisation } from '../session/localisation.ts';
import { PackText } from './pack-text.tsx';

/** Who published a source, or else its title: "probably Berliner Zeitung". */
export function SourceName({ source, l10n }: { source: Source; l10n: Localisation }) {
  const named = source.publisher ?? source.title;
  if (!named) return null;
  const [before, after] = named.basis === 'stated' ? [] : wordsAround(l10n.cardStrings.probably);
  return (
    <>
      {before}
      <PackText text={named.value} l10n={l10n} />
      {after}
    </>
  );
}
