import { DEFAULTS } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { parseSettings, type ReadSettings } from '../../core/settings/storage-format.ts';
import { NOT_SYNCED, type SyncState } from '../../core/settings/sync-state.ts';
import { prepareRows } from './exception-rows.ts';
import { type FilePorts, type Files, filesOf } from './file-actions.ts';
import { type ChangePorts, type Changes, changesOf, type Desk, succeeds } from './settings-changes.ts';
import { filterAskedBy, type OptionsState, type ShownCommand, shownSettings } from './state.ts';

/** What the options page needs of the browser. */
export interface Ports extends ChangePorts, FilePorts {
  startAfresh: () => Promise<void>;
  /** Gives the settings before the first change. */
  onSettingsChanged: (listener: (read: ReadSettings) => void, signal: AbortSignal) => Promise<ReadSettings>;
  /** Does small steps of work and lets the page live in between. */
  inSlices: (steps: Iterator<void>) => Promise<void>;
  readSync: () => Promise<SyncState>;
  switchSync: (on: boolean) => Promise<void>;
  onSyncChanged: (listener: (state: SyncState) => void, signal: AbortSignal) => void;
  readCommands: () => Promise<readonly ShownCommand[]>;
  /** Opens the browser's page for shortcuts; rejects where there is no way to. */
  openShortcuts: () => Promise<void>;
  /** Tells when the reader comes back to the page. */
  onReturn: (listener: () => void, signal: AbortSignal) => void;
  address: () => { hash: string };
  onAddressChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** What the reader can do. */
export interface Actions extends Files, Pick<Changes, 'add' | 'undo' | 'undoMany' | 'restore'> {
  change: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  filter: (text: string) => void;
  reset: () => Promise<void>;
  switchSync: (on: boolean) => Promise<void>;
  openShortcuts: () => Promise<void>;
}

/**
 * Gathers what the options page shows, draws it once complete, and again with every change until `signal` aborts.
 * @returns when the first drawing is done
 */
export async function startOptions(
  ports: Ports,
  draw: (state: OptionsState, actions: Actions) => void,
  signal: AbortSignal,
): Promise<void> {
  let state: OptionsState = {
    stored: parseSettings({}),
    pending: [],
    settings: DEFAULTS,
    refused: false,
    sync: NOT_SYNCED,
    commands: [],
    shortcutsClosed: false,
    asked: 0,
    filter: filterAskedBy(ports.address()) ?? '',
  };
  let complete = false;
  const update: Desk['update'] = (part, ...gone) => {
    state = { ...state, ...part };
    for (const key of gone) Reflect.deleteProperty(state, key);
    if (part.stored || part.pending) state.settings = shownSettings(state);
    if (complete && !signal.aborted) draw(state, actions);
  };
  const desk: Desk = { state: () => state, update };
  const changes = changesOf(ports, desk);
  const { change, attempt, rewrite, say, add, undo, undoMany, restore } = changes;
  const actions: Actions = {
    add,
    undo,
    undoMany,
    restore,
    ...filesOf(ports, desk, changes),
    async change(one) {
      await change(one);
    },
    async startAfresh() {
      await attempt(ports.startAfresh());
    },
    filter: (filter) => update({ filter }),
    async reset() {
      const wasSynced = state.sync.on;
      // First of all, or other devices would be emptied too.
      if (wasSynced && !(await attempt(ports.switchSync(false)))) return;
      const takeItBack = await rewrite(() => DEFAULTS);
      if (!takeItBack) return;
      const back = async () => {
        await takeItBack();
        if (wasSynced && !state.refused) await attempt(ports.switchSync(true));
      };
      say({ type: 'reset' }, back, 'file');
    },
    async switchSync(on) {
      const { sync } = state;
      update({ sync: { on }, refused: false });
      if (!(await succeeds(ports.switchSync(on)))) update({ sync, refused: true });
    },
    async openShortcuts() {
      update({ shortcutsClosed: !(await succeeds(ports.openShortcuts())) });
    },
  };

  const readCommands = () =>
    ports.readCommands().then(
      (commands) => update({ commands }),
      () => {},
    );
  const before = ports.onSettingsChanged(changes.stored, signal);
  ports.onSyncChanged((sync) => update({ sync }), signal);
  ports.onReturn(readCommands, signal);
  ports.onAddressChanged(() => {
    update({ asked: state.asked + 1, filter: filterAskedBy(ports.address()) ?? state.filter });
  }, signal);
  await Promise.all([
    before.then(async (stored) => {
      update({ stored });
      await ports.inSlices(prepareRows(stored.settings.rules));
    }),
    ports.readSync().then(
      (sync) => update({ sync }),
      () => {},
    ),
    readCommands(),
  ]);
  complete = true;
  update({});
}
