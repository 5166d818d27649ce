import { browser } from '../api/native-browser.ts';

/** Second copies of the files of packs. */
export interface PackCopies {
  /** The ids of the packs that have one. */
  ids(): Promise<readonly string[]>;
  /** @throws when there is none */
  read(id: string): Promise<PackCopy>;
  write(id: string, file: string): Promise<void>;
  remove(id: string): Promise<void>;
}

interface PackCopy {
  file: string;
  /** When it was written, in milliseconds since 1970. */
  written: number;
}

const FOLDER = 'packs';
const ENDING = '.json';
const nameOf = (id: string) => `${id}${ENDING}`;

const openFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

const copies: PackCopies = {
  async ids() {
    const names: string[] = [];
    for await (const name of (await openFolder()).keys()) names.push(name);
    // The others are those that a crash has left half written.
    return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  },
  async read(id) {
    const file = await (await (await openFolder()).getFileHandle(nameOf(id))).getFile();
    return { file: await file.text(), written: file.lastModified };
  },
  async write(id, file) {
    const handle = await (await openFolder()).getFileHandle(nameOf(id), { create: true });
    // Replaces the file only once all of it is written.
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
  },
  async remove(id) {
    const folder = await openFolder();
    // Created first where there is none: removing it would fail.
    await folder.getFileHandle(nameOf(id), { create: true });
    await folder.removeEntry(nameOf(id));
  },
};

/**
 * Second copies of packs, as files in the extension's own file system (File System Standard), which Chromium keeps apart from databases.
 * Not in Firefox, whose databases survive a crash.
 */
export const packCopies = 'setAccessLevel' in browser.storage.local ? copies : undefined;
