import type { CardData } from '../../core/card-data.ts';
import type { Hold } from '../../core/hover-state.ts';
import type { Language } from '../../core/language.ts';
import type { SettingsChange } from '../../core/settings-change.ts';

/** What the card shows and the words around it. */
export interface CardModel {
  data: CardData;
  language: Language;
  now: Date;
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
  load: (entity: string) => Promise<CardData | undefined>;
  /** Stores a setting. @throws when it could not be stored */
  change: (change: SettingsChange) => Promise<void>;
  /** Opens the notes page at a note. */
  openNotes: (note: string) => void;
  pin: (pinned: boolean) => void;
  close: () => void;
}
