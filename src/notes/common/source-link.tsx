import { webHost } from '../../ui/formats/web-host.ts';
import type { Localisation } from '../session/localisation.ts';

/** A link to the source, which opens in a new tab without access to this one. @param url http(s): packs hold no other addresses */
export function SourceLink({ url, l10n }: { url: string; l10n: Localisation }) {
  return (
    <a class="source-link" href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {l10n.cardStrings.inSource(webHost(url) ?? url)}
      <span aria-hidden="true"> ↗</span>
      <span class="visually-hidden"> ({l10n.strings.newTab})</span>
    </a>
  );
}
