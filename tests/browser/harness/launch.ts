import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { sizeChromiumWindow } from './chromium-tabs.ts';
import type { BrowserKind, FoundBrowser } from './find-browser.ts';
import { announceFirefoxTabs, sizeFirefoxWindow } from './firefox-internals.ts';
import { FRUGAL_CHROMIUM_ARGS, FRUGAL_FIREFOX_PREFS, hideFirefoxToolbars } from './frugal.ts';
import { PATIENCE, pauseAfter } from './in-page-wait.ts';
import { ensureBrowser } from './install-browser.ts';

/** Languages that a browser can be started in. */
export type Locale = 'en' | 'de';

export interface LaunchRequest {
  kind: BrowserKind;
  /** Folder of the unpacked extension, as `dist/chrome`. */
  extensionDir: string;
  /** With a window; headless unless asked. */
  headful?: boolean;
  /**
   * What pages see in `navigator.languages`. The browser's own language (`i18n.getUILanguage`) follows only where its
   * language pack is installed, which Debian ships apart.
   */
  locale?: Locale;
  /** A profile to keep: start again with the same folder to find settings again. A fresh one by default. */
  userDataDir?: string;
  /** Leaves the page open that the extension opens when it is installed; closed unless asked. */
  keepFirstRunPage?: boolean;
  /**
   * Spares processes and animations of the browser's own, for many tests on few cores. Not for measurements: pages of one
   * site share a process.
   */
  isFrugal?: boolean;
  /** More command-line arguments. */
  args?: readonly string[];
  /** More preferences of Firefox. */
  firefoxPrefs?: Readonly<Record<string, unknown>>;
}

/** A running browser with the extension in it. */
export interface LaunchedBrowser extends AsyncDisposable {
  kind: BrowserKind;
  found: FoundBrowser;
  browser: Browser;
  /** The extension's id as the browser knows it: of Chromium 32 letters, of Firefox the manifest's gecko id. */
  extensionId: string;
  /** Address of the extension's files, ends with `/`. */
  baseUrl: string;
  /** The folder of the profile. */
  profile: string;
  /** The page that the extension has opened, where it is kept. */
  firstRunPage: Page | undefined;
  /** The manifest that was loaded. */
  manifest: Manifest;
  close(): Promise<void>;
}

