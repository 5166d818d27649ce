import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sizeChromiumWindow } from './chromium-tabs.ts';
import type { BrowserKind, FoundBrowser } from './find-browser.ts';
import { announceFirefoxTabs } from './firefox-tabs.ts';
import { sizeFirefoxWindow } from './firefox-window.ts';
import { hideFirefoxToolbars } from './frugal.ts';
import { PATIENCE, pauseAfter } from './in-page-wait.ts';
import { ensureBrowser } from './install-browser.ts';
import {
  chromiumOptions,
  FIREFOX_BASE_URL,
  firefoxOptions,
  type LaunchRequest,
  type Manifest,
} from './launch-options.ts';

/** A running browser with the extension in it. */
export interface LaunchedBrowser extends AsyncDisposable {
  kind: BrowserKind;
  found: FoundBrowser;
  browser: Browser;
  /** The extension's id as the browser knows it: of Chromium 32 letters, of Firefox the manifest's gecko id. */
  extensionId: string;
  /** The base URL of the extension's files, which ends with `/`. */
  baseUrl: string;
  /** The folder of the profile. */
  profile: string;
  /** The page that the extension has opened, where it is kept. */
  firstRunPage: Page | undefined;
  /** The manifest that was loaded. */
  manifest: Manifest;
  close(): Promise<void>;
}

/** The page that the extension opens when it is installed. In tests, it is installed at every start of a browser. */
export const FIRST_RUN_PAGE = 'src/welcome/index.html';

/** The size of a tab without a window, in CSS pixels. */
export const VIEWPORT = { width: 1000, height: 700 };

/** Starts an installed browser (installs one where there is none) with the extension loaded. */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  const found = ensureBrowser(request.kind);
  const extensionDir = resolve(request.extensionDir);
  const manifest: Manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const profile = await profileFor(request.userDataDir);
  if (request.kind === 'firefox' && request.isFrugal) await hideFirefoxToolbars(profile.folder);
  const specific = request.kind === 'chromium' ? chromiumOptions(request) : firefoxOptions(request, manifest);
  // Setting the viewport of each tab would take Firefox a sixth of a page load, and Chromium an additional page load per tab.
  const hasSizedWindow = !request.headful && (request.kind === 'chromium' || request.isFrugal);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: !request.headful,
    userDataDir: profile.folder,
    defaultViewport: request.headful || hasSizedWindow ? null : VIEWPORT,
    ...specific,
  });
  if (hasSizedWindow) await sizeWindow(browser, request.kind);
  // Runs after Puppeteer's own exit handler, when the browser is gone.
  process.on('exit', profile.remove);
  let closing: Promise<void> | undefined;
  // Closes once, however often it is called: Puppeteer would resolve a second call while the browser is still closing. If its profile
  // is removed then, the browser may hang.
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
    // Close it now. Later, it would come to the front over a page that a test has opened.
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

/** Resizes the window so that tabs have the size of `VIEWPORT`. */
async function sizeWindow(browser: Browser, kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') return await sizeFirefoxWindow(browser, VIEWPORT);
  const [tab] = await browser.pages();
  if (!tab) throw new Error('The browser has started without a tab.');
  await sizeChromiumWindow(tab, VIEWPORT);
}

/** Waits for the tab that the extension opens. @throws when it opens none in time */
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

async function profileFor(kept: string | undefined): Promise<{ folder: string; remove: () => void }> {
  if (kept !== undefined) return { folder: resolve(kept), remove: () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'context-notes-profile-'));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
