import { pickLanguage } from '../core/language.ts';
import { createMatcher } from '../core/matcher.ts';
import { uiLanguages } from '../platform/browser-events.ts';
import { bundledMatchIndex } from '../platform/bundled-match-index.ts';
import { askBackground, serve, toAllFrames, toFrame } from '../platform/messages.ts';
import { isConnected, shadowRootOf } from '../platform/page-access.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { startFrame } from './frame.ts';

const life = new AbortController();

void startFrame(
  {
    matcher: () => createMatcher(bundledMatchIndex),
    language: pickLanguage(uiLanguages()),
    rootOf: shadowRootOf,
    isConnected,
    readSettings: async () => (await readSettings()).settings,
    onSettingsChanged: (listener) => onSettingsChanged(({ settings }) => listener(settings), life.signal),
    topSite: async () => (await askBackground('topSite', {})).site,
    loadCard: async (place) => (await askBackground('card', place)) ?? undefined,
    report: (report, fresh) => askBackground('report', { ...report, fresh }),
    leave: () => askBackground('leave', {}),
    change: (change) => askBackground('change', change),
    openNotes: (note) => askBackground('openNotes', { note }),
    onShortcut: (listener, signal) => serve(toAllFrames, { shortcut: ({ name }) => listener(name) }, signal),
    onDescribe: (describe) => serve(toFrame, { describe }, life.signal),
  },
  life,
);