/** What the harness reads of a manifest. */
interface Manifest {
  version: string;
  icons?: Record<string, string>;
  action?: { default_popup?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Firefox makes up an address for each installation; pinned, so that tests know it. */
const FIREFOX_UUID = '4b1d0f5e-6a1c-4c0e-9d51-7e0c0a7e2020';
const FIREFOX_BASE_URL = `moz-extension://${FIREFOX_UUID}/`;

/** Where the extension has the page that it opens when it is installed, which is at every start of a browser here. */
export const FIRST_RUN_PAGE = 'src/welcome/index.html';

/** The size of a tab without a window, in CSS pixels. */
export const VIEWPORT = { width: 1000, height: 700 };

const CHROMIUM_ARGS = [
  // Nothing that a test sees may depend on a network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // Lets `chromium-keys.ts` press keys in the browser's window.
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

const FIREFOX_PREFS: Readonly<Record<string, unknown>> = {
  // A temporary add-on loses its storage when the browser ends; a reader's does not.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Starts an installed browser (installs one where there is none) with the extension loaded. */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  const found = ensureBrowser(request.kind);
  const extensionDir = resolve(request.extensionDir);
  const manifest: Manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const profile = await profileFor(request.userDataDir);
  if (request.kind === 'firefox' && request.isFrugal) await hideFirefoxToolbars(profile.folder);
  const specific = request.kind === 'chromium' ? chromium(request) : firefox(request, manifest);
  // Setting the size of each tab by itself takes Firefox a sixth of a page load, and Chromium a page more for each tab.
  const hasSizedWindow = !request.headful && (request.kind === 'chromium' || request.isFrugal);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: !request.headful,
    userDataDir: profile.folder,
    defaultViewport: request.headful || hasSizedWindow ? null : VIEWPORT,
    ...specific,
  });
  if (hasSizedWindow) await sizeWindow(browser, request.kind);
  // After Puppeteer's own handler: the browser is gone by then.
  process.on('exit', profile.remove);
  let closing: Promise<void> | undefined;
  // Once, however often it is asked for: Puppeteer takes a second call for done while the browser is still ending, and a profile
  // that goes while its browser writes to it can keep that from ending.
  const close = () => {
    closing ??= browser.close().then(() => {
      process.off('exit', profile.remove);
      profile.remove();
    });
    return closing;
  };
  const install = async () => {
    const opening = existsSync(join(extensionDir, FIRST_RUN_PAGE))
      ? nextPage(browser, request.kind)
      : undefined;
    const [extensionId, firstRunPage] = await Promise.all([browser.installExtension(extensionDir), opening]);
    // Not later: it would come to the front of whatever a test has opened meanwhile.
    if (!request.keepFirstRunPage) await firstRunPage?.close();
    return { extensionId, firstRunPage: request.keepFirstRunPage ? firstRunPage : undefined };
  };
  const { extensionId, firstRunPage } = await install().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    kind: request.kind,
    found,
    browser,
    extensionId,
    baseUrl: request.kind === 'chromium' ? `chrome-extension://${extensionId}/` : FIREFOX_BASE_URL,
    profile: profile.folder,
    firstRunPage,
    manifest,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Gives the window the size that makes its tabs as large as they shall be. */
async function sizeWindow(browser: Browser, kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') return await sizeFirefoxWindow(browser, VIEWPORT);
  const [tab] = await browser.pages();
  if (!tab) throw new Error('The browser has started without a tab.');
  await sizeChromiumWindow(tab, VIEWPORT);
}

/** The next tab that opens by itself, with a page of the extension. */
export async function nextPage(browser: Browser, kind: BrowserKind): Promise<Page> {
  const known = new Set(browser.targets());
  const end = Date.now() + PATIENCE;
  for (let look = 0; Date.now() < end; await pauseAfter(look++)) {
    if (kind === 'firefox') await announceFirefoxTabs(browser, FIREFOX_BASE_URL);
    const opened = browser.targets().find((one) => one.type() === 'page' && !known.has(one));
    if (opened) return await opened.asPage();
  }
  throw new Error(`The extension has opened no page after ${PATIENCE} ms.`);
}

function chromium({ headful, locale, isFrugal, args = [] }: LaunchRequest): LaunchOptions {
  const root = process.getuid?.() === 0;
  return {
    // Branded Chrome ignores --load-extension since version 137; loading over the pipe works in every Chromium.
    pipe: true,
    enableExtensions: true,
    ...(headful ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [
      ...CHROMIUM_ARGS,
      ...(headful ? [] : ['--disable-gpu']),
      ...(isFrugal ? FRUGAL_CHROMIUM_ARGS : []),
      ...(root ? ['--no-sandbox'] : []),
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${languages(locale)}`] : []),
      ...args,
    ],
    env: locale ? { ...process.env, LANGUAGE: locale } : process.env,
  };
}

function firefox(
  { locale, isFrugal, args = [], firefoxPrefs }: LaunchRequest,
  manifest: Manifest,
): LaunchOptions {
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The manifest names no browser_specific_settings.gecko.id, which Firefox needs.');
  return {
    browser: 'firefox',
    // Lets `firefox-internals.ts` ask the browser itself, as for stopping the background page.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      ...(isFrugal ? FRUGAL_FIREFOX_PREFS : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      ...(locale ? { 'intl.accept_languages': languages(locale), 'intl.locale.requested': locale } : {}),
      ...firefoxPrefs,
    },
    // As root, Firefox starts only in a home that is root's.
    env: process.getuid?.() === 0 ? { ...process.env, HOME: userInfo().homedir } : process.env,
  };
}

const languages = (locale: Locale) => (locale === 'en' ? 'en' : `${locale},en`);

async function profileFor(kept: string | undefined): Promise<{ folder: string; remove: () => void }> {
  if (kept !== undefined) return { folder: resolve(kept), remove: () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'context-notes-profile-'));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
