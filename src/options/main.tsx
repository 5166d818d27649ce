import { bundledEntities } from '../bundled/entities.ts';
import { languageOf } from '../core/settings/preferences.ts';
import { runInSlices } from '../core/tasks/slices.ts';
import { readShortcuts, uiLanguages } from '../platform/api/browser-events.ts';
import { openShortcutSettings } from '../platform/api/browser-pages.ts';
import { nextTask } from '../platform/api/next-task.ts';
import {
  addPack,
  listAllPacks,
  listEntities,
  listNotes,
  onPacksChanged,
  readExampleCard,
  readPack,
  readSampleCards,
  removePack,
  takeNoteDraft,
} from '../platform/packs/pack-messages.ts';
import { watchAllSettings } from '../platform/settings/all-settings.ts';
import {
  changeSettings,
  readRawSettings,
  readSettings,
  rewriteSettings,
  startAfresh,
} from '../platform/settings/settings-store.ts';
import { inLock } from '../platform/settings/shared-locks.ts';
import { onSyncStateChanged, readSyncState, switchSync } from '../platform/settings/sync-store.ts';
import { renderPage } from '../ui/components/render-page.ts';
import { saveFile } from '../ui/components/save-file.ts';
import { OptionsPage } from './options-page.tsx';
import { startPackReader } from './packs/reader/start-pack-reader.ts';
import { type Localisation, localisationFor } from './session/localisation.ts';
import { startOptions } from './session/session.ts';
import type { OptionsState } from './session/state.ts';

/** Entry of the options page: connects it to the browser. */

let l10n: Localisation | undefined;
/** What `l10n` was made from, besides the language. */
let named: Pick<OptionsState, 'packs' | 'names' | 'notes'> | undefined;

startOptions(
  {
    readSettings: () => readSettings('all'),
    changeSettings,
    rewriteSettings,
    startAfresh,
    readRawSettings,
    watchSettings: watchAllSettings,
    runInSlices: (steps) => runInSlices(steps, nextTask),
    readExampleCard: (preferences) => readExampleCard(languageOf(preferences, uiLanguages())),
    readSync: async () => (await readSyncState()).state,
    switchSync,
    onSyncChanged: onSyncStateChanged,
    readCommands: readShortcuts,
    openShortcuts: openShortcutSettings,
    onWindowFocus: (listener, signal) => addEventListener('focus', listener, { signal }),
    readHash: () => location.hash,
    forgetHash: () => history.replaceState(null, '', location.pathname + location.search),
    onHashChange: (listener, signal) => addEventListener('hashchange', listener, { signal }),
    listPacks: listAllPacks,
    readPack,
    readSampleCards,
    addPack,
    removePack,
    listEntities,
    listNotes,
    onPacksChanged,
    startPackReader,
    takeNoteDraft,
    inPacksLock: (work) => inLock('packs', work),
    uiLanguages,
    saveFile,
    now: () => new Date(),
    nextPaint: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  },
  (state, actions) => {
    const language = languageOf(state.settings.preferences, uiLanguages());
    const { packs, names, notes } = state;
    const isCurrent = named?.packs === packs && named?.names === names && named?.notes === notes;
    if (l10n?.language !== language || !isCurrent) {
      named = { packs, names, notes };
      l10n = localisationFor(bundledEntities, language, packs, names, notes);
    }
    const page = <OptionsPage state={state} actions={actions} l10n={l10n} />;
    renderPage(page, language, `${l10n.strings.title} – Context Notes`);
  },
  new AbortController().signal,
).catch(reportError);
