import { isApplied } from '../../core/settings/entries/pending-changes.ts';
import { areSameEntries, entriesOf } from '../../core/settings/entries/settings-entries.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { ReadSettings } from '../../core/settings/stored/storage-format.ts';
import type { OptionsState } from './state.ts';

/** Access to the page's state. */
export interface Store {
  state: () => OptionsState;
  /** Changes parts of the state and renders it. */
  update: (part: Partial<OptionsState>) => void;
}

/**
 * Keeps the stored settings in the state up to date. A change stays pending until its write has ended and the browser has reported
 * it: Firefox reports it after the end of the write, Chromium before. Reading everything again instead would be slow with many rules.
 */
export function storedSettings({ state, update }: Store) {
  /** Changes whose write has ended. */
  const written = new WeakSet<SettingsChange>();
  /** Changes that the browser has reported. */
  const reported = new WeakSet<SettingsChange>();
  /** The browser's reports since a rewrite began, oldest first; `undefined` outside of a rewrite. */
  let reports: ReadSettings[] | undefined;

  const noteReported = ({ settings, problem }: ReadSettings) => {
    for (const change of state().pending) {
      if (reported.has(change)) continue;
      // Changes are reported in the order in which they were made. Unreadable settings do not show which were.
      if (!isApplied(settings, change) && !(problem && written.has(change))) return;
      reported.add(change);
    }
  };
  const stillPending = () =>
    state().pending.filter((change) => !written.has(change) || !reported.has(change));

  return {
    /** Shows settings that were read after everything was written. */
    show(stored: ReadSettings, part: Partial<OptionsState>) {
      update({ ...part, stored, pending: state().pending.filter((change) => !written.has(change)) });
    },
    /** Takes over settings that the browser reports as stored. */
    onReport(stored: ReadSettings) {
      noteReported(stored);
      // It may be an intermediate state of the rewrite.
      if (reports) reports.push(stored);
      else update({ stored, pending: stillPending() });
    },
    /** Call this when the write of a pending change has ended. */
    onWritten(change: SettingsChange) {
      written.add(change);
      // The browser reports nothing where nothing had to be changed.
      noteReported(reports?.at(-1) ?? state().stored);
      if (!reports) update({ pending: stillPending() });
    },
    /** Holds reports back until `write` ends. @returns what it returns, and the reports, the oldest first */
    async holdReports<T>(write: Promise<T>): Promise<{ result: T; reported: readonly ReadSettings[] }> {
      const reported: ReadSettings[] = [];
      reports = reported;
      const result = await write;
      if (reports === reported) reports = undefined;
      return { result, reported };
    },
  };
}

/**
 * What is stored after a rewrite. Another page may have changed it since.
 * @param after the settings that the rewrite stored
 * @param reported the browser's reports since the rewrite began, oldest first
 */
export function storedAfterRewrite(after: Settings, reported: readonly ReadSettings[]): ReadSettings {
  const entries = entriesOf(after);
  const isReported = reported.some(({ settings }) => areSameEntries(entriesOf(settings), entries));
  const last = reported.at(-1);
  return isReported && last ? last : { settings: after, unreadable: [] };
}
