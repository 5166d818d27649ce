import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The two families of browsers that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** An installed browser. */
export interface FoundBrowser {
  kind: BrowserKind;
  /** As people call it: "Chromium", "Firefox ESR". */
  name: string;
  /** The executable. */
  path: string;
  /** Its version, as `156.0.8078.79`. */
  version: string;
}

interface Candidate {
  kind: BrowserKind;
  name: string;
  /** Commands to look for along PATH (Linux). */
  commands: readonly string[];
  /** Executable inside `/Applications` (macOS). */
  mac: string;
  /** Executable inside the folders programs are installed to (Windows). */
  windows: string;
}

/** In order of preference. Chromium comes first, because branded browsers ignore some command-line arguments. */
const CANDIDATES: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    kind: 'chromium',
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware/Brave-Browser/Application/brave.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox ESR',
    commands: ['firefox-esr'],
    mac: 'Firefox ESR.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox ESR/firefox.exe',
  },
];

/** Environment variables that name an executable, which is then used instead of an installed browser. */
export const PATH_VARIABLES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/**
 * The browser of this kind to use.
 * @returns `undefined` when none is installed
 * @throws when `CHROMIUM_PATH` or `FIREFOX_PATH` does not name a browser that starts
 */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const variable = PATH_VARIABLES[kind];
  const override = process.env[variable];
  if (override) {
    const version = versionOf(override);
    if (version) return { kind, name: kind === 'chromium' ? 'Chromium' : 'Firefox', path: override, version };
    throw new Error(`${variable} is ${override}, which is no browser that starts.`);
  }
  for (const { name, path } of CANDIDATES.filter((one) => one.kind === kind).flatMap(places)) {
    const version = versionOf(path);
    if (version) return { kind, name, path, version };
  }
  return undefined;
}

/** Where a browser may be installed. */
function places(candidate: Candidate): { name: string; path: string }[] {
  const { name } = candidate;
  const { PATH = '' } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].map((folder) => ({
        name,
        path: join(folder, candidate.mac),
      }));
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .map((folder) => ({ name, path: join(folder, candidate.windows) }));
    default:
      return PATH.split(delimiter)
        .filter((folder) => folder !== '')
        .flatMap((folder) => candidate.commands.map((command) => ({ name, path: join(folder, command) })));
  }
}

/** The version of the browser at `path`, or `undefined` when there is none that starts. */
function versionOf(path: string): string | undefined {
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  try {
    return process.platform === 'win32' ? versionBeside(path) : versionAsked(path);
  } catch {
    // It does not start.
    return undefined;
  }
}

function versionAsked(path: string): string | undefined {
  const answer = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /\d+(?:\.\d+)+/.exec(answer)?.[0];
}

/** On Windows `--version` would open a window; Firefox notes it in a file, the others in a folder's name. */
function versionBeside(path: string): string | undefined {
  const folder = dirname(path);
  const ini = join(folder, 'application.ini');
  if (existsSync(ini)) return /^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1]?.trim();
  return readdirSync(folder).find((name) => /^\d+(?:\.\d+){3}$/.test(name));
}
