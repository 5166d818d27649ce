import type { JSX } from 'preact';
import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { PackText } from '../../ui/components/pack-text.tsx';
import { partsOf } from '../session/highlight.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Hits } from '../session/note-search.ts';

interface Props {
  text: Localised;
  l10n: Localisation;
  /** The hits of a search, to highlight in the text. */
  hits?: Hits | undefined;
}

/** Like `PackText`, with the hits of a search highlighted. */
export const HighlightedPackText = ({ text, l10n, hits }: Props): JSX.Element => (
  <PackText text={text} language={l10n.language}>
    <HighlightedText text={localised(text, l10n.language)} hits={hits} />
  </PackText>
);

interface BlockProps extends Props {
  class?: string;
}

/** A text of a pack as a paragraph that runs in the direction of its own script. */
export const PackParagraph = ({ text, l10n, hits, class: className }: BlockProps): JSX.Element => (
  <p class={className} dir="auto" lang={foreignLanguage(text, l10n.language)}>
    <HighlightedText text={localised(text, l10n.language)} hits={hits} />
  </p>
);

/** A text with the hits of a search highlighted. */
export const HighlightedText = ({ text, hits }: { text: string; hits: Hits | undefined }): JSX.Element => (
  <>{partsOf(text, hits).map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</>
);
