import { bundledBeginnings } from '../platform/bundled-beginnings.ts';
import { askBackground, serveAllFrames, serveBetweenFrames, serveFrame } from '../platform/messages.ts';
import { isConnected, shadowRootOf } from '../platform/page-access.ts';
import { onSettingsTouched } from '../platform/settings-signal.ts';
import { startFrame } from './frame.ts';

const life = new AbortController();

startFrame(
  {
    beginnings: bundledBeginnings,
    matchIndex: () => askBackground('matchIndex', {}),
    rootOf: shadowRootOf,
    isConnected,
    orders: (address, topOrigin) => askBackground('orders', { address, topOrigin }),
    onSettingsChanged: (listener) => onSettingsTouched(listener, life.signal),
    loadCard: async (request) => (await askBackground('card', request)) ?? undefined,
    cardStyle: () => askBackground('cardStyle', {}),
    report: (frame, fresh) => askBackground('report', { frame, fresh }),
    leave: () => askBackground('leave', {}),
    relay: (to, message) => askBackground('relay', { to, message }),
    onRelayed: (listener, signal) =>
      serveBetweenFrames({ relayed: ({ from, message }) => listener(from, message) }, signal),
    onShortcut: (listener, signal) => serveAllFrames({ shortcut: ({ name }) => listener(name) }, signal),
    onAsked: ({ describe, mentions, showMention }) =>
      serveFrame(
        {
          describe,
          mentions: ({ most }) => mentions(most),
          showMention: ({ id, focus }) => showMention(id, focus),
        },
        life.signal,
      ),
  },
  life,
);
