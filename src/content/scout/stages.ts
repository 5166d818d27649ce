import type { MatchIndex } from '../../core/matching/match-index.ts';
import { STAGES_KEY } from '../../core/shared/stages-key.ts';
import type { TextFlow } from '../../core/text/text-flow.ts';
import type { Ask } from '../../platform/messages/from-content.ts';
import type { MarksAnswer } from '../../platform/messages/to-background.ts';
import type { ChunkReader } from './chunk-reader.ts';
import type { retryWithBackoff } from './retry.ts';
import type { Roots } from './roots.ts';
import type { Candidate, Scout } from './scout.ts';
import type { runBetweenPageTasks } from './slices.ts';

/**
 * The state that the scripts of one frame share through the global object of the extension's isolated world. The
 * background injects them one after another.
 */
export interface Stages<
  Cards = unknown,
  Navigation = unknown,
  Filter = unknown,
  Sight = unknown,
  Frames = unknown,
  Anchoring = unknown,
> {
  /** The extension version of the scout. Scripts of another version, injected after an update, do nothing. */
  version: string;
  /** Aborts when the scripts are orphaned by an update or removal of the extension. Removes everything from the frame. */
  life: AbortController;
  roots: Roots;
  /** Asks the background, and aborts `life` if the extension has orphaned these scripts. */
  ask: Ask;
  /** See `sieve.ts`, of which other scripts need no more. */
  skeletonOf: (char: string) => string;
  /** See `retry.ts`. */
  retry: typeof retryWithBackoff;
  /** See `slices.ts`. */
  run: typeof runBetweenPageTasks;
  /** What reads the page until its text may contain a name. */
  reader: ChunkReader;
  scout: Scout;
  /** The scout's own sieve, once the names of further packs have been added to it. */
  bundledSieve?: ChunkReader['sieve'];
  /** Identifies the document among those that the tab has shown. */
  documentToken: number;
  /**
   * Asks the background for the next script. Later calls return the result of the last request, which is `undefined` once
   * `life` has aborted.
   * @param documentToken asks again: the document's token for the standby script, null for the marks
   */
  requestMarks: (documentToken?: number | null) => Promise<MarksAnswer | undefined>;
  /** Whether the page has changed its address since the last request. */
  hasMoved: () => boolean;
  /** Stops the scripts before the marks. @returns where to start scanning; `undefined` for the start of the page */
  takeOver: () => Candidate | undefined;
  /** Asks for the names of large packs. Set by the names script. */
  names?: NameCallsFactory;
  /** Whether the marks script runs. */
  hasMarks?: boolean;
  /** Whether the standby script runs. */
  isOnStandby?: boolean;
  /** Creates cards. Set by the card script. */
  card?: Cards;
  /** Creates the navigation between mentions. Set by the navigation script. */
  navigation?: Navigation;
  /** Creates the filter of mentions near the viewport. Set by the viewport script. */
  viewport?: Filter;
  /** Creates what tells mentions that can be seen. Set by the sight script. */
  sight?: Sight;
  /** Tells whether text that a card belongs to shows. Set by the anchoring script. */
  anchoring?: Anchoring;
  /** Creates cards that the top frame shows. Set by the frames script. */
  frames?: Frames;
}

/** Asks for names of large packs as the page's text calls for them. */
export interface NameCalls {
  /** Must be called with all text that is searched. */
  read: (flow: TextFlow<Text>) => void;
}

/**
 * @param names `FrameSettings.names`, by which the sieve is told from an older one
 * @param index names that were called are added to it
 * @param searchAgain called with the texts that have called them
 * @returns `undefined` where the sieve cannot be read
 */
type NameCallsFactory = (
  names: string,
  index: MatchIndex,
  searchAgain: (texts: ReadonlySet<Text>) => void,
  signal: AbortSignal,
) => Promise<NameCalls | undefined>;

/** Whether this frame has stages. In Chromium, an element or a frame of the page that has this id or name is found there, too. */
export const hasStages = (): boolean => !!Object.getOwnPropertyDescriptor(globalThis, STAGES_KEY)?.value;

/** Publishes the stages to the later scripts of this frame. */
export function publishStages(stages: Stages): void {
  Reflect.set(globalThis, STAGES_KEY, stages);
}

/** @returns the stages of this frame; `undefined` without a scout of this version */
export function readStages<
  Cards,
  Navigation = unknown,
  Filter = unknown,
  Sight = unknown,
  Frames = unknown,
  Anchoring = unknown,
>(version: string): Stages<Cards, Navigation, Filter, Sight, Frames, Anchoring> | undefined {
  const stages: Stages<Cards, Navigation, Filter, Sight, Frames, Anchoring> | undefined = Reflect.get(
    globalThis,
    STAGES_KEY,
  );
  return stages?.version === version ? stages : undefined;
}
