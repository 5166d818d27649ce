import type { Settings } from './settings.ts';
import {
  type Decision,
  type Decisions,
  decisionsOf,
  sameDecision,
  sameDecisions,
  settingsFrom,
} from './settings-entries.ts';

/**
 * Three-way merge, one decision at a time: what only one side changed since `base` is as that side has it. Where both
 * changed the same thing, `mine` holds; a decision that one side took back and the other changed stays.
 * @param base what both sides agreed on last; `undefined` when they never did: then nothing is taken away from either
 */
export function mergeDecisions(base: Decisions | undefined, mine: Decisions, theirs: Decisions): Decisions {
  const merged = new Map<string, Decision>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const decision = mergeOne(base?.get(key), mine.get(key), theirs.get(key));
    if (decision) merged.set(key, decision);
  }
  return merged;
}

function mergeOne(
  base: Decision | undefined,
  mine: Decision | undefined,
  theirs: Decision | undefined,
): Decision | undefined {
  if (sameDecision(mine, base)) return theirs;
  if (sameDecision(theirs, base)) return mine;
  return mine ?? theirs;
}

/** Both together: what `added` says holds, and of `settings` all that it does not speak of. */
export function joinSettings(settings: Settings, added: Settings): Settings {
  return settingsFrom(new Map([...decisionsOf(settings), ...decisionsOf(added)]));
}

/**
 * Takes a change of many settings back and leaves alone what was changed since by others.
 * @param change what the settings were before and after it
 */
export function takeBack(now: Settings, { before, after }: { before: Settings; after: Settings }): Settings {
  const [current, changed] = [decisionsOf(now), decisionsOf(after)];
  if (sameDecisions(current, changed)) return before;
  return settingsFrom(mergeDecisions(changed, current, decisionsOf(before)));
}

/** How many single decisions differ. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
}

/** Counts what is different in `after`, exceptions of sites apart from everything else. */
export function differenceOf(
  before: Settings,
  after: Settings,
): { exceptions: Difference; preferences: Difference } {
  const difference = {
    exceptions: { added: 0, changed: 0, removed: 0 },
    preferences: { added: 0, changed: 0, removed: 0 },
  };
  const [old, fresh] = [decisionsOf(before), decisionsOf(after)];
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(key), fresh.get(key)];
    if (sameDecision(was, is)) continue;
    const kind = (is ?? was)?.type === 'exception' ? 'exceptions' : 'preferences';
    difference[kind][was ? (is ? 'changed' : 'removed') : 'added'] += 1;
  }
  return difference;
}
