import { ruleOf, type Settings } from '../settings.ts';
import { applyChange, patternsIn, type SettingsChange } from '../settings-change.ts';
import type { ReadSettings } from '../stored/storage-format.ts';
import { areSameEntries, entriesOf } from './settings-entries.ts';

/** Settings as read from storage, and changes that are not stored yet. */
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

/** Whether settings are already as a change would make them. */
export function isApplied(settings: Settings, change: SettingsChange): boolean {
  // Only the rules that the change concerns are compared, because there may be ten thousand.
  const rules = Object.fromEntries(patternsIn(change).map((pattern) => [pattern, ruleOf(settings, pattern)]));
  const touched = { ...settings, rules };
  return areSameEntries(entriesOf(touched), entriesOf(applyChange(touched, change)));
}
