import type { Settings } from './settings.ts';
import { applyChange, type SettingsChange } from './settings-change.ts';
import type { ReadSettings } from './storage-format.ts';

/** Settings as read from storage, and changes on their way there. */
export interface PendingSettings {
  stored: ReadSettings;
  /** The oldest first. */
  pending: readonly SettingsChange[];
}

/**
 * The settings to show: the stored ones with the pending changes applied, so that controls react at once.
 * @param today the day that new exceptions will have, where days are shown
 */
export function effectiveSettings({ stored, pending }: PendingSettings, today?: number): Settings {
  return pending.reduce((settings, change) => applyChange(settings, change, today), stored.settings);
}
