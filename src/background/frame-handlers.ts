import type { EntityCatalogue } from '../core/names/entity-catalogue.ts';
import { pageOfFrame } from '../core/pages/page-of-frame.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { inBackground } from '../core/tasks/promises.ts';
import type { openLink } from '../platform/api/extension-pages.ts';
import type { BackgroundHandlers } from '../platform/messages/to-background.ts';
import type { Sender } from '../platform/messages/transport.ts';
import type { injectScripts } from '../platform/tabs/inject-script.ts';
import type { TabConnections } from '../platform/tabs/tab-connections.ts';
import type { Announcements } from './announcements.ts';
import { answerCard, type CardDependencies } from './card/answer-card.ts';
import type { CardLimits } from './card/card-limits.ts';
import type { ContextMenu } from './context-menu.ts';
import type { FrameRelay } from './frame-relay.ts';
import type { FrameSetup } from './frame-setup.ts';
import type { GoneFrames } from './gone-frames.ts';
import type { TabReports } from './tab-reports.ts';

/** What answering content scripts needs. */
export interface FramePorts {
  /** @see Library.withNames, for the page of a frame */
  withNamesFor: <T>(sender: Sender, use: (names: EntityCatalogue) => T | Promise<T>) => Promise<T>;
  setup: FrameSetup;
  reports: TabReports;
  goneFrames: GoneFrames;
  connections: TabConnections;
  announcements: Announcements;
  menu: ContextMenu;
  relay: FrameRelay;
  injectScripts: typeof injectScripts;
  /** Builds what the first card needs. */
  prepareCards: () => void;
  /** What cards need, without bounds on what they do outside of their page: these are added for each frame. */
  card: Omit<CardDependencies, 'names' | 'openLink'> & { openLink: typeof openLink };
  cardLimits: CardLimits;
  cardStyle: string;
}

/** Answers content scripts. The browser tells who asks: nothing about the sender is taken from the message. */
export function frameHandlers(ports: FramePorts): BackgroundHandlers {
  const { setup, reports, connections, menu } = ports;
  return {
    marks({ address, documentToken }, sender) {
      if (sender.frameId === TOP_FRAME) inBackground(menu.leave(sender.tabId));
      return setup.injectNext(address, documentToken, sender);
    },
    async script({ script }, sender) {
      const injected = ports.injectScripts([script], sender);
      // Done while the page compiles the script, because it asks for the first card next.
      if (script === 'card') ports.prepareCards();
      await injected;
      if (script === 'visibility') connections.connectFrame(sender);
    },
    report({ report, isFirst }, sender) {
      if (Object.keys(report.counts).length > 0) {
        // Only the visibility script listens to connections, and it comes after the first report: the tab is connected, not yet the frame.
        if (isFirst) connections.connectTab(sender.tabId);
        else connections.connectFrame(sender);
      }
      return reports.report(report, sender, isFirst);
    },
    leave: (_, sender) => ports.goneFrames.onLeave(sender),
    addressChanged: (_, { tabId }) => ports.announcements.addressChanged(tabId),
    async frameSettings({ address }, sender) {
      connections.connectFrame(sender);
      return (await setup.settingsFor(address, sender)).settings;
    },
    namesByKey: ({ keys }, sender) => ports.withNamesFor(sender, (names) => names.withSpellingKeys(keys)),
    card: (request, sender) =>
      // `withNames` may call this again. No action is taken twice even so, because the names it needs are read first.
      ports.withNamesFor(sender, (names) =>
        answerCard(
          request,
          { document: documentOf(sender), ...(pageOfFrame(sender)?.page ?? { site: null, path: '' }) },
          { ...boundedFor(sender, ports), names: async () => names },
        ),
      ),
    cardShown(name, sender) {
      connections.connectTab(sender.tabId);
      const page = pageOfFrame(sender)?.page;
      if (page) inBackground(menu.offer({ ...name, site: page.site }, sender));
    },
    cardStyle: () => ports.cardStyle,
    relay: ({ to, message }, { tabId, frameId }) =>
      ports.relay.deliver({ tabId, frameId: to }, frameId, message),
  };
}

/** Identifies the sending document, in Firefox only its frame. */
const documentOf = ({ documentId, tabId, frameId }: Sender) => documentId ?? `${tabId} ${frameId}`;

/** @see CardLimits */
function boundedFor(sender: Sender, { card, cardLimits }: FramePorts): Omit<CardDependencies, 'names'> {
  const open = (page: () => Promise<void>) => cardLimits.open(sender, page);
  return {
    ...card,
    change: (change) => cardLimits.change(sender, change, card.change),
    openNotes: (note) => open(() => card.openNotes(note)),
    editNote: (id) => open(() => card.editNote(id)),
    openLink: (url) => open(() => card.openLink(url, sender)),
    openAllNotes: (entity) => open(() => card.openAllNotes(entity)),
    openHidden: () => open(() => card.openHidden()),
    openExceptions: (site) => open(() => card.openExceptions(site)),
  };
}
