import { useEffect } from 'preact/hooks';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import { CardPicture } from '../common/card-picture.tsx';
import type { SectionProps } from '../common/sections.ts';

/** The colours of the two sample pages in `preferences.css`, text and background, in the format of `isDarkBackground`. */
const GROUNDS = {
  light: 'rgb(27, 35, 48);rgb(255, 255, 255);',
  dark: 'rgb(233, 235, 239);rgb(20, 23, 28);',
} as const;

/** A real card, as on a light and on a dark web page. It is inert, because it is only a picture. */
export function CardPreview({ state, l10n, actions }: SectionProps) {
  const { strings, language } = l10n;
  const { example } = state;
  const headingId = useUniqueId();
  const shown = typeof example === 'object' ? example : undefined;
  useEffect(() => {
    if (shown && shown.language !== language) void actions.readExample();
  }, [language, shown?.language]);
  if (example === 'none') return null;
  const { preferences } = state.settings;
  return (
    <figure class="preview card-preview" aria-labelledby={headingId}>
      <figcaption id={headingId}>{strings.cardPreview}</figcaption>
      <div class="sample sample-light">
        <span class="sample-name">{strings.onLight}</span>
        <CardPicture example={shown} ground={GROUNDS.light} preferences={preferences} />
      </div>
      <div class="sample sample-dark">
        <span class="sample-name">{strings.onDark}</span>
        <CardPicture example={shown} ground={GROUNDS.dark} preferences={preferences} />
      </div>
    </figure>
  );
}
