import type { Density } from '../../../core/settings/preferences.ts';
import type { ListedMention } from '../../../platform/messages/to-frames.ts';
import type { ShadowRoots } from '../../scout/shadow-roots.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';

/** What asks for the mentions of a frame in document order: lists them, scrolls to them, selects those to be marked. */
export interface Navigation {
  /** The first `limit` mentions of each entity, in document order. `MAX_QUOTED_MENTIONS` of each come with text. */
  list(limit: number): ListedMention[];
  /** Scrolls to a listed mention. @returns whether it is still visible */
  showListed(id: number): boolean;
  /**
   * Goes to the next selected mention (-1: the previous), starting at the current one or else at the viewport.
   * @returns whether there is any
   */
  move(direction: 1 | -1): boolean;
  /**
   * Selects the mentions to be marked: those outside menus and footers, or the first of each entity, on the page or in each of
   * its sections. Each step takes well under a millisecond.
   */
  select(density: Exclude<Density, 'every'>): Generator<undefined>;
}

/** What navigation needs from the marks of a frame. */
export interface NavigationOwner {
  store: MentionStore;
  painter: Painter;
  roots: ShadowRoots;
  /** Called with each mention that was scrolled into view. */
  onNavigate: (mention: PageMention) => void;
}

/** Creates the navigation of a frame. The navigation script provides it to the marks script. */
export type NavigationFactory = (owner: NavigationOwner) => Navigation;
