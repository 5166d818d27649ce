/** `npm run package`: zips what was built, ready for the stores. The same files give the same bytes. */
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The first moment that a zip can tell, in local time, for a zip knows no other: the same bytes in every zone. */
const MTIME = new Date(1980, 0, 1);
const MODE = 0o100644;

/** Zips `dist/<browser>` and returns the path of the zip. */
async function zip(browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = join(DIST, browser);
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const file = join(DIST, `context-notes-${browser}-${version}.zip`);

  const archive = new ZipFile();
  for (const path of await filesIn(folder)) {
    // As buffers: a file that is streamed may be compressed in other pieces, to other bytes.
    archive.addBuffer(await readFile(join(folder, path)), path.replaceAll(sep, '/'), {
      mtime: MTIME,
      mode: MODE,
      forceDosTimestamp: true,
    });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
  return file;
}

/** Paths of all files below a folder, sorted; what a build leaves for tools (`.vite`) is no part of the extension. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .sort();
}

for (const browser of ['chrome', 'firefox'] as const)
  console.log(`Wrote ${relative('.', await zip(browser))}`);
