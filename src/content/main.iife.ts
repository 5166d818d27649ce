import { bundledBeginnings } from '../platform/bundled-beginnings.ts';
import { askBackground, serveAllFrames, serveFrame } from '../platform/messages.ts';
import { isConnected, shadowRootOf } from '../platform/page-access.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { startFrame } from './frame.ts';

const life = new AbortController();

void startFrame(
  {
    beginnings: bundledBeginnings,
    matchIndex: () => askBackground('matchIndex', {}),
    rootOf: shadowRootOf,
    isConnected,
    readSettings: async () => (await readSettings()).settings,
    onSettingsChanged: (listener) => onSettingsChanged(({ settings }) => listener(settings), life.signal),
    topSite: async () => (await askBackground('topSite', {})).site,
    loadCard: async (place) => (await askBackground('card', place)) ?? undefined,
    cardStyle: () => askBackground('cardStyle', {}),
    report: (frame, fresh) => askBackground('report', { frame, fresh }),
    leave: () => askBackground('leave', {}),
    change: (change) => askBackground('change', change),
    openNotes: (note) => askBackground('openNotes', { note }),
    onShortcut: (listener, signal) => serveAllFrames({ shortcut: ({ name }) => listener(name) }, signal),
    onDescribe: (describe) => serveFrame({ describe }, life.signal),
  },
  life,
);
