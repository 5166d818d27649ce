import type { SettingsProblem } from '../../core/settings/storage-format.ts';
import { byLanguage } from './by-language.ts';

/** A notice: the problem, and what follows from it. */
export interface NoticeText {
  title: string;
  text: string;
}

/** A way to pause. The accessible name contains the visible label (WCAG 2.5.3). */
export interface PauseChoice {
  label: string;
  name: string;
}

/** Texts of the toolbar popup. */
export interface PopupStrings {
  everything: string;
  site: (site: string) => string;
  /** Used until the site's name is known. */
  thisSite: string;
  offByRule: (pattern: string) => string;
  entities: string;
  /** Heading above the switches of entities, which apply to every page. */
  everywhere: string;
  entityHere: (entity: string, site: string) => string;
  /** The number of mentions, of one entity or of all. */
  mentions: (count: number) => string;
  mentionsShort: (count: number) => string;
  /** Appends to a count how many of the mentions are in frames. */
  withFramed: (mentions: string, framed: number) => string;
  nothingFound: string;
  notHere: string;
  entityOff: string;
  entityOffHere: string;
  /** Shown on a site that belongs to the entity. */
  ownSite: string;
  capped: (shown: number, all: number) => string;
  /** Accessible name of the list of an entity's mentions. */
  mentionsOf: (entity: string) => string;
  previous: string;
  next: string;
  /** Accessible name of the group of buttons for the previous and the next mention. */
  mentionNavigation: string;
  position: (at: number, all: number) => string;
  /** Accessible name of the pause control. */
  pause: string;
  pauses: Record<'thisPage' | 'oneHour' | 'untilTomorrow', PauseChoice>;
  paused: string;
  /** @param left milliseconds */
  pausedFor: (left: number) => string;
  pausedEverywhere: (until: number, now: number) => string;
  pausedPage: (until: number, now: number) => string;
  pausedPattern: (pattern: string, until: number, now: number) => string;
  resume: string;
  waiting: string;
  offEverywhere: string;
  offOn: (site: string) => string;
  unavailable: string;
  noAccess: string;
  cannotRun: NoticeText;
  /** In Chrome, without the permission that local files need. */
  cannotRunOrFile: NoticeText;
  /** In Firefox, for a local file, which it lets no extension read by default. */
  filesOff: NoticeText;
  withdrawn: NoticeText;
  granted: NoticeText;
  allow: string;
  reload: string;
  extensionSettings: string;
  problems: Record<SettingsProblem, NoticeText>;
  notStored: NoticeText;
  resetSettings: string;
  /** Heading of the exceptions made in cards on this site. */
  exceptions: string;
  hiddenHere: (entity: string) => string;
  shownHere: (entity: string) => string;
  notThisHere: (spelling: string) => string;
  undo: string;
  /** Link to the notes page. */
  allNotes: string;
  options: string;
  shortcuts: string;
  /** Link to the site's exceptions in the options. */
  siteExceptions: string;
  /** Link to the exception that switches the page off. */
  seeRule: string;
}

export const popupStrings = byLanguage(
  import.meta.glob<PopupStrings>('./*/popup.ts', { eager: true, import: 'strings' }),
);
