import { bundledPrefixes } from '../bundled/sieve-prefixes.ts';
import { isConnected, shadowRootOf, whenReached } from '../platform/api/content-script-host.ts';
import {
  askBackground,
  serveAllFrames,
  serveBetweenFrames,
  serveFrame,
  serveInnerFrames,
} from '../platform/messages/messages.ts';
import { onSettingsTouched } from '../platform/settings/settings-signal.ts';
import { startFrame } from './frame.ts';

const life = new AbortController();

// A page that was loaded ahead would count among the frames of the one that the reader is at.
whenReached(() =>
  startFrame(
    {
      prefixes: bundledPrefixes,
      matchIndex: () => askBackground('matchIndex', {}),
      rootOf: shadowRootOf,
      isConnected,
      frameSettings: (address, topOrigin) => askBackground('frameSettings', { address, topOrigin }),
      tellMoved: () => askBackground('moved', {}),
      onMoved: (listener) => serveInnerFrames({ moved: listener }, life.signal),
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
  ),
);
