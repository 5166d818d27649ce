import { bundledPack } from '../bundled/pack.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { inBackground } from '../core/tasks/promises.ts';
import { isExtensionUrl } from '../platform/api/extension-pages.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import { notifyFrames } from '../platform/messages/to-frames.ts';
import type { FrameAddress } from '../platform/messages/transport.ts';
import { readSettings } from '../platform/settings/settings-store.ts';
import { readTabUrl } from '../platform/tabs/active-tab.ts';
import { describeFrame, describeMarked, isDocumentThere } from '../platform/tabs/describe-frame.ts';
import { injectScripts, removeLeftMarks } from '../platform/tabs/inject-script.ts';
import { TabConnections } from '../platform/tabs/tab-connections.ts';
import { currentTab, readTab, updateTab } from '../platform/tabs/tab-store.ts';
import type { Announcements } from './announcements.ts';
import { FrameRelay } from './frame-relay.ts';
import { FrameSetup } from './frame-setup.ts';
import { GoneFrames } from './gone-frames.ts';
import type { Library } from './packs/library.ts';
import type { PacksBySettings } from './packs/packs-by-settings.ts';
import { TabReports } from './tab-reports.ts';
import type { ToolbarButton } from './toolbar-button.ts';

interface Dependencies {
  library: Library;
  packs: PacksBySettings;
  button: ToolbarButton;
  announcements: Announcements;
  now: () => number;
}

/** What the background knows and does about the frames of pages. */
export interface Frames {
  setup: FrameSetup;
  reports: TabReports;
  goneFrames: GoneFrames;
  connections: TabConnections;
  relay: FrameRelay;
  /** Returns the state of a frame, once its document has loaded. Rejects when no content script runs there. */
  describe: (frame: FrameAddress) => Promise<FrameReport>;
  /** Forgets a closed tab. */
  forget: (tabId: number) => void;
}

/** Connects what is about the frames of pages to the browser. */
export function wireFrames({ library, packs, button, announcements, now }: Dependencies): Frames {
  /** They end when the background sleeps. Whatever wakes it for a tab with marks connects that tab again. */
  const connections = new TabConnections((frame) => inBackground(goneFrames.onConnectionEnd(frame)));
  /** The ids of documents last seen in top frames without marks, by tab. */
  const topDocuments = new Map<number, string | undefined>();
  const describe = async (frame: FrameAddress) => {
    const { documentId, ...report } = await describeFrame(frame, true);
    if (frame.frameId === TOP_FRAME) topDocuments.set(frame.tabId, documentId);
    return report;
  };
  const reports = new TabReports({
    known: (counts) =>
      packs.withNames((names) =>
        Object.fromEntries(Object.entries(counts).filter(([entity]) => names.has(entity))),
      ),
    describe,
    readTab,
    currentTab,
    updateTab,
    isPageGone: (frame, record) => goneFrames.isPageGone(frame, record),
    show: (frame, state) => button.showTab(frame, state),
  });
  const goneFrames = new GoneFrames({
    describeMarked,
    topDocument: (tabId) => topDocuments.get(tabId),
    isDocumentThere,
    readTabUrl,
    readTab,
    reports,
  });
  const relay = new FrameRelay({
    send: (frame, from, message) => notifyFrames(frame, 'remoteMessage', { from, message }),
    injectFrames: (frame) => injectScripts(['card', 'frames'], frame),
  });
  const setup = new FrameSetup({
    readSettings,
    withNames: (settings, page, use) => library.withNames(settings, page, use),
    bundledPackId: bundledPack.id,
    button,
    reports,
    announced: () => announcements.count,
    isExtensionUrl,
    injectScripts,
    removeLeftMarks,
    now,
  });
  const forget = (tabId: number) => {
    reports.forget(tabId);
    topDocuments.delete(tabId);
  };
  return { setup, reports, goneFrames, connections, relay, describe, forget };
}
