import { spawnSync } from 'node:child_process';
import { type BrowserKind, type FoundBrowser, findBrowser, PATH_VARIABLES } from './find-browser.ts';

/** Debian's names of the packages. */
const PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const quiet = { stdio: 'ignore' } as const;

/**
 * Finds a browser of this kind, or installs Debian's through apt-get and says so.
 * @param say gets a line for each change to the machine
 * @throws when none is installed and none can be; the message says what to install
 */
export function ensureBrowser(
  kind: BrowserKind,
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;

  const wanted = PACKAGES[kind];
  const apt = aptGet();
  if (!apt) throw new Error(howToInstall(kind));
  say(`No ${kind} is installed. Installing Debian's package ${wanted}: ${apt.join(' ')} install ${wanted}`);
  run([...apt, 'update', '--quiet']);
  run([...apt, 'install', '--yes', '--quiet', '--no-install-recommends', wanted]);

  const installed = findBrowser(kind);
  if (!installed) throw new Error(howToInstall(kind));
  say(`Installed ${installed.name} ${installed.version}.`);
  return installed;
}

/** The command that can install packages without a password; `undefined` when there is none. */
function aptGet(): string[] | undefined {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], quiet).status !== 0)
    return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (spawnSync('sudo', ['-n', 'true'], quiet).status === 0) return ['sudo', '-n', 'apt-get'];
  return undefined;
}

function run([command = '', ...args]: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    // The output of apt-get is log, not a result, so it goes to stderr.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed.`, { cause: error });
}

function howToInstall(kind: BrowserKind): string {
  const names = kind === 'chromium' ? 'Chromium, Chrome, Edge or Brave' : 'Firefox or Firefox ESR';
  return (
    `No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found, and it cannot be installed from here. ` +
    `Install ${names} (Debian: apt-get install ${PACKAGES[kind]}), or set ${PATH_VARIABLES[kind]} to one.`
  );
}
