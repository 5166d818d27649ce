import { MAX_PACK_SIZE } from '../../core/packs/parse-pack.ts';
import { looksLikeSettingsFile } from '../../core/settings/settings-file.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { type ChosenFile, decodeText, decodeWestern } from './chosen-file.ts';

/** Why a file is not even looked into. */
export type UnreadFile =
  | { type: 'several'; count: number }
  | { type: 'too-big'; size: number; limit: number }
  | { type: 'unreadable' | 'not-text' | 'empty' | 'settings' | 'address' };

/** All of a text: where a pack could be loaded, for a program that loads something. */
const ADDRESS = /^\s*[a-z][a-z0-9+.-]*:\/\/\S+\s*$/i;

/** The text of the one file among those given, or why there is none. */
export async function textOf(files: readonly ChosenFile[]): Promise<string | UnreadFile> {
  const [file] = files;
  if (!file) return { type: 'unreadable' };
  if (files.length > 1) return { type: 'several', count: files.length };
  if (file.size > MAX_PACK_SIZE) return { type: 'too-big', size: file.size, limit: MAX_PACK_SIZE };
  // A folder is dropped as a file that cannot be read.
  const bytes = await orUndefined(file.bytes());
  if (!bytes) return { type: 'unreadable' };
  // Spreadsheets of Windows save tables so in much of the West.
  const text =
    decodeText(bytes) ?? (/\.(?:csv|tsv|txt)$/i.test(file.name) ? decodeWestern(bytes) : undefined);
  // Pictures have bytes of zero, and so has UTF-16 that does not say so. JSON and tables have none.
  if (text === undefined || text.includes('\0')) return { type: 'not-text' };
  if (looksLikeSettingsFile(text)) return { type: 'settings' };
  if (ADDRESS.test(text)) return { type: 'address' };
  return text.trim() === '' ? { type: 'empty' } : text;
}
