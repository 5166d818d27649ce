import { effectiveSettings } from '../../core/settings/entries/pending-changes.ts';
import { entriesOf } from '../../core/settings/entries/settings-entries.ts';
import { NOT_SYNCED, type SyncState } from '../../core/settings/portable/sync-state.ts';
import type { Preferences } from '../../core/settings/preferences.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { parseSettings, type ReadSettings } from '../../core/settings/stored/storage-format.ts';
import { withOutOfRoomCheck } from '../../core/shared/out-of-room.ts';
import { noteInHash } from '../../core/shared/own-pages.ts';
import type { CommandShortcut } from '../../core/shared/shortcuts.ts';
import { orUndefined, succeeds, wait } from '../../core/tasks/promises.ts';
import { dayOf } from '../../core/time/days.ts';
import type { ExampleCard } from '../../platform/packs/pack-messages.ts';
import { precomputeRows } from './exception-rows.ts';
import { type FileActions, type FilePorts, fileActions } from './file-actions.ts';
import { type OwnNoteActions, type OwnNotePorts, ownNoteActions } from './own-note-actions.ts';
import { type PackActions, type PackPorts, packActions } from './pack-actions.ts';
import { type ChangePorts, type SettingsChanges, settingsChanges } from './settings-changes.ts';
import { filterFromHash, isNewNoteHash, type OptionsState } from './state.ts';
import { storedPacks } from './store-packs.ts';
import type { Store } from './stored-settings.ts';

/** What the options page needs of the browser. */
export interface BrowserPorts extends ChangePorts, FilePorts, PackPorts, OwnNotePorts {
  startAfresh: () => Promise<void>;
  /** All stored settings as they are, as JSON. */
  readRawSettings: () => Promise<string>;
  /** Resolves to the settings before the first change. */
  watchSettings: (listener: (read: ReadSettings) => void, signal: AbortSignal) => Promise<ReadSettings>;
  /** Works through steps in short tasks, so that the page stays responsive. */
  runInSlices: (steps: Iterator<void>) => Promise<void>;
  /** A card in the reader's language, to show how cards look. */
  readExampleCard: (preferences: Preferences) => Promise<ExampleCard>;
  readSync: () => Promise<SyncState>;
  switchSync: (on: boolean) => Promise<void>;
  onSyncChanged: (listener: (state: SyncState) => void, signal: AbortSignal) => void;
  readCommands: () => Promise<readonly CommandShortcut[]>;
  /** Opens the browser's page for shortcuts; rejects where the browser does not allow it. */
  openShortcuts: () => Promise<void>;
  onWindowFocus: (listener: () => void, signal: AbortSignal) => void;
  /** The hash of the page's address. */
  readHash: () => string;
  /** Takes the hash out of the page's address, without an entry in the history. */
  forgetHash: () => void;
  onHashChange: (listener: () => void, signal: AbortSignal) => void;
}

/** What the reader can do. */
export interface Actions
  extends FileActions,
    PackActions,
    OwnNoteActions,
    Pick<
      SettingsChanges,
      'addException' | 'editException' | 'removeException' | 'removeExceptions' | 'undoLast'
    > {
  change: (change: SettingsChange) => void;
  startAfresh: () => void;
  /** Saves all stored settings as they are to a file. */
  saveRaw: () => Promise<void>;
  /** Reads the settings again. */
  retry: () => Promise<void>;
  filter: (text: string) => void;
  /** Closes the notice that something was not stored. */
  closeRefusal: () => void;
  reset: () => Promise<void>;
  switchSync: (on: boolean) => Promise<void>;
  openShortcuts: () => Promise<void>;
  /** Reads the example card in the chosen language. */
  readExample: () => Promise<void>;
}

/**
 * How long the first rendering waits for the list of packs, in milliseconds. The background takes less to start. Where its database
 * hangs or is busy storing a large pack, the page renders without the list.
 */
const MAX_WAIT = 1_000;

/**
 * Collects the page's state, renders it once it is complete, and again after every change until `signal` aborts.
 * @returns once it has been rendered for the first time
 */
