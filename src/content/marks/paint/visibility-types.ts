import type { ShadowRoots } from '../../scout/shadow-roots.ts';
import type { Painter } from './painter.ts';

/** Finds out which mentions the page hides from the reader's eyes, see `Painter.setUnseen`. */
export interface VisibilityChecker {
  /** Checks all mentions now and tells the painter. */
  check(): Promise<void>;
}

/** Creates the visibility checker of a frame, which ends when `signal` aborts. The visibility script provides it to the marks script. */
export type VisibilityCheckerFactory = (
  painter: Painter,
  roots: ShadowRoots,
  signal: AbortSignal,
) => VisibilityChecker;
