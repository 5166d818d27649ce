import { bundledBeginnings } from '../platform/bundled-beginnings.ts';
import { bundledEntities } from '../platform/bundled-entities.ts';
import { askBackground, serveAllFrames, serveBetweenFrames, serveFrame } from '../platform/messages.ts';
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
    entities: bundledEntities,
    readSettings: async (site) => (await readSettings({ site })).settings,
    onSettingsChanged: (site, listener) =>
      onSettingsChanged({ site }, ({ settings }) => listener(settings), life.signal),
    topPage: async () => (await askBackground('topPage', {})).page,
    loadCard: async (place) => (await askBackground('card', place)) ?? undefined,
    cardStyle: () => askBackground('cardStyle', {}),
    report: (frame, fresh) => askBackground('report', { frame, fresh }),
    leave: () => askBackground('leave', {}),
    change: (change) => askBackground('change', change),
    openNotes: (note) => askBackground('openNotes', { note }),
    relay: (to, message) => askBackground('relay', { to, message }),
    onRelayed: (listener, signal) =>
      serveBetweenFrames({ relayed: ({ from, message }) => listener(from, message) }, signal),
    onShortcut: (listener, signal) => serveAllFrames({ shortcut: ({ name }) => listener(name) }, signal),
    onAsked: ({ describe, mentions, showMention }) =>
      serveFrame(
        { describe, mentions: ({ most }) => mentions(most), showMention: ({ id }) => showMention(id) },
        life.signal,
      ),
  },
  life,
);
