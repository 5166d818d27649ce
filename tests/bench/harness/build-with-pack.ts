import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { type PackFile, PackSchema } from '../../../src/core/packs/pack-schema.ts';
import { ROOT } from '../../browser/harness/paths.ts';

const COPIED = ['src', 'data', 'vite.config.ts', 'package.json', 'manifest.json', 'tsconfig.json'];
const PACK = 'data/tiktok-sale-2020.pack.json';
/** A build that takes longer, in milliseconds, is one that cannot be made. */
const PATIENCE = 240_000;

/** The bundled pack as its file has it. */
export async function bundledPackFile(): Promise<PackFile> {
  const data: unknown = JSON.parse(await readFile(join(ROOT, PACK), 'utf8'));
  return v.parse(PackSchema, data);
}

/**
 * Builds the extension for Chrome as it is, but with another pack: in a copy of the project's folder, for the pack is read
 * from there.
 * @param folder to put it in
 * @returns the folder of the unpacked extension
 * @throws {Error} with the last line of the build's output, where it fails or takes too long
 */
export async function buildWithPack(folder: string, pack: PackFile): Promise<string> {
  await mkdir(folder);
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, PACK), JSON.stringify(pack));
  const outDir = join(folder, 'dist');
  await promisify(execFile)(
    join(ROOT, 'node_modules/.bin/vite'),
    ['build', '--mode', 'chrome', '--outDir', outDir, '--logLevel', 'error'],
    { cwd: folder, timeout: PATIENCE, env: { ...process.env, NODE_ENV: 'production' } },
  );
  return outDir;
}
