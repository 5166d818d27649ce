import type { PackInfo } from '../core/packs/pack-info.ts';
import { PackText } from '../ui/components/pack-text.tsx';
import type { Localisation } from './session/localisation.ts';
import { ALL_PACKS, packLink } from './session/open-packs.ts';

interface Props {
  infos: readonly PackInfo[];
  selected: string;
  l10n: Localisation;
}

/** Links to the notes of each pack and, where there are several, to those of all packs together. */
export function PackChooser({ infos, selected, l10n }: Props) {
  const current = (id: string) => (id === selected ? ('page' as const) : undefined);
  return (
    <nav class="packs" aria-label={l10n.strings.pack}>
      <span aria-hidden="true">{l10n.strings.pack}</span>
      <ul>
        {infos.map(({ id, title }) => (
          <li key={id}>
            <a href={packLink(id)} aria-current={current(id)}>
              <PackText text={title} language={l10n.language} />
            </a>
          </li>
        ))}
        {infos.length > 1 && (
          <li>
            <a href={packLink(ALL_PACKS)} aria-current={current(ALL_PACKS)}>
              {l10n.strings.allPacks}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
