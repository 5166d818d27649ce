import type { CardView } from '../core/card-view.ts';
import { type Counts, total } from '../core/counts.ts';
import type { MatchIndex } from '../core/match-index.ts';
import type { Place } from '../core/relevance.ts';
import { isOnFor, isShown, type Settings, type SettingsChange } from '../core/settings.ts';
import { siteOf } from '../core/site.ts';
import type { Shortcut } from '../platform/messages.ts';
import { LateMatcher } from './late-matcher.ts';
import { once } from './once.ts';
import { type PageSession, startPageSession } from './page-session.ts';

/** What a frame tells of itself. */
interface Report {
  site: string | null;
  on: boolean;
  counts: Counts;
}

/** What a frame needs of the browser. All promises reject once the extension is gone. */
export interface FramePlatform {
  /** How names begin, packed. */
  beginnings: string;
  matchIndex: () => Promise<MatchIndex>;
  rootOf: (element: Element) => ShadowRoot | null;
  /** Whether the extension that this script belongs to is still there. */
  isConnected: () => boolean;
  readSettings: () => Promise<Settings>;
  onSettingsChanged: (listener: (settings: Settings) => void) => void;
  /** The site of the page that this frame is part of, when it cannot be seen from here. */
  topSite: () => Promise<string | null>;
  loadCard: (place: Place) => Promise<CardView | undefined>;
  cardStyle: () => Promise<string>;
  report: (report: Report, fresh: boolean) => Promise<unknown>;
  leave: () => Promise<unknown>;
  change: (change: SettingsChange) => Promise<unknown>;
  openNotes: (note: string) => Promise<unknown>;
  onShortcut: (listener: (name: Shortcut) => void, signal: AbortSignal) => void;
  onDescribe: (describe: () => Report) => void;
}

/**
 * Runs the extension in one frame: a session while it is on here, none while it is off, and a report of the number of
 * marks whenever it changes. Aborting `life` undoes all of it.
 */
export async function startFrame(platform: FramePlatform, life: AbortController): Promise<void> {
  const isTop = window.top === window;
  let settings: Settings;
  let site: string | null = null;
  let session: (PageSession & { end: AbortController }) | undefined;
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

  const describe = (): Report => ({ site, on: session !== undefined, counts: session?.counts() ?? {} });

  const tell = () => {
    const report = describe();
    // A frame without mentions, as most are, need not wake the background.
    if (!isTop && total(report.counts) === 0 && total(reported) === 0) return;
    reported = report.counts;
    void orLeave(platform.report(report, fresh));
    fresh = false;
  };

  const apply = () => {
    const on = isOnFor(settings, site ?? '');
    const isShownHere = (mention: { entity: string; alias: string }) =>
      isShown(settings, site ?? '', mention);
    if (!on) {
      session?.end.abort();
      session = undefined;
      tell();
    } else if (session) {
      session.setShown(isShownHere);
    } else {
      const end = new AbortController();
      const { rootOf, onShortcut } = platform;
      const load = (place: Place) => orLeave(platform.loadCard(place));
      const change = (change: SettingsChange) => orLeave(platform.change(change));
      const started = startPageSession(
        {
          names,
          rootOf,
          card: { site, load, style, change, openNotes: (note) => void orLeave(platform.openNotes(note)) },
          isShown: isShownHere,
          onCounts: tell,
          onShortcut,
        },
        AbortSignal.any([end.signal, life.signal]),
      );
      session = { ...started, end };
    }
  };

  settings = await platform.readSettings();
  site = await pageSite(platform, isTop);
  if (life.signal.aborted) return;
  platform.onSettingsChanged((changed) => {
    settings = changed;
    apply();
  });
  platform.onDescribe(describe);
  window.addEventListener('pagehide', () => total(reported) > 0 && !isTop && void orLeave(platform.leave()), {
    signal: life.signal,
  });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // Back from the back-forward cache: the tab's record is that of another page by now, and settings may have changed.
      fresh = true;
      void platform.readSettings().then((read) => {
        settings = read;
        apply();
      });
    },
    { signal: life.signal },
  );
  apply();
}

/** The site of the whole page: switching a site off covers the frames of others in it. */
async function pageSite(platform: FramePlatform, isTop: boolean): Promise<string | null> {
  if (isTop) return siteOf(location.href) ?? null;
  const top = location.ancestorOrigins?.item(location.ancestorOrigins.length - 1);
  if (top) return siteOf(top) ?? null;
  try {
    return await platform.topSite();
  } catch {
    return null;
  }
}
