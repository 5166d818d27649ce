import type { CardState } from '../../core/card/card-state.ts';
import type { CardView } from '../../core/card/card-view.ts';

/** The input of the card's components. */
export interface CardModel {
  /** The mention's entity. */
  mentionEntity: CardView;
  /** The related entity that the card was switched to. */
  relatedEntity: CardView | undefined;
  state: CardState;
  /** The marked text of the page. */
  words: string;
  /** The pack's alias that the marked text is a form of. */
  alias: string;
  /** The page's site, which exceptions are made for; null for a page without one. */
  site: string | null;
}
