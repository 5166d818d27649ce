import type { Counts } from '../core/counts.ts';
import type { Settings } from '../core/settings.ts';
import { applyChange, type SettingsChange } from '../core/settings-change.ts';
import type { PageAddress } from '../core/site.ts';
import type { ReadSettings } from '../core/stored-settings.ts';
import { pageCounts, type TabRecord } from '../core/tab-record.ts';

/** How the page that the popup is about stands. */
export type Page =
  /** It is loading, or busy: no answer yet. */
  | { type: 'waiting' }
  /** No content script runs there. */
  | { type: 'closed' }
  /** `address` is null for a page without one (about:blank, data:). */
  | { type: 'open'; address: PageAddress | null; counts: Counts };

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
  top: { page: PageAddress | null; counts: Counts } | undefined,
  record: TabRecord | undefined,
  loading: boolean,
): Page {
  if (!top) return { type: loading ? 'waiting' : 'closed' };
  const { page: address } = top;
  if (record?.site !== (address?.site ?? null)) return { type: 'open', address, counts: top.counts };
  const frames = { ...record.frames, [TOP]: top.counts };
  return { type: 'open', address, counts: pageCounts({ ...record, frames }) };
}
