import type { CardFactory } from './card/card-factory.ts';
import type { Roots } from './scout/roots.ts';
import type { Candidate } from './scout/scout.ts';

/**
 * What the scripts of one frame hand to one another. They are injected one after the other, each when the one before has
 * reason to, and share the global object of the extension's isolated world.
 */
export interface Stages {
  /** The version of the extension that the scout is from. After an update, a script of another one leaves the frame alone. */
  version: string;
  /** Aborts when the extension is gone; that removes everything from the frame. */
  life: AbortController;
  roots: Roots;
  /** Identifies the frame's document among those that the tab has shown. */
  page: number;
  /** Ends the scout. @returns the text to begin with; `undefined` for the beginning of the page */
  takeOver: () => Candidate | undefined;
  /** Whether the script with the marks runs. */
  hasMarks: boolean;
  /** Makes cards; set by the card's script. */
  cards?: CardFactory;
}

const KEY = 'contextNotes';

/** Leaves what the later scripts of this frame need. */
export function publishStages(stages: Stages): void {
  Reflect.set(globalThis, KEY, stages);
}

/** @returns what the scout of this version has left; `undefined` where there is none */
export function readStages(version: string): Stages | undefined {
  const stages: Stages | undefined = Reflect.get(globalThis, KEY);
  return stages?.version === version ? stages : undefined;
}
