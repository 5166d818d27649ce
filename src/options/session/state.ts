import type { Exception } from '../../core/settings/exceptions.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../core/settings/settings-change.ts';
import type { FileProblem } from '../../core/settings/settings-file.ts';
import type { ReadSettings } from '../../core/settings/storage-format.ts';
import type { SyncState } from '../../core/settings/sync-state.ts';

/** A keyboard command and the keys that are set for it. */
export interface ShownCommand {
  name: 'next-mention' | 'previous-mention' | 'focus-card';
  keys: string | undefined;
}

/** What was done last and can be taken back, or that it was taken back. */
export type Done =
  | { type: 'added' | 'undone'; exception: Exception }
  | { type: 'undone-many'; count: number }
  | { type: 'exceptions-restored' }
  | { type: 'saved' | 'imported'; name: string }
  | { type: 'reset' | 'settings-restored' };

/** A file that the reader chose. */
export type ChosenFile =
  | { type: 'refused'; name: string; problem: FileProblem }
  | { type: 'read'; name: string; settings: Settings };

/** All that the options page knows. */
export interface OptionsState {
  stored: ReadSettings;
  /** Changes on their way to storage, the oldest first. They show at once. */
  pending: readonly SettingsChange[];
  /** See `shownSettings`. */
  settings: Settings;
  /** Whether the last change could not be stored. */
  refused: boolean;
  sync: SyncState;
  commands: readonly ShownCommand[];
  /** Whether the browser refused to open its page for shortcuts. */
  shortcutsClosed: boolean;
  /** Grows whenever the address asks for something. */
  asked: number;
  /** What exceptions are narrowed down by. */
  filter: string;
  /** The exception that was added last, to be brought into sight; a new object for each. */
  sought?: { exception: Exception };
  done?: Done;
  file?: ChosenFile;
}

/** The settings as the controls show them: the stored ones and what is about to be stored. */
export function shownSettings({ stored, pending }: Pick<OptionsState, 'stored' | 'pending'>): Settings {
  return pending.length === 0 ? stored.settings : pending.reduce(applyChange, stored.settings);
}

/** The filter that an address asks for: `#exceptions=example.com`. */
export const filterAskedBy = ({ hash }: { hash: string }): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, '')).get('exceptions') || undefined;

/** Whether an address asks for the exceptions to be brought into sight. */
export const asksForExceptions = ({ hash }: { hash: string }): boolean => /^#exceptions(?:=|$)/.test(hash);
