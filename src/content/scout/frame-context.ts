import type { MatchIndex } from '../../core/matching/match-index.ts';
import type { WordDivision } from '../../core/matching/whole-words.ts';
import { FRAME_CONTEXT_KEY } from '../../core/shared/frame-context-key.ts';
import type { TextFlow } from '../../core/text/text-flow.ts';
import type { Ask } from '../../platform/messages/from-content.ts';
import type { MarksAnswer } from '../../platform/messages/to-background.ts';
import type { isUnreadText } from '../dom/prose.ts';
import type { FindStart, PassageReader } from './passages.ts';
import type { retryWithBackoff } from './retry.ts';
import type { runBetweenPageTasks } from './run-between-page-tasks.ts';
import type { Scout } from './scout.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/**
 * What the scripts of one frame share. It lies in the global object of the extension's isolated world, where the background injects
 * them one after another.
 * @template Provided what later scripts add, by the name of the script: it is missing until that one runs
 */
export type FrameContext<Provided = unknown> = ScoutContext & Partial<Provided>;

/** The part that every script may use. The scout creates it; the words script sets what `WordDivision` has. */
interface ScoutContext extends WordDivision {
  /** The extension version of the scout. Scripts of another version, injected after an update, do nothing. */
  version: string;
  /** Aborts when the scripts are orphaned by an update or removal of the extension. Removes everything from the frame. */
  life: AbortController;
  /** The shadow roots found so far. */
  roots: ShadowRoots;
  /** Asks the background, and aborts `life` if the extension has orphaned these scripts. */
  ask: Ask;
  /** `skeletonOf` of `sieve.ts`: other scripts need no more of that file. */
  skeletonOf: (char: string) => string;
  /** See `retry.ts`. */
  retry: typeof retryWithBackoff;
  /** See `run-between-page-tasks.ts`. */
  run: typeof runBetweenPageTasks;
  /** See `prose.ts`. */
  isUnreadText: typeof isUnreadText;
  /** See `passages.ts`. */
  PassageReader: typeof PassageReader;
  /** Finds a place where a name of the bundled pack may begin. Needs no seams. */
  find: FindStart;
  scout: Scout;
  /** Identifies the document among those that the tab has shown. */
  documentToken: number;
  /**
   * Asks the background for the next script, again and again while it does not answer. Later calls return the result of the last
   * request, which is `undefined` once `life` has aborted.
   * @param documentToken makes it ask again. The standby script gives the document's token, the marks give null
   * @param hurry see `retry.ts`
   */
  requestMarks: (
    documentToken?: number | null,
    hurry?: () => AbortSignal,
  ) => Promise<MarksAnswer | undefined>;
  /** Whether the page has moved to another address since the last request. */
  hasMoved: () => boolean;
  /** Stops the scripts that wait for the marks: the scout and, where it runs, standby. */
  stopScout: () => void;
  /** Asks for the names of large packs. Set by the names script. */
  names?: NameRequesterFactory;
  /** Whether the marks script runs. */
  hasMarks?: boolean;
  /** Whether the standby script runs. */
  isOnStandby?: boolean;
}

/** Requests names of large packs from the background, as far as the page's text may contain them. */
export interface NameRequester {
  /** Must be called with all text that is searched. */
  read: (flow: TextFlow<Text>) => void;
}

/**
 * @param names `FrameSettings.namesVersion`: a sieve of another version is not used
 * @param index names that arrive are added to it
 * @param searchAgain called with the texts that may contain them
 * @returns `undefined` where the sieve cannot be read
 */
type NameRequesterFactory = (
  names: string,
  index: MatchIndex,
  searchAgain: (texts: ReadonlySet<Text>) => void,
  signal: AbortSignal,
) => Promise<NameRequester | undefined>;

/**
 * Whether a scout runs in this frame already. Reads the own property: in Chromium, the global object also gives out an element or a
 * frame of the page with this id or name.
 */
export const hasFrameContext = (): boolean =>
  !!Object.getOwnPropertyDescriptor(globalThis, FRAME_CONTEXT_KEY)?.value;

/** Hands the context to the later scripts of this frame. */
export function publishFrameContext(context: FrameContext): void {
  Reflect.set(globalThis, FRAME_CONTEXT_KEY, context);
}

/** @returns the context of this frame; `undefined` without a scout of this version */
export function readFrameContext<Provided = unknown>(version: string): FrameContext<Provided> | undefined {
  const context: FrameContext<Provided> | undefined = Reflect.get(globalThis, FRAME_CONTEXT_KEY);
  return context?.version === version ? context : undefined;
}
