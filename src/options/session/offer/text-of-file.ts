import { MAX_PACK_SIZE } from '../../../core/packs/parse-pack.ts';
import { looksLikeSettingsFile } from '../../../core/settings/portable/settings-file.ts';
import { orUndefined } from '../../../core/tasks/promises.ts';
import { type ChosenFile, decodeText, decodeWestern } from './chosen-file.ts';

/** Why a file is refused before its contents are read as a pack. */
export type UnreadFile =
  | { type: 'several'; count: number }
  | { type: 'too-big'; size: number; limit: number }
  | { type: 'unreadable' | 'not-text' | 'empty' | 'settings' | 'address' };

/** A text that is nothing but an address. Readers may expect us to download the pack from there. */
const ADDRESS = /^\s*[a-z][a-z0-9+.-]*:\/\/\S+\s*$/i;

/** The text of a file that may be a pack or a table, or why it is refused. @param files of which there should be one */
export async function textOf(files: readonly ChosenFile[]): Promise<string | UnreadFile> {
  const [file] = files;
  if (!file) return { type: 'unreadable' };
  if (files.length > 1) return { type: 'several', count: files.length };
  if (file.size > MAX_PACK_SIZE) return { type: 'too-big', size: file.size, limit: MAX_PACK_SIZE };
  // Also a folder: browsers hand over a dropped folder as a file that cannot be read.
  const bytes = await orUndefined(file.bytes());
  if (!bytes) return { type: 'unreadable' };
  // Spreadsheets on Windows save tables in Windows-1252 in many countries.
  const text =
    decodeText(bytes) ?? (/\.(?:csv|tsv|txt)$/i.test(file.name) ? decodeWestern(bytes) : undefined);
  // Pictures contain zero bytes, as does UTF-16 without a byte order mark. JSON and tables contain none.
  if (text === undefined || text.includes('\0')) return { type: 'not-text' };
  if (looksLikeSettingsFile(text)) return { type: 'settings' };
  if (ADDRESS.test(text)) return { type: 'address' };
  return text.trim() === '' ? { type: 'empty' } : text;
}
