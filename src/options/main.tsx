import { render } from 'preact';
import { bundledEntities } from '../bundled/entities.ts';
import { languageOf } from '../core/settings/settings.ts';
import { runInSlices } from '../core/shared/slices.ts';
import { readShortcuts, uiLanguages } from '../platform/api/browser-events.ts';
import { openShortcutSettings } from '../platform/api/browser-pages.ts';
import { nextTask } from '../platform/api/next-task.ts';
import { watchAllSettings } from '../platform/settings/all-settings.ts';
import {
  changeSettings,
  readSettings,
  rewriteSettings,
  startAfresh,
} from '../platform/settings/settings-store.ts';
import { onSyncStateChanged, readSyncState, switchSync } from '../platform/settings/sync-store.ts';
import { OptionsPage } from './options-page.tsx';
import { type Words, wordsFor } from './session/localization.ts';
import { saveFile } from './session/save-file.ts';
import { startOptions } from './session/session.ts';

/** The options page: wires the browser in. */

let words: Words | undefined;

startOptions(
  {
    readSettings: () => readSettings('all'),
    changeSettings,
    rewriteSettings,
    startAfresh,
    onSettingsChanged: watchAllSettings,
    inSlices: (steps) => runInSlices(steps, nextTask),
    readSync: async () => (await readSyncState()).state,
    switchSync,
    onSyncChanged: onSyncStateChanged,
    readCommands: readShortcuts,
    openShortcuts: openShortcutSettings,
    onReturn: (listener, signal) => addEventListener('focus', listener, { signal }),
    address: () => location,
    onAddressChanged: (listener, signal) => addEventListener('hashchange', listener, { signal }),
    saveFile,
    now: () => new Date(),
  },
  (state, actions) => {
    const language = languageOf(state.settings.preferences, uiLanguages());
    if (words?.language !== language) {
      words = wordsFor(bundledEntities, language);
      document.documentElement.lang = language;
      document.title = `${words.strings.title} – Context Notes`;
    }
    render(<OptionsPage state={state} actions={actions} words={words} />, document.body);
  },
  new AbortController().signal,
);
