import { wordsAround } from '../../../ui/formats/words-around.ts';
import type { Localisation } from '../../session/localisation.ts';
import type { OutlineName } from '../../session/offer/pack-outline.ts';

interface Props {
  name: OutlineName;
  l10n: Localisation;
  /** How many to show. By default, all that the outline has. */
  limit?: number;
}

/** The other spellings of a name, after it, and how many more there are. */
export function Spellings({ name, l10n, limit = name.spellings.length }: Props) {
  const { also, moreSpellings: moreText } = l10n.packStrings;
  const spellings = name.spellings.filter((text) => text !== l10n.localised(name.name));
  if (spellings.length === 0) return null;
  const [before, after] = wordsAround(also);
  const more = name.moreSpellings + Math.max(0, spellings.length - limit);
  return (
    <>
      {' '}
      <span class="spellings">
        {before}
        {spellings.slice(0, limit).map((text, at) => (
          <span key={text}>
            {at > 0 && ', '}
            <bdi>{text}</bdi>
          </span>
        ))}
        {more > 0 && ` ${moreText(more)}`}
        {after}
      </span>
    </>
  );
}
