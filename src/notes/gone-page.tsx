import { PackChooser } from './pack-chooser.tsx';
import type { Localisation } from './session/localisation.ts';
import type { Opened } from './session/open-packs.ts';

interface Props {
  opened: Extract<Opened, { type: 'gone' }>;
  l10n: Localisation;
}

/** In place of the notes of a pack that is not there, or that this version cannot read: the others. */
export function GonePage({ opened: { infos, selected }, l10n }: Props) {
  const { strings } = l10n;
  const isThere = infos.some(({ id }) => id === selected);
  return (
    <main class="gone">
      <div class="page-title">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1>{isThere ? strings.unreadable(selected) : strings.gone(selected)}</h1>
      </div>
      <p>{isThere ? strings.unreadableHint : strings.goneHint}</p>
      <PackChooser infos={infos} selected={selected} l10n={l10n} />
    </main>
  );
}
