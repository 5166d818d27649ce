import { areSameEntries, entriesOf } from '../core/settings/entries/settings-entries.ts';
import { settingsFromEntries } from '../core/settings/entries/settings-from-entries.ts';
import { mergeEntries } from '../core/settings/entries/settings-merge.ts';
import { withoutExpiredPauses } from '../core/settings/pauses.ts';
import {
  parsePortable,
  toPortable,
  withoutUnportableRules,
} from '../core/settings/portable/portable-settings.ts';
import { parseSyncItems, type Revision, toSyncItems } from '../core/settings/portable/sync-items.ts';
import type { Agreed, SyncProblem } from '../core/settings/portable/sync-state.ts';
import type { Settings } from '../core/settings/settings.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import type { settingsSync } from '../platform/settings/settings-sync.ts';

/** What syncing needs of the browser. */
export type SyncPorts = Omit<typeof settingsSync, 'onChanged'>;

/**
 * Brings this device and the browser's sync storage to the same settings, if syncing is on: merges the changes of other
 * devices, then uploads the result. An interrupted round is completed by the next one. Nothing is removed here because
 * it is missing from a revision that does not descend from this device's last one. Expired pauses count as removed.
 * @param occasion what has changed: local settings, or sync storage, where more changes may be on their way
 */
export function syncOnce(ports: SyncPorts, occasion: 'local' | 'remote'): Promise<void> {
  return ports.inRound(() => syncRound(ports, occasion));
}

async function syncRound(ports: SyncPorts, occasion: 'local' | 'remote'): Promise<void> {
  const { state, agreed } = await ports.readState();
  if (!state.on) return;
  const fail = async (problem: SyncProblem) => {
    // Each start of the background tries again.
    if (state.problem !== problem) await ports.writeState({ ...state, problem });
  };
  const now = ports.now();
  try {
    const items = await ports.readRemote();
    const remote = parseSyncItems(items);
    if (remote.type === 'newer') return await fail('newer');
    if (remote.type === 'torn' && occasion === 'remote') return;
    const theirs =
      remote.type === 'present'
        ? { ...remote, settings: withoutExpiredPauses(remote.settings, now) }
        : undefined;
    const merged = await mergeIntoLocal(ports, agreed, theirs);
    if (!merged) return await fail('unreadable');
    // As other devices read it: what they read differently would never be the same on both sides, and be uploaded for ever.
    const mine = parsePortable(toPortable(withoutUnportableRules(merged)));
    if (!mine) return await fail('unreadable');

    const [myEntries, theirEntries] = [entriesOf(mine), theirs && entriesOf(theirs.settings)];
    const settled = { on: true, agreedAt: now };
    if (theirs && theirEntries && areSameEntries(myEntries, theirEntries)) {
      if (agreed?.revision === theirs.revision.id && state.problem === undefined) return;
      return await ports.writeState(settled, agreedOn(theirs.revision, theirs.settings));
    }
    // A device without settings of its own does not write to an empty sync storage: it may only not be filled yet.
    if (!theirs && !agreed && myEntries.size === 0) return await ports.writeState(settled);
    if (theirs && agreed?.revision !== theirs.revision.id)
      await ports.writeState(state, agreedOn(theirs.revision, theirs.settings));
    const revision: Revision = { id: ports.newId(), ancestors: ancestorsFrom(theirs?.revision, agreed) };
    const written = toSyncItems(mine, revision, Object.keys(items));
    if (!written) return await fail('too-large');
    await ports.writeRemote(written.items, written.removed);
    await ports.writeState(settled, agreedOn(revision, mine));
  } catch (error) {
    await fail(isTooLarge(error) ? 'too-large' : 'refused');
  }
}

/**
 * Whether sync storage has no room for what was to be written. Chrome then says “QUOTA_BYTES quota exceeded” or, in later versions,
 * “Resource::kQuotaBytesPerItem quota exceeded”; Firefox says “QuotaExceededError: storage.sync API call exceeded its quota
 * limitations.” Writing too often is another matter, which passes: “This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.”
 */
const isTooLarge = (error: unknown): boolean =>
  /quota/i.test(String(error)) && !/MAX_\w*WRITE_OPERATIONS/.test(String(error));

/** Merges the changes of other devices into local settings. @returns the result; `undefined` if they are unreadable */
async function mergeIntoLocal(
  ports: SyncPorts,
  agreed: Agreed | undefined,
  theirs: { revision: Revision; settings: Settings } | undefined,
): Promise<Settings | undefined> {
  const isDescendant =
    agreed !== undefined &&
    theirs !== undefined &&
    (theirs.revision.id === agreed.revision || theirs.revision.ancestors.includes(agreed.revision));
  const known = isDescendant ? parsePortable(agreed.document) : undefined;
  const base = known && withoutExpiredPauses(known, ports.now());
  let result: Settings | undefined;
  try {
    await ports.rewriteSettings((stored, { problem }) => {
      // Unreadable settings would count as removed.
      if (problem) throw new Unreadable();
      const mine = withoutExpiredPauses(stored, ports.now());
      result = mine;
      if (!theirs) return mine;
      const own = entriesOf(mine);
      const merged = mergeEntries(base && entriesOf(base), own, entriesOf(theirs.settings));
      if (!areSameEntries(merged, own)) result = settingsFromEntries(merged);
      return result;
    });
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
  return result;
}

class Unreadable extends Error {}

const agreedOn = ({ id, ancestors }: Revision, settings: Settings): Agreed => ({
  revision: id,
  ancestors: [...ancestors],
  document: toPortable(settings),
});

/** The ancestors of a revision that merges the given two, nearest first. */
function ancestorsFrom(theirs: Revision | undefined, agreed: Agreed | undefined): string[] {
  const known = [
    ...(theirs ? [theirs.id] : []),
    ...(agreed ? [agreed.revision] : []),
    ...(theirs?.ancestors ?? []),
    ...(agreed?.ancestors ?? []),
  ];
  return [...new Set(known)];
}

/** Debounce delay in milliseconds. Browsers allow 120 writes a minute, and readers often change several settings. */
const DEBOUNCE = 1_500;

/** Syncs now and after every change, one round at a time, until `signal` aborts. Sets no timer while syncing is off. */
export function keepInSync(ports: typeof settingsSync, signal: AbortSignal): void {
  const sync = (occasion: 'local' | 'remote') =>
    syncOnce(ports, occasion).catch(() => {
      // Not even the sync state could be stored. The next change tries again.
    });
  let running = sync('remote');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let occasion: 'local' | 'remote' = 'remote';
  const onChanged = async (where: 'local' | 'remote') => {
    if (where === 'local') occasion = 'local';
    // If the state cannot be read, the round would fail as well.
    const read = await orUndefined(ports.readState());
    if (!read?.state.on || signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const last = occasion;
      occasion = 'remote';
      running = running.then(() => sync(last));
    }, DEBOUNCE);
  };
  ports.onChanged(onChanged, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
