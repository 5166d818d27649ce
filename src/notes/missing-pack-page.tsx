import { PackChooser } from './pack-chooser.tsx';
import type { Localisation } from './session/localisation.ts';
import type { OpenedPacks } from './session/open-packs.ts';

interface Props {
  opened: Extract<OpenedPacks, { type: 'missing' }>;
  l10n: Localisation;
}

/** The page for a pack that is missing or cannot be read: says why, and links to the other packs. */
export function MissingPackPage({ opened: { why, infos, selected }, l10n }: Props) {
  const { title, why: reason, hint } = l10n.strings.missingPack[why];
  return (
    <main class="gone">
      <div class="page-title">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1 tabIndex={-1}>{title(selected)}</h1>
      </div>
      <p>
        {reason} {hint}
      </p>
      <PackChooser infos={infos} selected={selected} l10n={l10n} />
    </main>
  );
}
