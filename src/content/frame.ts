import type { CardView } from '../core/card-view.ts';
import { type Counts, total } from '../core/counts.ts';
import type { FrameMessage } from '../core/frame-card.ts';
import { SHOW_DELAYS } from '../core/hover-state.ts';
import type { MatchIndex } from '../core/match-index.ts';
import { type EntityAtHome, isShown, policyFor } from '../core/policy.ts';
import type { Place } from '../core/relevance.ts';
import { colourOf, type Settings } from '../core/settings.ts';
import type { SettingsChange } from '../core/settings-change.ts';
import type { PageAddress } from '../core/site.ts';
import type { FrameDescription, FrameReport, ListedMention, Shortcut } from '../platform/messages.ts';
import { LateMatcher } from './late-matcher.ts';
import { once } from './once.ts';
import { followPage, type PageFinder } from './page-address.ts';
import { type PageSession, type SessionParts, startPageSession } from './page-session.ts';

/** What the background or the popup asks a frame. */
export interface FrameAnswers {
  describe: () => FrameDescription;
  mentions: (most: number) => ListedMention[];
  showMention: (id: number) => boolean;
}

/** What a frame needs of the browser. All promises reject once the extension is gone. */
export interface FramePlatform {
  /** How names begin, packed. */
  beginnings: string;
  matchIndex: () => Promise<MatchIndex>;
  entities: readonly EntityAtHome[];
  rootOf: (element: Element) => ShadowRoot | null;
  /** Whether the extension that this script belongs to is still there. */
  isConnected: () => boolean;
  /** The settings for pages of a site. */
  readSettings: (site: string | null) => Promise<Settings>;
  onSettingsChanged: (site: string | null, listener: (settings: Settings) => void) => void;
  topPage: PageFinder['ask'];
  loadCard: (place: Place) => Promise<CardView | undefined>;
  cardStyle: () => Promise<string>;
  report: (report: FrameReport, fresh: boolean) => Promise<unknown>;
  leave: () => Promise<unknown>;
  change: (change: SettingsChange) => Promise<unknown>;
  openNotes: (note: string) => Promise<unknown>;
  /** Tells another frame of the page. */
  relay: (to: number, message: FrameMessage) => Promise<unknown>;
  onRelayed: SessionParts['onRelayed'];
  onShortcut: (listener: (name: Shortcut) => void, signal: AbortSignal) => void;
  onAsked: (answers: FrameAnswers) => void;
}

/** The longest that a timer may run: 2³¹ ms would fire at once. It is set again then. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs the extension in one frame: a session while it is on here, none while it is off, and a report of the number of
 * marks whenever it changes. Aborting `life` undoes all of it.
 */
export async function startFrame(platform: FramePlatform, life: AbortController): Promise<void> {
  const isTop = window.top === window;
  let settings: Settings;
  let page: PageAddress | null = null;
  let session: (PageSession & { end: AbortController }) | undefined;
  let pauseTimer: number | undefined;
  let reported: Counts = {};
  let fresh = true;

  /** After an update of the extension this script is an orphan: it takes down its marks and falls silent. */
  const orLeave = async <T>(call: Promise<T>): Promise<T | undefined> => {
    try {
      return await call;
    } catch {
      if (!platform.isConnected()) life.abort();
      return undefined;
    }
  };

  const names = new LateMatcher(platform.beginnings, () => orLeave(platform.matchIndex()), life.signal);
  const style = once(() => orLeave(platform.cardStyle()));

  const describe = (): FrameDescription => ({
    site: page?.site ?? null,
    page,
    on: session !== undefined,
    counts: session?.counts() ?? {},
  });

  const tell = () => {
    const { page: _, ...report } = describe();
    // A frame without mentions, as most are, need not wake the background.
    if (!isTop && total(report.counts) === 0 && total(reported) === 0) return;
    reported = report.counts;
    void orLeave(platform.report(report, fresh));
    fresh = false;
  };

  const start = (adjustable: Pick<SessionParts, 'marking' | 'showDelay'>) => {
    const end = new AbortController();
    const { rootOf, onShortcut, onRelayed } = platform;
    const load = (place: Place) => orLeave(platform.loadCard(place));
    const change = (change: SettingsChange) => orLeave(platform.change(change));
    const openNotes = (note: string) => void orLeave(platform.openNotes(note));
    const started = startPageSession(
      {
        ...adjustable,
        names,
        rootOf,
        card: { site: page?.site ?? null, load, style, change, openNotes },
        onCounts: tell,
        onShortcut,
        isTop,
        relay: (to, message) => void orLeave(platform.relay(to, message)),
        onRelayed,
      },
      AbortSignal.any([end.signal, life.signal]),
    );
    session = { ...started, end };
  };

  /** Starts, adjusts or ends the session as settings have it for this page now. */
  const apply = () => {
    const policy = policyFor(settings, page ?? undefined, platform.entities, Date.now());
    const { silence } = policy;
    clearTimeout(pauseTimer);
    if (silence) {
      if ('until' in silence)
        pauseTimer = window.setTimeout(apply, Math.min(silence.until - Date.now(), LONGEST_TIMER));
      session?.end.abort();
      session = undefined;
      tell();
      return;
    }
    const { preferences } = settings;
    const { look, density } = preferences;
    const adjustable = {
      marking: {
        look,
        density,
        isShown: (mention: { entity: string; alias: string }) => isShown(policy, mention),
        colourOf: (entity: string) => colourOf(preferences, entity),
      },
      showDelay: SHOW_DELAYS[preferences.delay],
    };
    if (session) session.adjust(adjustable);
    else start(adjustable);
  };

  life.signal.addEventListener('abort', () => clearTimeout(pauseTimer), { once: true });
  const site = await followPage(
    { isTop, ask: platform.topPage, readSettings: platform.readSettings },
    (found, read) => {
      if (life.signal.aborted) return;
      page = found;
      settings = read;
      apply();
    },
    life.signal,
  );
  if (life.signal.aborted) return;
  platform.onSettingsChanged(site, (changed) => {
    settings = changed;
    apply();
  });
  platform.onAsked({
    describe,
    mentions: (most) => session?.list(most) ?? [],
    showMention: (id) => session?.show(id) ?? false,
  });
  window.addEventListener('pagehide', () => total(reported) > 0 && !isTop && void orLeave(platform.leave()), {
    signal: life.signal,
  });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // Back from the back-forward cache: the tab's record is that of another page by now, and settings may have changed.
      fresh = true;
      void platform.readSettings(site).then((read) => {
        settings = read;
        apply();
      });
    },
    { signal: life.signal },
  );
}
