import type { ShadowRoots } from '../../scout/shadow-roots.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import type { Painter } from './painter.ts';

/**
 * Keeps the marks of text that the page writes anew, until that text has been read. Does nothing when called again for a
 * painter. Ends when `signal` aborts. The afterimages script provides it to the marks script.
 */
export type KeepAfterimages = (
  painter: Painter,
  store: MentionStore,
  roots: ShadowRoots,
  signal: AbortSignal,
) => void;
