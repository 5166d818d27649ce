import type { ShadowRoots } from '../../scout/shadow-roots.ts';
import type { Painter } from './painter.ts';

/** Follows which mentions the page hides from the reader's eyes. */
export interface Sight {
  /** Tells the painter which those are now. */
  look(): Promise<void>;
}

/** Creates the sight of a frame, which ends when `signal` aborts. The sight script provides it to the marks script. */
export type SightFactory = (painter: Painter, roots: ShadowRoots, signal: AbortSignal) => Sight;
