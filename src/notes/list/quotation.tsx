import type { Note } from '../../core/packs/schema/pack.ts';
import { Separator } from '../../ui/components/separator.tsx';
import { languageName } from '../../ui/formats/language-name.ts';
import { HighlightedText } from '../common/highlighted-text.tsx';
import type { Localisation } from '../session/localisation.ts';
import type { Hits } from '../session/note-search.ts';

interface Props {
  quote: NonNullable<Note['quote']>;
  l10n: Localisation;
  hits: Hits | undefined;
}

/** A quotation from the source, set apart from the note's own words. */
export function Quotation({ quote: { text, language }, l10n, hits }: Props) {
  const { strings, cardStrings } = l10n;
  const isForeign = language.split('-')[0] !== l10n.language;
  return (
    <figure class="quote">
      <figcaption>
        {strings.quotation}
        {isForeign && (
          <>
            <Separator />
            {cardStrings.inLanguage(languageName(language, l10n.language))}
          </>
        )}
      </figcaption>
      <blockquote lang={language} dir="auto">
        <p>
          <HighlightedText text={text} hits={hits} />
        </p>
      </blockquote>
    </figure>
  );
}
