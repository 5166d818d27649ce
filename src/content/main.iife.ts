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
    entities: bundledMatchIndex.entities,
    readSettings: async (site) => (await readSettings({ site })).settings,
    onSettingsChanged: (site, listener) =>
      onSettingsChanged({ site }, ({ settings }) => listener(settings), life.signal),
    topPage: async () => (await askBackground('topPage', {})).page,
    loadCard: async (place) => (await askBackground('card', place)) ?? undefined,
    report: (report, fresh) => askBackground('report', { ...report, fresh }),
    leave: () => askBackground('leave', {}),
    change: (change) => askBackground('change', change),
    openNotes: (note) => askBackground('openNotes', { note }),
    onShortcut: (listener, signal) => serve(toAllFrames, { shortcut: ({ name }) => listener(name) }, signal),
    onAsked: ({ describe, mentions, showMention }) =>
      serve(
        toFrame,
        { describe, mentions: ({ most }) => mentions(most), showMention: ({ id }) => showMention(id) },
        life.signal,
      ),
  },
  life,
);
