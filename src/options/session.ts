import { decisionKey, decisionOf, decisionsOf, settingsFrom } from '../core/decisions.ts';
import { type Exception, makingOf, undoingOf } from '../core/exceptions.ts';
import { DEFAULTS, type Settings } from '../core/settings.ts';
import type { SettingsChange } from '../core/settings-change.ts';
import {
  LONGEST_FILE,
  parseSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from '../core/settings-file.ts';
import { joinSettings, takeBack } from '../core/settings-merge.ts';
import { parseSettings, type ReadSettings } from '../core/stored-settings.ts';
import { NOT_SYNCED, type SyncState } from '../core/sync-state.ts';
import { prepareRows } from './rows.ts';
import { type Done, filterAskedBy, type OptionsState, type ShownCommand, shownSettings } from './state.ts';

/** What the options page needs of the browser. */
export interface Ports {
  readSettings: () => Promise<ReadSettings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  rewriteSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  startAfresh: () => Promise<void>;
  /** Gives the settings before the first change. */
  onSettingsChanged: (listener: (read: ReadSettings) => void, signal: AbortSignal) => Promise<ReadSettings>;
  /** Does small steps of work and lets the page live in between. */
  inSlices: (steps: Iterable<void>) => Promise<void>;
  readSync: () => Promise<SyncState>;
  switchSync: (on: boolean) => Promise<void>;
  onSyncChanged: (listener: (state: SyncState) => void, signal: AbortSignal) => void;
  readCommands: () => Promise<readonly ShownCommand[]>;
  /** Opens the browser's page for shortcuts; rejects where there is no way to. */
  openShortcuts: () => Promise<void>;
  /** Tells when the reader comes back to the page. */
  onReturn: (listener: () => void, signal: AbortSignal) => void;
  address: () => { search: string; hash: string };
  onAddressChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Hands the reader a file. */
  saveFile: (name: string, text: string) => void;
  now: () => Date;
}

/** What the reader can do. */
export interface Actions {
  change: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  filter: (text: string) => void;
  add: (exception: Exception) => Promise<void>;
  undo: (exception: Exception) => Promise<void>;
  undoMany: (exceptions: readonly Exception[]) => Promise<void>;
  /** Takes back what was done last. */
  restore: () => Promise<void>;
  saveFile: () => Promise<void>;
  chooseFile: (file: { name: string; size: number; text: () => Promise<string> }) => Promise<void>;
  importFile: (how: 'merge' | 'replace') => Promise<void>;
  leaveFile: () => void;
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
  let back: (() => Promise<void>) | undefined;
  /** Pending changes that are stored. */
  const landed = new Set<SettingsChange>();

  const update = (part: Partial<OptionsState>) => {
    state = { ...state, ...part };
    if (part.stored || part.pending) state.settings = shownSettings(state);
    if (complete && !signal.aborted) draw(state, actions);
  };
  const say = (done: Done | undefined, takeItBack?: () => Promise<void>) => {
    back = takeItBack;
    const { done: _, ...rest } = state;
    state = rest;
    update(done ? { done } : {});
  };
  const leaveFile = () => {
    const { file: _, ...rest } = state;
    state = rest;
    update({});
  };

  /** Does what may be refused; then shows what is stored. @returns whether it was done */
  const attempt = async (work: Promise<unknown>): Promise<boolean> => {
    const done = await succeeds(work);
    update({ stored: await ports.readSettings(), refused: !done });
    return done;
  };
  const change = async (one: SettingsChange): Promise<boolean> => {
    update({ pending: [...state.pending, one], refused: false });
    const done = await succeeds(ports.changeSettings(one));
    // What is stored goes on showing until the browser has told of it: reading all again takes long with many rules.
    if (done) landed.add(one);
    else update({ stored: await ports.readSettings(), refused: true, pending: without(one) });
    return done;
  };
  const without = (...ended: readonly SettingsChange[]) =>
    state.pending.filter((one) => !ended.includes(one));
  /** Rewrites all settings. @returns how to take that back; `undefined` when it was refused */
  const rewrite = async (work: (settings: Settings) => Settings) => {
    let after: Settings | undefined;
    const before: { settings?: Settings } = {};
    const rewriting = ports.rewriteSettings((settings) => {
      after = work(settings);
      return after;
    });
    const done = await attempt(
      rewriting.then((settings) => {
        before.settings = settings;
      }),
    );
    const { settings } = before;
    if (!done || !settings || !after) return undefined;
    const made = { before: settings, after };
    return async () => {
      await attempt(ports.rewriteSettings((now) => takeBack(now, made)));
    };
  };

  const actions: Actions = {
    async change(one) {
      await change(one);
    },
    async startAfresh() {
      await attempt(ports.startAfresh());
    },
    filter: (filter) => update({ filter }),
    async add(exception) {
      const { sought: _, ...rest } = state;
      state = { ...rest, filter: '' };
      if (!(await change(makingOf(exception)))) return;
      say({ type: 'added', exception });
      update({ sought: { exception } });
    },
    async undo(exception) {
      if (!(await change(undoingOf(exception)))) return;
      say({ type: 'undone', exception }, async () => {
        await change(makingOf(exception));
      });
    },
    async undoMany(exceptions) {
      const keys = new Set(exceptions.map((exception) => decisionKey(decisionOf(exception))));
      const takeItBack = await rewrite((settings) =>
        settingsFrom(new Map([...decisionsOf(settings)].filter(([key]) => !keys.has(key)))),
      );
      if (takeItBack) say({ type: 'undone-many', count: keys.size }, takeItBack);
    },
    async restore() {
      const { done } = state;
      const takeItBack = back;
      if (!takeItBack || !done) return;
      await takeItBack();
      if (state.refused) return;
      const whole = done.type === 'reset' || done.type === 'imported';
      say({ type: whole ? 'settings-restored' : 'exceptions-restored' });
    },
    async saveFile() {
      const { settings } = await ports.readSettings();
      const now = ports.now();
      const name = settingsFileName(now);
      ports.saveFile(name, writeSettingsFile(settings, now));
      say({ type: 'saved', name });
    },
    async chooseFile({ name, size, text }) {
      say(undefined);
      const read =
        // A character takes four bytes at most.
        size > LONGEST_FILE * 4
          ? { problem: { type: 'too-big' } as const }
          : parseSettingsFile(await text().catch(() => ''));
      update({
        file:
          'problem' in read
            ? { type: 'refused', name, problem: read.problem }
            : { type: 'read', name, settings: read.settings },
      });
    },
    async importFile(how) {
      const { file } = state;
      if (file?.type !== 'read') return;
      const takeItBack = await rewrite((settings) =>
        how === 'merge' ? joinSettings(settings, file.settings) : file.settings,
      );
      if (!takeItBack) return;
      leaveFile();
      say({ type: 'imported', name: file.name }, takeItBack);
    },
    leaveFile,
    async reset() {
      const wasSynced = state.sync.on;
      // First of all, or other devices would be emptied too.
      if (wasSynced && !(await attempt(ports.switchSync(false)))) return;
      const takeItBack = await rewrite(() => DEFAULTS);
      if (!takeItBack) return;
      leaveFile();
      say({ type: 'reset' }, async () => {
        await takeItBack();
        if (wasSynced && !state.refused) await attempt(ports.switchSync(true));
      });
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
  const before = ports.onSettingsChanged((stored) => {
    update({ stored, pending: without(...landed) });
    landed.clear();
  }, signal);
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

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
