import { joinSettings } from '../../core/settings/entries/settings-merge.ts';
import { withoutExpiredPauses } from '../../core/settings/pauses.ts';
import {
  MAX_FILE_LENGTH,
  parseSettingsFile,
  settingsFileName,
  settingsFileText,
} from '../../core/settings/portable/settings-file.ts';
import type { ReadSettings } from '../../core/settings/stored/storage-format.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { type ChosenFile, decodeText } from './offer/chosen-file.ts';
import type { SettingsChanges } from './settings-changes.ts';
import { isLocked } from './state.ts';
import type { Store } from './stored-settings.ts';

/** What settings files need of the browser. */
export interface FilePorts {
  readSettings: () => Promise<ReadSettings>;
  /** Downloads a text as a file. */
  saveFile: (name: string, text: string) => void;
  now: () => Date;
  /** Resolves when the page has been painted. */
  nextPaint: () => Promise<unknown>;
}

export type FileActions = ReturnType<typeof fileActions>;

/** Saves all settings to a file and imports them from one. */
export function fileActions(
  ports: FilePorts,
  { state, update }: Store,
  { rewrite, reportResult }: Pick<SettingsChanges, 'rewrite' | 'reportResult'>,
) {
  return {
    async saveFile() {
      const stored = await ports.readSettings();
      // What cannot be read comes as the defaults, which must not be saved as if they were a backup.
      if (stored.problem) return update({ stored, lastResult: undefined });
      const now = ports.now();
      const name = settingsFileName(now);
      ports.saveFile(name, settingsFileText(withoutExpiredPauses(stored.settings, now.getTime()), now));
      reportResult({ type: 'saved', name });
    },
    /** Reads a file, to preview what importing it would change. Several files are refused. */
    async openFile(files: readonly ChosenFile[]) {
      const [file] = files;
      if (!file) return;
      const { name } = file;
      if (isLocked(state())) return update({ lastResult: undefined, file: { type: 'locked', name } });
      update({ lastResult: undefined, progress: 'unknown' });
      await ports.nextPaint();
      const read = files.length > 1 ? ({ problem: { type: 'several' } } as const) : await settingsIn(file);
      update({
        progress: undefined,
        file:
          'problem' in read
            ? { type: 'refused', name, problem: read.problem }
            : { type: 'read', name, settings: read.settings },
      });
    },
    async importFile(mode: 'merge' | 'replace') {
      const { file } = state();
      if (file?.type !== 'read') return;
      const undo = await rewrite((settings) =>
        mode === 'merge' ? joinSettings(settings, file.settings) : file.settings,
      );
      if (undo) reportResult({ type: 'imported', name: file.name }, undo, { file: undefined });
    },
    cancelImport: () => update({ file: undefined }),
  };
}

/** The settings in a file, or why it is refused. */
async function settingsIn({ size, bytes: read }: ChosenFile): Promise<ReturnType<typeof parseSettingsFile>> {
  // A character takes at most four bytes in UTF-8.
  if (size > MAX_FILE_LENGTH * 4) return { problem: { type: 'too-big' } };
  // Also a folder: browsers hand over a dropped folder as a file that cannot be read.
  const bytes = await orUndefined(read());
  if (!bytes) return { problem: { type: 'unreadable' } };
  return parseSettingsFile(decodeText(bytes) ?? '');
}
