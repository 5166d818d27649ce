import { PackChooser } from './pack-chooser.tsx';
import type { Localisation } from './session/localisation.ts';
import type { Opened } from './session/open-packs.ts';

interface Props {
  opened: Extract<Opened, { type: 'gone' }>;
  l10n: Localisation;
}

/** In place of the notes of a pack that is not there, or that this version cannot read: the others. */
export function GonePage({ opened: { why, infos, selected }, l10n }: Props) {
  const { title, hint } = l10n.strings.gone[why];
  return (
    <main class="gone">
      <div class="page-title">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1>{title(selected)}</h1>
      </div>
      <p>{hint}</p>
      <PackChooser infos={infos} selected={selected} l10n={l10n} />
    </main>
  );
}
