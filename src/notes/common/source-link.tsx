import type { Localisation } from '../session/localisation.ts';

/** A link to the source, in a tab that gets nothing of this one. @param url an http(s) address, as packs hold no others */
export function SourceLink({ url, l10n }: { url: string; l10n: Localisation }) {
  return (
    <a class="source-link" href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {l10n.cardStrings.inSource(hostOf(url))}
      <span aria-hidden="true"> ↗</span>
      <span class="visually-hidden"> ({l10n.strings.newTab})</span>
    </a>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);
