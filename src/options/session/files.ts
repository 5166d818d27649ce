import { withoutPastPauses } from '../../core/settings/pauses.ts';
import {
  MAX_FILE_LENGTH,
  parseSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from '../../core/settings/settings-file.ts';
import { joinSettings } from '../../core/settings/settings-merge.ts';
import type { ReadSettings } from '../../core/settings/storage-format.ts';
import type { Changes, Desk } from './changes.ts';

/** What settings in files need of the browser. */
export interface FilePorts {
  readSettings: () => Promise<ReadSettings>;
  /** Hands the reader a file. */
  saveFile: (name: string, text: string) => void;
  now: () => Date;
}

/** All settings to a file, and from one. */
export interface Files {
  saveFile: () => Promise<void>;
  chooseFile: (file: { name: string; size: number; text: () => Promise<string> }) => Promise<void>;
  importFile: (how: 'merge' | 'replace') => Promise<void>;
  leaveFile: () => void;
}

export function filesOf(
  ports: FilePorts,
  { state, update }: Desk,
  { rewrite, say }: Pick<Changes, 'rewrite' | 'say'>,
): Files {
  return {
    async saveFile() {
      const stored = await ports.readSettings();
      // A file of defaults in place of what cannot be read would pass for a copy of it.
      if (stored.problem) return update({ stored }, 'done');
      const now = ports.now();
      const name = settingsFileName(now);
      ports.saveFile(name, writeSettingsFile(withoutPastPauses(stored.settings, now.getTime()), now));
      say({ type: 'saved', name });
    },
    async chooseFile({ name, size, text }) {
      update({}, 'done');
      const read =
        // A character takes four bytes at most.
        size > MAX_FILE_LENGTH * 4
          ? { problem: { type: 'too-big' } as const }
          : parseSettingsFile(await text().catch(() => ''));
      update({
        file:
          'problem' in read
            ? { type: 'refused', name, problem: read.problem }
            : { type: 'read', name, settings: read.settings },
      });
    },
    async importFile(how) {
      const { file } = state();
      if (file?.type !== 'read') return;
      const takeItBack = await rewrite((settings) =>
        how === 'merge' ? joinSettings(settings, file.settings) : file.settings,
      );
      if (takeItBack) say({ type: 'imported', name: file.name }, takeItBack, 'file');
    },
    leaveFile: () => update({}, 'file'),
  };
}
