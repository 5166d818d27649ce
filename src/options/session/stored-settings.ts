import { isApplied } from '../../core/settings/pending-changes.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { areSameEntries, entriesOf } from '../../core/settings/settings-entries.ts';
import type { ReadSettings } from '../../core/settings/storage-format.ts';
import type { OptionsState } from './state.ts';

/** Holds the page's state. */
export interface Store {
  state: () => OptionsState;
  /** Changes parts of the state and renders it. */
  update: (part: Partial<OptionsState>) => void;
}

/**
 * Shows what is stored. A change is pending until it is both written and reported: Firefox reports it after the write has ended,
 * Chromium before. Reading everything again instead would be slow with many rules.
 */
export function storedSettings({ state, update }: Store) {
  /** Changes whose write has ended. */
  const written = new WeakSet<SettingsChange>();
  /** Changes that the browser has reported. */
  const reported = new WeakSet<SettingsChange>();
  /** What the browser has reported since a rewrite began, the oldest first. */
  let reports: ReadSettings[] | undefined;

  const noteReported = ({ settings, problem }: ReadSettings) => {
    for (const change of state().pending) {
      if (reported.has(change)) continue;
      // Changes are reported in the order in which they were made. What cannot be read tells of none.
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
      // It may be a part of the rewrite.
      if (reports) reports.push(stored);
      else update({ stored, pending: stillPending() });
    },
    /** Told that the write of a pending change has ended. */
    onWritten(change: SettingsChange) {
      written.add(change);
      // Nothing is reported where nothing had to be changed.
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
 * What is stored at the end of a rewrite. Others may have changed it since.
 * @param after the settings that the rewrite stored
 * @param reported what the browser has reported since it began, the oldest first
 */
export function storedAfterRewrite(after: Settings, reported: readonly ReadSettings[]): ReadSettings {
  const entries = entriesOf(after);
  const isReported = reported.some(({ settings }) => areSameEntries(entriesOf(settings), entries));
  const last = reported.at(-1);
  return isReported && last ? last : { settings: after, unreadable: [] };
}
