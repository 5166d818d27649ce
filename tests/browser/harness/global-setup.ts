import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './install-browser.ts';
import { builtExtension } from './paths.ts';

/** Runs before all tests in a browser. Makes sure that the browser is installed and the extension is built. */
export default function setup({ config }: TestProject): void {
  const { browser } = config.provide;
  if (!browser) throw new Error('This project has no browser.');
  const { name, version } = ensureBrowser(browser);
  process.stderr.write(`Testing in ${name} ${version}.\n`);
  const built = builtExtension(browser);
  if (!existsSync(built)) throw new Error(`There is no ${built}. Build it first: npm run build`);
}
