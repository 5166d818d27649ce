import { withoutPastPauses } from '../core/settings/pauses.ts';
import { parsePortable, portable, toPortable } from '../core/settings/portable-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { areSameEntries, entriesOf, settingsFromEntries } from '../core/settings/settings-entries.ts';
import { mergeEntries } from '../core/settings/settings-merge.ts';
import { type Revision, readRemote, writeRemote } from '../core/settings/sync-items.ts';
import type { Agreed, SyncProblem, SyncState } from '../core/settings/sync-state.ts';

/** What syncing needs of the browser. */
export interface SyncPorts {
  /** Does a round, during which no other one begins and syncing is switched neither on nor off. */
  inRound: (round: () => Promise<void>) => Promise<void>;
  readState: () => Promise<{ state: SyncState; agreed: Agreed | undefined }>;
  /** Remembers; without `agreed`, what was agreed stays as it was. */
  writeState: (state: SyncState, agreed?: Agreed) => Promise<void>;
  readRemote: () => Promise<Readonly<Record<string, unknown>>>;
  writeRemote: (items: Record<string, unknown>, gone: readonly string[]) => Promise<void>;
  /** Rejects when the settings cannot be read or stored. @returns the settings before */
  rewriteSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  newId: () => string;
  now: () => number;
}

/**
 * Brings this device and the browser's sync storage to the same settings, where the reader wants that: takes in what
 * others changed, then hands out what is new here. Whenever it is broken off, the next round goes on from there.
 * Nothing is taken away on the word of a storage that does not know this device's last state. Pauses that are over are
 * as good as taken back.
 * @param occasion what was changed last: settings here, or something `there`, in sync storage; then more may be coming
 */
export function syncOnce(ports: SyncPorts, occasion: 'local' | 'remote'): Promise<void> {
  return ports.inRound(() => syncRound(ports, occasion));
}

async function syncRound(ports: SyncPorts, occasion: 'local' | 'remote'): Promise<void> {
  const { state, agreed } = await ports.readState();
  if (!state.on) return;
  const fail = (problem: SyncProblem) => ports.writeState({ ...state, problem });
  const now = ports.now();
  try {
    const stored = await ports.readRemote();
    const remote = readRemote(stored);
    if (remote.type === 'newer') return await fail('newer');
    if (remote.type === 'torn' && occasion === 'remote') return;
    const theirs =
      remote.type === 'present'
        ? { ...remote, settings: withoutPastPauses(remote.settings, now) }
        : undefined;
    const all = await takeIn(ports, agreed, theirs);
    if (!all) return await fail('unreadable');
    const mine = portable(all);

    const [ours, others] = [entriesOf(mine), theirs && entriesOf(theirs.settings)];
    const settled = { on: true, agreedAt: now };
    if (theirs && others && areSameEntries(ours, others)) {
      if (agreed?.revision === theirs.revision.id && state.problem === undefined) return;
      return await ports.writeState(settled, agreedOn(theirs.revision, theirs.settings));
    }
    // A device that has nothing to say leaves an empty storage alone: it may be one that is not filled yet.
    if (!theirs && !agreed && ours.size === 0) return await ports.writeState(settled);
    if (theirs) await ports.writeState(state, agreedOn(theirs.revision, theirs.settings));
    const revision: Revision = { id: ports.newId(), ancestors: lineage(theirs?.revision, agreed) };
    const written = writeRemote(mine, revision, Object.keys(stored));
    if (!written) return await fail('too-large');
    await ports.writeRemote(written.items, written.gone);
    await ports.writeState(settled, agreedOn(revision, mine));
  } catch (error) {
    await fail(/quota/i.test(String(error)) ? 'too-large' : 'refused');
  }
}

/** Merges what others changed into the settings here. @returns the settings then; `undefined` when they cannot be read */
async function takeIn(
  ports: SyncPorts,
  agreed: Agreed | undefined,
  theirs: { revision: Revision; settings: Settings } | undefined,
): Promise<Settings | undefined> {
  const knowsUs =
    agreed !== undefined &&
    theirs !== undefined &&
    (theirs.revision.id === agreed.revision || theirs.revision.ancestors.includes(agreed.revision));
  const known = knowsUs ? parsePortable(agreed.document) : undefined;
  const last = known && withoutPastPauses(known, ports.now());
  let result: Settings | undefined;
  try {
    await ports.rewriteSettings((stored) => {
      const mine = withoutPastPauses(stored, ports.now());
      result = mine;
      if (!theirs) return mine;
      const own = entriesOf(mine);
      const merged = mergeEntries(last && entriesOf(last), own, entriesOf(theirs.settings));
      if (!areSameEntries(merged, own)) result = settingsFromEntries(merged);
      return result;
    });
  } catch {
    return undefined;
  }
  return result;
}

const agreedOn = ({ id, ancestors }: Revision, settings: Settings): Agreed => ({
  revision: id,
  ancestors: [...ancestors],
  document: toPortable(settings),
});

/** The revisions that a new one takes in, the nearest first. */
function lineage(theirs: Revision | undefined, agreed: Agreed | undefined): string[] {
  const known = [
    ...(theirs ? [theirs.id] : []),
    ...(agreed ? [agreed.revision] : []),
    ...(theirs?.ancestors ?? []),
    ...(agreed?.ancestors ?? []),
  ];
  return [...new Set(known)];
}

/** Waits for changes to settle, in milliseconds: browsers allow 120 writes a minute, and readers change their minds. */
const SETTLING = 1_500;

/** Tells of changes of what is to be kept in sync. */
export interface SyncEvents {
  onChanged: (listener: (where: 'local' | 'remote') => void, signal: AbortSignal) => void;
}

/** Syncs now and after every change, one round at a time, until `signal` aborts. Costs nothing while syncing is off. */
export function keepInSync(ports: SyncPorts & SyncEvents, signal: AbortSignal): void {
  let running = syncOnce(ports, 'remote').catch(() => {});
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let occasion: 'local' | 'remote' = 'remote';
  const onChanged = async (where: 'local' | 'remote') => {
    if (where === 'local') occasion = 'local';
    const { state } = await ports.readState();
    if (!state.on || signal.aborted) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const last = occasion;
      occasion = 'remote';
      running = running.then(() => syncOnce(ports, last)).catch(() => {});
    }, SETTLING);
  };
  ports.onChanged(onChanged, signal);
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
}
