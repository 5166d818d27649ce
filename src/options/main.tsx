import { render } from 'preact';
import { bundledEntities } from '../bundled/entities.ts';
import { languageOf } from '../core/settings/settings.ts';
import { readShortcuts, uiLanguages } from '../platform/api/browser-events.ts';
import { openShortcutSettings } from '../platform/api/pages.ts';
import { watchAllSettings } from '../platform/settings/all-settings.ts';
import {
  changeSettings,
  readSettings,
  rewriteSettings,
  startAfresh,
} from '../platform/settings/settings-store.ts';
import { onSyncStateChanged, readSyncState, switchSync } from '../platform/settings/sync-store.ts';
import { inSlices } from '../platform/slices.ts';
import { saveFile } from './backup/save-file.ts';
import { OptionsPage } from './options-page.tsx';
import { startOptions } from './session/session.ts';
import { type Words, wordsFor } from './words.ts';

/** The options page: wires the browser in. */

let words: Words | undefined;

startOptions(
  {
    readSettings: () => readSettings('all'),
    changeSettings,
    rewriteSettings,
    startAfresh,
    onSettingsChanged: watchAllSettings,
    inSlices,
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
