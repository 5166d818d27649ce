import type { CardView } from '../../core/card-view.ts';
import type { Hold } from '../../core/hover-state.ts';
import type { SettingsChange } from '../../core/settings-change.ts';

/** What the card shows. */
export interface CardModel {
  view: CardView;
  /** The marked words as the page has them, and the alias of the pack that they are a form of. */
  words: string;
  alias: string;
  /** The site that "here" means; null where there is none. */
  site: string | null;
  hold: Hold | undefined;
}

/** What the reader can do in the card. */
export interface CardActions {
  /** Fetches the card of another entity, at the same place. */
  load: (entity: string) => Promise<CardView | undefined>;
  /** Stores a setting. @throws when it could not be stored */
  change: (change: SettingsChange) => Promise<unknown>;
  /** Opens the notes page at a note. */
  openNotes: (note: string) => void;
  pin: (pinned: boolean) => void;
  close: () => void;
}
