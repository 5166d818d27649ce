import { type ComponentChild, h } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CardTree } from '../../../core/card/card-tree.ts';
import type { Preferences } from '../../../core/settings/preferences.ts';
import { CardPicture } from '../../common/card-picture.tsx';
import type { Localisation } from '../../session/localisation.ts';
import type { CheckedPack } from '../../session/offer/pack-state.ts';
import type { Actions } from '../../session/session.ts';

interface Props {
  cards: CheckedPack['cards'];
  preferences: Preferences;
  l10n: Localisation;
  actions: Actions;
}

/** The cards of some names of a pack, as the reader will see them on pages that look like this one. */
export function SampleCards({ cards, preferences, l10n: { language, packStrings }, actions }: Props) {
  const shown = cards[0]?.language;
  useEffect(() => {
    if (shown && shown !== language) void actions.readSampleCards();
  }, [language, shown]);
  if (!shown) return null;
  return (
    <>
      <h4>{packStrings.samples}</h4>
      <ul class="sample-cards">
        {cards.map((example, at) => (
          <li key={at} lang={example.language}>
            <div class="card-words visually-hidden">{toText(example.card)}</div>
            <CardPicture example={example} preferences={preferences} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words of a card for screen readers, which skip its picture. Buttons become plain text. */
function toText(tree: CardTree): ComponentChild {
  if (typeof tree === 'string') return tree;
  const { tag, key, attributes, children, when } = tree;
  if (when?.holds || tag === 'svg') return null;
  const { lang, dir } = attributes;
  const inText = BLOCKS.has(tag) ? 'div' : KEPT.has(tag) ? tag : 'span';
  return h(inText, { key, lang, dir }, children.map(toText));
}

/** Headings and landmarks of a card. They would count as those of the page. */
const BLOCKS: ReadonlySet<string> = new Set(['section', 'header', 'h1', 'nav', 'footer']);
const KEPT: ReadonlySet<string> = new Set(['div', 'p', 'ul', 'li', 'bdi', 'blockquote']);
