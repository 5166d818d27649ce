import type { Localisation } from './session/localisation.ts';

/** The page while a pack is read. */
export function LoadingPage({ l10n: { strings } }: { l10n: Localisation }) {
  return (
    <main class="opening">
      <p role="status">{strings.opening}</p>
    </main>
  );
}
