import { type ComponentChild, h, render } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { cardAppearance } from '../../core/card/card-appearance.ts';
import type { CardTree } from '../../core/card/card-tree.ts';
import type { Preferences } from '../../core/settings/preferences.ts';
import type { ExampleCard } from '../../platform/packs/pack-messages.ts';
import type { SectionProps } from '../common/sections.ts';

/** The colours of the two sample pages in `preferences.css`, text and background, in the format of `isDarkBackground`. */
const GROUNDS = {
  light: 'rgb(27, 35, 48);rgb(255, 255, 255);',
  dark: 'rgb(233, 235, 239);rgb(20, 23, 28);',
} as const;

/** Places the card in the flow of the options page, as wide as its column. */
const IN_PAGE =
  ':host { display: block !important; position: static !important; direction: ltr !important; }';

/** A real card, as on a light and on a dark web page. It is inert, because it is only a picture. */
export function CardPreview({ state, l10n, actions }: SectionProps) {
  const { strings, language } = l10n;
  const { example } = state;
  const headingId = useId();
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

interface PictureProps {
  /** `undefined` until it has been read. */
  example: ExampleCard | undefined;
  ground: string;
  preferences: Preferences;
}

/** Renders a card in a shadow tree, as on web pages, so that its styles and those of the page stay apart. */
function CardPicture({ example, ground, preferences }: PictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const appearance = cardAppearance(preferences, ground);
  useLayoutEffect(() => {
    if (!host.current || !example) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { card, style } = example;
    const shown = { ...card, attributes: { ...card.attributes, ...appearance } };
    render(
      <>
        <style>{style + IN_PAGE}</style>
        {toElement(shown)}
      </>,
      shadow,
    );
  });
  return <div class="card-picture" ref={host} inert />;
}

/** Renders a card's tree as it is before anything is pinned or copied. */
function toElement(tree: CardTree): ComponentChild {
  if (typeof tree === 'string') return tree;
  const { tag, key, attributes, children, when } = tree;
  return when?.holds ? null : h(tag, { key, ...attributes }, children.map(toElement));
}
