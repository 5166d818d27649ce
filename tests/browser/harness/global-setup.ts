import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './install-browser.ts';
import { builtExtension } from './paths.ts';

/** Before all tests in a browser: the browser is there, and so is the extension. `npm test` builds it. */
export default function setup({ config }: TestProject): void {
  const { browser } = config.provide;
  if (!browser) throw new Error('This project is of no browser.');
  const { name, version } = ensureBrowser(browser);
  process.stderr.write(`Testing in ${name} ${version}.\n`);
  const built = builtExtension(browser);
  if (!existsSync(built)) throw new Error(`There is no ${built}. Build it first: npm run build`);
}
