import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeNoArguments } from './command-line.ts';

takeNoArguments(`Usage: npm run release:check

Packages two clones in different folders, and the sources from the zip of one of them, each with freshly installed packages,
and compares the bytes. Takes what is committed. Fails where they differ.`);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** Builds and zips everything in a folder of sources. @returns the SHA-256 of each zip, by its name */
function packageIn(folder: string): Record<string, string> {
  run(folder, 'npm', 'ci', '--ignore-scripts', '--prefer-offline');
  run(folder, 'npm', 'run', 'package');
  const dist = join(folder, 'dist');
  const zips = readdirSync(dist).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex'),
    ]),
  );
}

const work = mkdtempSync(join(tmpdir(), 'context-notes-release-'));
try {
  const folders = [join(work, 'clone'), join(work, 'deep', 'in other folders', 'clone')];
  for (const folder of folders) run(work, 'git', 'clone', '--quiet', ROOT, folder);
  const packaged = folders.map(packageIn);
  const source = Object.keys(packaged[0] ?? {}).find((name) => name.includes('-source-'));
  if (source === undefined) throw new Error('There is no zip of the sources.');
  const unzipped = join(work, 'unzipped');
  mkdirSync(unzipped);
  run(unzipped, 'unzip', '-q', join(work, 'clone/dist', source));
  const [first = {}, ...others] = [...packaged, packageIn(unzipped)];
  for (const [name, hash] of Object.entries(first)) {
    const isSame = others.every((other) => other[name] === hash);
    console.log(`${isSame ? 'same in all three' : 'DIFFERENT'}  ${hash}  ${name}`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
