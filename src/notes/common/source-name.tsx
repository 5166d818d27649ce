import { localised } from '../../core/packs/schema/localised.ts';
import type { Source } from '../../core/packs/schema/pack.ts';
import type { Localisation } from '../session/localisation.ts';
import { PackText } from './pack-text.tsx';

/** Who published a source, or else its title: "probably Berliner Zeitung". */
export function SourceName({ source, l10n }: { source: Source; l10n: Localisation }) {
  const named = source.publisher ?? source.title;
  if (!named) return null;
  if (named.basis === 'stated') return <PackText text={named.value} l10n={l10n} />;
  return <>{l10n.cardStrings.probably(localised(named.value, l10n.language))}</>;
}
