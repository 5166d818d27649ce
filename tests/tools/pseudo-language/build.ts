import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../browser/harness/paths.ts';

/** The folder of the unpacked extension in the pseudo-language. */
export const pseudoBuild = (browser: 'chrome' | 'firefox'): string =>
  join(ROOT, 'node_modules/.cache/context-notes/pseudo-language', browser);

/**
 * Builds the extension in the pseudo-language.
 * @throws {Error} with the output of Vite
 */
export function buildPseudoLanguage(browser: 'chrome' | 'firefox'): void {
  const config = 'tests/tools/pseudo-language/vite.config.ts';
  // Started directly, because npx takes half a second to find it.
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', config, '--mode', browser, '--logLevel', 'warn'];
  // As for the stores. With vitest's NODE_ENV, JSX would be built for debugging.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`);
}
