import { bundledPrefixes } from '../bundled/sieve-prefixes.ts';
import { isContextValid, openOrClosedShadowRoot, whenActivated } from '../platform/api/content-script-api.ts';
import { askBackground } from '../platform/messages/to-background.ts';
import { onNotification, serveFrame } from '../platform/messages/to-frames.ts';
import { onAnySettingChanged } from '../platform/settings/settings-events.ts';
import { startFrame } from './frame.ts';

const life = new AbortController();

// A page that was loaded ahead would count among the frames of the one that the reader is at.
whenActivated(() =>
  startFrame(
    {
      prefixes: bundledPrefixes,
      matchIndex: () => askBackground('matchIndex', {}),
      rootOf: openOrClosedShadowRoot,
      isConnected: isContextValid,
      frameSettings: (address, topOrigin) => askBackground('frameSettings', { address, topOrigin }),
      tellMoved: () => askBackground('addressChanged', {}),
      onMoved: (listener) => onNotification('addressChanged', listener, life.signal),
      onSettingsChanged: (listener) => onAnySettingChanged(listener, life.signal),
      loadCard: async (request) => (await askBackground('card', request)) ?? undefined,
      cardStyle: () => askBackground('cardStyle', {}),
      report: (frame, fresh) => askBackground('report', { frame, fresh }),
      leave: () => askBackground('leave', {}),
      relay: (to, message) => askBackground('relay', { to, message }),
      onRelayed: (listener, signal) =>
        onNotification('relayed', ({ from, message }) => listener(from, message), signal),
      onShortcut: (listener, signal) => onNotification('shortcut', ({ name }) => listener(name), signal),
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
