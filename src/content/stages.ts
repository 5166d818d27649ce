import type { CardFactory } from './card/card-factory.ts';
import type { Roots } from './scout/roots.ts';
import type { Candidate } from './scout/scout.ts';

/**
 * What the scripts of one frame hand to one another. They are injected one after the other, each when the one before has
 * reason to, and share the global object of the extension's isolated world.
 */
export interface Stages {
  /** The build that the scout is from. A script of another one, after an update, leaves the frame alone. */
  build: string;
  /** Ends when the extension is gone. */
  life: AbortController;
  roots: Roots;
  /** Ends the scout. @returns where to go on reading; `undefined` for the beginning of the page */
  takeOver: () => Candidate | undefined;
  /** Whether the marks have started. */
  hasMarks: boolean;
  /** Set by the card's script. */
  card?: CardFactory;
  /** Called when the card's script has set `card`. */
  onCard?: () => void;
}

declare const __BUILD__: string;
/** Names this build: its version and when it was made. */
export const BUILD: string = __BUILD__;

const KEY = 'contextNotes';

/** Where the first script of a frame leaves what the later ones need. */
export function publishStages(stages: Stages): void {
  Object.defineProperty(globalThis, KEY, { value: stages, configurable: true, writable: true });
}

/** @returns what the scout of this very build has left; `undefined` where there is none */
export function readStages(): Stages | undefined {
  const stages = Reflect.get(globalThis, KEY) as Stages | undefined;
  return stages?.build === BUILD ? stages : undefined;
}
