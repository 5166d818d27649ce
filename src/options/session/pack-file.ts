import { MAX_PACK_SIZE } from '../../core/packs/parse-pack.ts';
import { orUndefined } from '../../core/tasks/promises.ts';

/** A file that the reader chose or dropped. */
export interface PackFile {
  name: string;
  /** In bytes. */
  size: number;
  bytes: () => Promise<ArrayBuffer>;
}

/** Why a file is not even looked into. */
export type UnreadFile =
  | { type: 'several'; count: number }
  | { type: 'too-big'; size: number; limit: number }
  | { type: 'unreadable' | 'not-text' | 'empty' };

/** The text of the one file among those given, or why there is none. */
export async function textOf(files: readonly PackFile[]): Promise<string | UnreadFile> {
  const [file] = files;
  if (!file) return { type: 'unreadable' };
  if (files.length > 1) return { type: 'several', count: files.length };
  if (file.size > MAX_PACK_SIZE) return { type: 'too-big', size: file.size, limit: MAX_PACK_SIZE };
  // A folder is dropped as a file that cannot be read.
  const bytes = await orUndefined(file.bytes());
  if (!bytes) return { type: 'unreadable' };
  const text = decoded(bytes);
  // UTF-16 and pictures have bytes of zero. JSON has none.
  if (text === undefined || text.includes('\0')) return { type: 'not-text' };
  return text.trim() === '' ? { type: 'empty' } : text;
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
