import { addCounts, type Counts, total } from '../../core/pages/mention-counts.ts';
import type { TabRecord } from '../../core/pages/tab-record.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../core/settings/settings-change.ts';
import type { ReadSettings } from '../../core/settings/storage-format.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PagePermission } from '../../platform/tabs/page-permission.ts';
import type { Gathered } from './mentions.ts';

/** How the page that the popup is about stands. */
export type Page =
  /** It is loading, or busy: no answer yet. */
  | { type: 'waiting' }
  /** No content script runs there. */
  | { type: 'closed'; access: PagePermission }
  /** The reader has just granted access; content scripts come with the next loading. */
  | { type: 'stale' }
  /** `address` is null for a page without one (about:blank, data:); `frames` has the mentions by frame id. */
  | { type: 'open'; address: PageAddress | null; frames: Readonly<Record<string, Counts>> };

/** All that the popup knows. */
export interface PopupState {
  stored: ReadSettings;
  /** Changes on their way to storage, the oldest first. They show at once. */
  pending: readonly SettingsChange[];
  /** Whether the last change could not be stored. */
  refused: boolean;
  page: Page;
  /** Absent until they are asked for. */
  mentions?: Gathered;
  /** The entity whose mentions show. */
  expanded?: string;
  /** The mention that previous and next count from. */
  current?: string;
  /** In milliseconds of the epoch. */
  now: number;
}

/** The settings as the switches show them: the stored ones and what is about to be stored. */
export function shownSettings({ stored, pending }: Pick<PopupState, 'stored' | 'pending'>): Settings {
  return pending.reduce(applyChange, stored.settings);
}

export const TOP = 0;

/**
 * What is known of a page whose top frame has answered.
 * @param record what all frames have reported; may lag behind, or tell of the page before
 */
export function openPage(
  top: { page: PageAddress | null; counts: Counts },
  record: TabRecord | undefined,
): Page & { type: 'open' } {
  const { page: address, counts } = top;
  const known = record?.site === (address?.site ?? null) ? record.frames : {};
  return { type: 'open', address, frames: { ...known, [TOP]: counts } };
}

/** Mentions on the whole page, frames counted in. */
export const countsOf = ({ frames }: Page & { type: 'open' }): Counts => addCounts(Object.values(frames));

/** The frames that hold mentions, the top frame first. */
export function framesWithMentions(page: Page): number[] {
  if (page.type !== 'open') return [];
  return Object.entries(page.frames)
    .filter(([, counts]) => total(counts) > 0)
    .map(([id]) => Number(id))
    .sort((one, other) => one - other);
}
