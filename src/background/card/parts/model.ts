import type { CardAppearance } from '../../../core/card/card-appearance.ts';
import type { CardData } from '../../../core/card/card-data.ts';
import type { CardState } from '../../../core/card/card-state.ts';
import type { Language } from '../../../core/shared/language.ts';

/** The input of the card's components. */
export interface CardModel {
  /** The mention's entity. */
  mentionEntity: CardData;
  /** The related entity that the card was switched to. */
  relatedEntity: CardData | undefined;
  state: CardState;
  /** Ids of the notes that are hidden now. Those in the list are replaced by an undo. */
  hidden: ReadonlySet<string>;
  language: Language;
  appearance: CardAppearance;
  /** For the age of the source. */
  now: Date;
  /** The marked text of the page. */
  words: string;
  /** The pack's alias that the marked text is a form of. */
  alias: string;
  /** The page's site, which exceptions are made for; null for a page without one. */
  site: string | null;
}
