import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';
import { takeNoArguments } from './command-line.ts';

takeNoArguments(`Usage: npm run package

Zips what was built, ready for the stores, and the sources, from which reviewers build the same again. The same files give
the same bytes.`);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');

/** The earliest time that a zip can store. It is local time, as zips have no time zones, so the bytes are the same everywhere. */
const MTIME = new Date(1980, 0, 1);
const MODE = 0o100644;
const EXECUTABLE = 0o100755;

/** Zips files of a folder as `dist/context-notes-<name>-<version>.zip`, and returns the path of the zip. */
async function zip(name: string, folder: string, paths: readonly string[]): Promise<string> {
  const manifest = await readFile(join(ROOT, 'manifest.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const file = join(DIST, `context-notes-${name}-${version}.zip`);
  const archive = new ZipFile();
  for (const path of paths) {
    const { mode } = await stat(join(folder, path));
    // As buffers: streamed files may be compressed in different pieces, and so to different bytes.
    archive.addBuffer(await readFile(join(folder, path)), path.replaceAll(sep, '/'), {
      mtime: MTIME,
      mode: mode & 0o100 ? EXECUTABLE : MODE,
      forceDosTimestamp: true,
    });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
  return file;
}

/** Paths of all files below a folder, sorted, without those in folders to skip. */
async function filesIn(folder: string, isSkipped: (part: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some(isSkipped))
    .sort();
}

/** The source files: those that Git tracks or, outside of a repository, all files except what builds create. */
async function sources(): Promise<string[]> {
  if (!existsSync(join(ROOT, '.git')))
    return await filesIn(ROOT, (part) => ['node_modules', 'dist', '.cache'].includes(part));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter(Boolean).sort();
}

const zips = [await zip('source', ROOT, await sources())];
for (const browser of ['chrome', 'firefox']) {
  const folder = join(DIST, browser);
  // `.vite`, which a build creates for tools, is no part of the extension.
  zips.push(await zip(browser, folder, await filesIn(folder, (part) => part.startsWith('.'))));
}
for (const file of zips) console.log(`Wrote ${relative('.', file)}`);
