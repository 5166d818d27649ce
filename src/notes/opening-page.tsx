import type { Localisation } from './session/localisation.ts';

/** In place of the notes while they are read. It is seen only where that takes a while. */
export function OpeningPage({ l10n: { strings } }: { l10n: Localisation }) {
  return (
    <main class="opening">
      <p role="status">{strings.opening}</p>
    </main>
  );
}
