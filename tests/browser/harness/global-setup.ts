import { spawnSync } from 'node:child_process';
import { browsersWanted } from './browsers-wanted.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { ensureBrowser } from './install-browser.ts';
import { ROOT } from './paths.ts';

/** Before all tests in browsers: the browsers are there, and what is tested is what the sources say now. */
export default function setup(): void {
  const { BROWSERS, CONTEXT_NOTES_SKIP_BUILD } = process.env;
  const wanted = browsersWanted();
  for (const kind of BROWSER_KINDS) {
    if (wanted.includes(kind)) {
      const { name, version } = ensureBrowser(kind);
      say(`Testing in ${name} ${version}.`);
    } else {
      say(`NOT testing in ${kind}: BROWSERS is "${BROWSERS}".`);
    }
  }
  if (CONTEXT_NOTES_SKIP_BUILD === '1') {
    say('NOT building: CONTEXT_NOTES_SKIP_BUILD is 1.');
    return;
  }
  // What readers get: vitest's own NODE_ENV would have JSX built for debugging.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm run build', { cwd: ROOT, shell: true, stdio: ['ignore', 2, 2], env });
  if (status !== 0) throw new Error('The build failed.');
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
