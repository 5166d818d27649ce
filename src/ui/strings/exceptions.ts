import type { PatternProblem, SitePattern } from '../../core/urls/site-pattern.ts';
import { byLanguage } from './by-language.ts';

/** Texts of the options page's exceptions: their table and the form that adds one. */
export interface ExceptionStrings {
  filter: string;
  filterHint: string;
  count: (count: number) => string;
  countOf: (count: number, all: number) => string;
  /** Accessible name of the table and of the box that it scrolls in. */
  list: string;
  none: string;
  noMatches: string;
  showAll: string;
  site: string;
  what: string;
  actions: string;
  undoAll: (count: number) => string;
  undoShown: (count: number) => string;
  off: string;
  on: string;
  /** @param until as text: "until 14:30" */
  paused: (until: string) => string;
  hidden: (entity: string) => string;
  shown: (entity: string) => string;
  otherMeaning: (alias: string) => string;
  /** A pattern as shown to readers: "Everywhere", "Local files", or as it is written. */
  place: (pattern: string) => string;
  added: (exception: string) => string;
  undone: (exception: string) => string;
  undoneMany: (count: number) => string;
  restored: string;
  add: string;
  addHere: string;
  field: string;
  examples: string;
  choice: string;
  fewer: string;
  more: string;
  everythingOff: string;
  everythingOn: string;
  /** Why the form does not accept a pattern. For a pattern in a settings file, see `file-problem.ts`. */
  problems: Record<PatternProblem, string>;
  /** Explains which pages a pattern matches. */
  meaning: (pattern: SitePattern) => string;
}

export const exceptionStrings = byLanguage(
  import.meta.glob<ExceptionStrings>('./*/exceptions.ts', { eager: true, import: 'strings' }),
);
