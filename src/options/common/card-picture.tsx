import { type ComponentChild, h, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardAppearance } from '../../core/card/card-appearance.ts';
import type { CardTree } from '../../core/card/card-tree.ts';
import type { Preferences } from '../../core/settings/preferences.ts';
import type { ExampleCard } from '../../platform/packs/pack-messages.ts';

/** Places the card in the flow of the options page, as wide as its column. */
const IN_PAGE =
  ':host { display: block !important; position: static !important; direction: ltr !important; }';

interface Props {
  /** `undefined` until it has been read. */
  example: ExampleCard | undefined;
  /** The colours of what it lies on, see `isDarkBackground`; `undefined` for those of the options page. */
  ground?: string | undefined;
  preferences: Preferences;
}

/** Renders a card in a shadow tree, as on web pages, so that its styles and those of the page stay apart. It is inert: a picture. */
export function CardPicture({ example, ground, preferences }: Props) {
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
