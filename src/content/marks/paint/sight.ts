import type { ShadowRoots } from '../../scout/shadow-roots.ts';
import type { Painter } from './painter.ts';

/** Finds out which mentions the page hides from the reader's eyes, see `Painter.setUnseen`. */
export interface Sight {
  /** Looks at all mentions now and tells the painter. */
  look(): Promise<void>;
}

/** Creates the sight of a frame, which ends when `signal` aborts. The sight script provides it to the marks script. */
export type SightFactory = (painter: Painter, roots: ShadowRoots, signal: AbortSignal) => Sight;