export async function startOptions(
  given: BrowserPorts,
  render: (state: OptionsState, actions: Actions) => void,
  signal: AbortSignal,
): Promise<void> {
  let state: OptionsState = {
    stored: parseSettings({}),
    pending: [],
    settings: DEFAULTS,
    sync: NOT_SYNCED,
    commands: [],
    shortcutsPageRefused: false,
    packs: undefined,
    hasAskedForPacks: false,
    outlines: new Map(),
    names: {},
    notes: {},
    hashChanges: 0,
    filter: filterFromHash(given.readHash()) ?? '',
  };
  let complete = false;
  /** How often the example card has been asked for. */
  let examplesAsked = 0;
  const update: Store['update'] = (part) => {
    state = { ...state, ...part };
    if (part.stored || part.pending) state.settings = effectiveSettings(state, dayOf(Date.now()));
    if (complete && !signal.aborted) render(state, actions);
  };
  const store: Store = { state: () => state, update };
  const refuse = (isOutOfRoom: boolean) => update({ refused: isOutOfRoom ? 'no-room' : 'not-stored' });
  const ports: BrowserPorts = {
    ...given,
    changeSettings: withOutOfRoomCheck(given.changeSettings, refuse),
    rewriteSettings: withOutOfRoomCheck(given.rewriteSettings, refuse),
    startAfresh: withOutOfRoomCheck(given.startAfresh, refuse),
    switchSync: withOutOfRoomCheck(given.switchSync, refuse),
    addPack: withOutOfRoomCheck(given.addPack, refuse),
    removePack: withOutOfRoomCheck(given.removePack, refuse),
  };
  const changes = settingsChanges(ports, store);
  const { attempt, addException, editException, removeException, removeExceptions, undoLast } = changes;
  const stored = storedPacks(ports, store);
  const packs = packActions(ports, store, changes, stored);
  const actions: Actions = {
    addException,
    editException,
    removeException,
    removeExceptions,
    undoLast,
    ...fileActions(ports, store, changes),
    ...packs,
    ...ownNoteActions(ports, store, changes, stored),
    change: (change) => void changes.change(change),
    startAfresh: () => void attempt(ports.startAfresh()),
    async saveRaw() {
      const text = await orUndefined(ports.readRawSettings());
      if (text !== undefined) ports.saveFile('context-notes-unreadable-settings.json', text);
    },
    async retry() {
      update({ stored: await ports.readSettings() });
    },
    filter: (filter) => update({ filter }),
    closeRefusal: () => update({ refused: undefined }),
    async reset() {
      if (state.progress !== undefined) return;
      const wasSynced = state.sync.on;
      // The undo of a second reset would bring nothing back.
      if (!wasSynced && state.lastResult?.type === 'reset' && entriesOf(state.settings).size === 0) return;
      // Switch sync off first, or the reset would empty the other devices too.
      if (wasSynced) {
        update({ progress: 'unknown' });
        const isOff = await attempt(ports.switchSync(false));
        update({ progress: undefined });
        if (!isOff) return;
      }
      const undoRewrite = await changes.rewrite(() => DEFAULTS);
      if (!undoRewrite) {
        // The reader is told that everything stays as it was, so sync does, too.
        if (wasSynced) await succeeds(ports.switchSync(true));
        return;
      }
      const undo = async () => {
        await undoRewrite();
        if (wasSynced && !state.refused) await attempt(ports.switchSync(true));
        return undefined;
      };
      changes.reportResult({ type: 'reset' }, undo, { file: undefined });
    },
    async switchSync(on) {
      const { sync } = state;
      update({ sync: { on }, refused: undefined });
      if (!(await succeeds(ports.switchSync(on)))) update({ sync });
    },
    async openShortcuts() {
      update({ shortcutsPageRefused: !(await succeeds(ports.openShortcuts())) });
    },
    async readExample() {
      examplesAsked += 1;
      const asked = examplesAsked;
      const example = await orUndefined(ports.readExampleCard(state.settings.preferences));
      // Answers may overtake one another. Only that to the last question is in the language chosen now.
      if (asked === examplesAsked) update({ example: example ?? state.example ?? 'none' });
    },
  };

  const openNoteOfHash = async () => {
    const hash = ports.readHash();
    const note = noteInHash(hash);
    if (isNewNoteHash(hash)) await actions.newNoteOnSelection();
    else if (note !== undefined) {
      await actions.readOwnNotes();
      actions.editNote(note);
    } else return;
    // Going back and reloading would open a form again that has been saved or cancelled.
    if (state.noteForm && ports.readHash() === hash) ports.forgetHash();
  };
  const readCommands = async () => {
    const commands = await orUndefined(ports.readCommands());
    if (commands) update({ commands });
  };
  const initialSettings = ports.watchSettings((stored) => {
    changes.onStored(stored);
    void packs.readNames();
  }, signal);
  ports.onSyncChanged((sync) => update({ sync }), signal);
  // The reader may return from the browser's page for shortcuts.
  ports.onWindowFocus(readCommands, signal);
  ports.onPacksChanged(packs.readPacks, signal);
  ports.onHashChange(() => {
    update({
      hashChanges: state.hashChanges + 1,
      filter: filterFromHash(ports.readHash()) ?? state.filter,
    });
    void openNoteOfHash();
  }, signal);
  // Rendering does not wait for the example card, because the background may have to start first.
  void initialSettings.then(() => actions.readExample());
  await Promise.all([
    initialSettings.then(async (stored) => {
      update({ stored });
      await ports.runInSlices(precomputeRows(stored.settings.rules));
    }),
    orUndefined(ports.readSync()).then((sync) => sync && update({ sync })),
    readCommands(),
    initialSettings.then(() => Promise.race([packs.readPacks(), wait(MAX_WAIT)])),
  ]);
  complete = true;
  update({});
  void openNoteOfHash();
}
