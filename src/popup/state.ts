import type { Counts } from '../core/counts.ts';
import { applyChange, type ReadSettings, type Settings, type SettingsChange } from '../core/settings.ts';
import { pageCounts, type TabRecord } from '../core/tab-record.ts';

/** How the page that the popup is about stands. */
export type Page =
  /** It is loading, or busy: no answer yet. */
  | { type: 'waiting' }
  /** No content script runs there. */
  | { type: 'closed' }
  /** `site` is null for a page without one (about:blank, data:). */
  | { type: 'open'; site: string | null; counts: Counts };

/** All that the popup knows. */
export interface PopupState {
  stored: ReadSettings;
  /** Changes on their way to storage, the oldest first. They show at once. */
  pending: readonly SettingsChange[];
  /** Whether the last change could not be stored. */
  refused: boolean;
  page: Page;
}

/** The settings as the switches show them: the stored ones and what is about to be stored. */
export function shownSettings({ stored, pending }: PopupState): Settings {
  return pending.reduce(applyChange, stored.settings);
}

const TOP = 0;

/**
 * What is known of a page.
 * @param top the answer of its top frame; `undefined` when nobody answered
 * @param record what all frames have reported; may lag behind, or tell of the page before
 */
export function pageOf(
  top: { site: string | null; counts: Counts } | undefined,
  record: TabRecord | undefined,
  loading: boolean,
): Page {
  if (!top) return { type: loading ? 'waiting' : 'closed' };
  if (record?.site !== top.site) return { type: 'open', site: top.site, counts: top.counts };
  const frames = { ...record.frames, [TOP]: top.counts };
  return { type: 'open', site: top.site, counts: pageCounts({ ...record, frames }) };
}
