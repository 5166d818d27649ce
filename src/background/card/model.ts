import type { CardState } from '../../core/card/card-state.ts';
import type { CardView } from '../../core/card/card-view.ts';

/** What a card shows. */
export interface CardModel {
  /** The card of the mention's entity. */
  home: CardView;
  /** The card that it was turned to. */
  turned: CardView | undefined;
  state: CardState;
  /** The marked words as the page has them, and the alias of the pack that they are a form of. */
  words: string;
  alias: string;
  /** The site that "here" means; null where there is none. */
  site: string | null;
}
