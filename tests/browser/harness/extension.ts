import type { Page } from 'puppeteer-core';
import { openChromiumTab } from './chromium-tabs.ts';
import type { BrowserKind } from './find-browser.ts';
import {
  firefoxBackgroundRuns,
  focusFirefoxTab,
  isFirefox,
  openFirefoxTab,
  stopFirefoxBackground,
} from './firefox-internals.ts';
import { holdsWithin, PATIENCE, pauseAfter } from './in-page-wait.ts';
import { type LaunchedBrowser, type LaunchRequest, launchBrowser, nextPage, VIEWPORT } from './launch.ts';

/** A browser with the extension, as tests use it. */
export class ExtensionBrowser implements AsyncDisposable {
  readonly kind: BrowserKind;
  readonly #launched: LaunchedBrowser;
  readonly #tabIds = new WeakMap<Page, number>();
  #helper: Promise<Page> | undefined;
  /**
   * The tab that a reset leaves, whether it still waits for its next page, and whether it is blank. It is younger than the helper,
   * which counts as looked at once.
   */
  #tab: Page | undefined;
  #isTabFree = false;
  #isTabBlank = false;
  /** Whether a popup may still be open over the tab. A navigation beneath it is now and then never reported as loaded. */
  #hasPopup = false;

  private constructor(launched: LaunchedBrowser) {
    this.#launched = launched;
    this.kind = launched.kind;
  }

  /** Starts a browser with the extension in it. Most tests use the shared one of `describeInBrowsers` instead. */
  static async launch(request: LaunchRequest): Promise<ExtensionBrowser> {
    return new ExtensionBrowser(await launchBrowser(request));
  }

  /** The running browser: its Puppeteer object, its version, the extension's id and address. */
  get launched(): LaunchedBrowser {
    return this.#launched;
  }

  /** Opens a web page in a tab of its own, in front, and waits for its `load`. */
  async openPage(url: string): Promise<Page> {
    if (this.#hasPopup) await this.#blankFreeTab();
    this.#hasPopup = false;
    const page = (this.#isTabFree && this.#tab) || (await this.#launched.browser.newPage());
    this.#isTabFree = false;
    this.#isTabBlank = false;
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /**
   * Opens a page of the extension in a new tab.
   * @param path as `src/options/index.html`; a query or a fragment may follow
   */
  async extensionPage(path: string, options: { background?: boolean } = {}): Promise<Page> {
    const { browser, baseUrl } = this.#launched;
    const background = options.background ?? false;
    const address = baseUrl + path;
    if (!background) await this.#blankFreeTab();
    const open = this.kind === 'chromium' ? openChromiumTab : openFirefoxTab;
    const page = await open(browser, address, background);
    // Firefox shows the page but never reports it (nor does `page.url()` ever tell): ask the document itself.
    await shows(page, address);
    return page;
  }

  /** The page of the extension that opens in a new tab by what is done. */
  async opened(act: () => Promise<unknown>): Promise<Page> {
    const [page] = await Promise.all([nextPage(this.#launched.browser, this.kind), act()]);
    return page;
  }

  /**
   * Opens the popup for a page. In Chromium the real one, as a click on the toolbar's button does. In Firefox, whose
   * popup no test can reach, the popup's page in a new tab: it deals with the tab that was active before.
   * @param options.inTab opens a tab in Chromium too
   */
  async openPopup(page: Page, options: { inTab?: boolean } = {}): Promise<Page> {
    const path = this.#launched.manifest.action?.default_popup;
    if (path === undefined) throw new Error('The manifest names no popup.');
    await page.bringToFront();
    // Only then does the browser take its tab for the one looked at last.
    await holdsWithin(page, `document.visibilityState === 'visible'`, PATIENCE);
    if (this.kind === 'firefox' || options.inTab) return await this.extensionPage(path);

    const { browser, extensionId, baseUrl } = this.#launched;
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error('The extension is gone.');
    this.#hasPopup = true;
    const opened = browser.waitForTarget((target) => target.url().startsWith(baseUrl + path), {
      timeout: PATIENCE,
    });
    const [target] = await Promise.all([opened, page.triggerExtensionAction(extension)]);
    const popup = await target.asPage();
    await popup.waitForFunction(() => document.readyState === 'complete', { timeout: PATIENCE });
    return popup;
  }

  /** Text on the toolbar's button for the page's tab. */
  async badgeText(page: Page): Promise<string> {
    const tabId = await this.tabId(page);
    return await (await this.helper()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
  }

  /** Waits until the toolbar's button reads `text` for the page's tab. */
  async waitForBadge(page: Page, text: string): Promise<void> {
    await this.tabId(page);
    const end = Date.now() + PATIENCE;
    // Asked from outside: the helper is in the background, where browsers let a page's timers go off once a second.
    for (let look = 0; (await this.badgeText(page)) !== text; await pauseAfter(look++)) {
      if (Date.now() >= end)
        throw new Error(`The badge is not "${text}" but "${await this.badgeText(page)}".`);
    }
  }

  /** The extension API's id of a page's tab. Brings the page to the front when it is asked for the first time. */
  async tabId(page: Page): Promise<number> {
    const known = this.#tabIds.get(page);
    if (known !== undefined) return known;
    const helper = await this.helper();
    await page.bringToFront();
    const id = await helper.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    if (id === undefined) throw new Error('The browser has no active tab.');
    this.#tabIds.set(page, id);
    return id;
  }

  /** How many tabs show a page of the extension; `path` is how its address goes on. */
  async tabsWith(path: string): Promise<number> {
    const helper = await this.helper();
    return await helper.evaluate(
      async (start) => (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(start)).length,
      this.#launched.baseUrl + path,
    );
  }

  /**
   * A tab in the background from which tests may call the extension API (`helper.evaluate(() => chrome.…)`).
   * It shows a picture of the extension, so that none of the extension's own code runs in it.
   */
  async helper(): Promise<Page> {
    // It may have been closed, or gone with the extension as that was loaded anew.
    const answers = await (await this.#helper)?.evaluate(() => true).catch(() => false);
    if (!answers) {
      this.#helper = undefined;
      this.#tab = undefined;
    }
    this.#helper ??= this.extensionPage(this.#picture(), { background: true });
    return await this.#helper;
  }

  /** A file of the extension in which none of its code runs. */
  #picture(): string {
    const [icon] = Object.values(this.#launched.manifest.icons ?? {});
    if (icon === undefined) throw new Error('The manifest names no icon.');
    return icon;
  }

  /** Puts the background to sleep, as the browser does when it is idle; the next event wakes it. */
  async stopBackground(): Promise<void> {
    const { browser, extensionId, baseUrl } = this.#launched;
    if (this.kind === 'firefox') return await stopFirefoxBackground(browser, extensionId);
    const target = browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl));
    const worker = await target?.worker();
    if (!worker) return;
    const gone = new Promise<void>((done) => {
      browser.on('targetdestroyed', (destroyed) => destroyed === target && done());
    });
    await worker.close();
    await gone;
  }

  /** Whether the background runs at this moment. */
  async backgroundRuns(): Promise<boolean> {
    const { browser, extensionId, baseUrl } = this.#launched;
    if (this.kind === 'firefox') return await firefoxBackgroundRuns(browser, extensionId);
    return browser.targets().some((one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl));
  }

  /**
   * Makes the browser as good as new for the next test: closes all tabs but one, in which the test's first page will take the
   * place of what the last test left there, and forgets what the extension stored.
   * @param stored what is in `storage.local` then
   * @param options.leavesPage takes the last page away before settings change. Chromium now and then reports no `load` of a page that
   * takes the place of one whose scripts are injected at this moment, as when a pause ends.
   */
  async reset(
    stored: Readonly<Record<string, unknown>> = {},
    options: { leavesPage?: boolean } = {},
  ): Promise<void> {
    const helper = await this.helper();
    const { browser } = this.#launched;
    const pages = (await browser.pages()).filter((page) => page !== helper);
    const kept = pages.find((page) => page === this.#tab) ?? (await browser.newPage());
    await Promise.all(pages.map((page) => (page === kept ? undefined : page.close())));
    await asNew(kept);
    if (kept !== this.#tab) this.#isTabBlank = true;
    this.#tab = kept;
    this.#isTabFree = true;
    if (options.leavesPage) await this.#blankFreeTab();
    await helper.evaluate(async (stored) => {
      const { local, sync, session } = chrome.storage;
      // Most tests add no pack. Asking would wake the background.
      if ((await indexedDB.databases()).length > 0) {
        const { answer } = await chrome.runtime.sendMessage({ message: 'packs', type: 'list', request: {} });
        for (const { id, isBundled } of answer)
          if (!isBundled)
            await chrome.runtime.sendMessage({ message: 'packs', type: 'remove', request: { id } });
      }
      // The browser allows no more than 120 changes of it a minute, and counts those that change nothing.
      const isSynced = Object.keys(await sync.get()).length > 0;
      await Promise.all([local.clear(), isSynced && sync.clear(), session.clear()]);
      await local.set(stored);
    }, stored);
  }

  /** Takes the last test's page away, where no page of this one takes its place. A blank page costs as much as another one. */
  async #blankFreeTab(): Promise<void> {
    if (!this.#isTabFree || this.#isTabBlank || !this.#tab) return;
    await blank(this.#tab);
    this.#isTabBlank = true;
  }

  /** Ends the browser as a crash does: it writes nothing more. */
  async kill(): Promise<void> {
    const { browser } = this.#launched;
    const process = browser.process();
    const ended = new Promise((done) => process?.once('exit', done));
    process?.kill('SIGKILL');
    await ended;
    await browser.disconnect();
  }

  async close(): Promise<void> {
    await this.#launched.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/**
 * Leaves a tab with a blank page. Chromium starts a process for one that a tab is sent to, but not for one that a web page gives
 * way to by itself; the next web page is in that process again.
 */
async function blank(page: Page): Promise<void> {
  if (isFirefox(page.mainFrame()) || !page.url().startsWith('http')) await page.goto('about:blank');
  else await Promise.all([page.waitForNavigation(), page.evaluate(`location.replace('about:blank')`)]);
}

/** Takes back what a test may have changed of a tab: focus, mouse, size, and what its reader is said to prefer. */
async function asNew(page: Page): Promise<void> {
  await page.bringToFront();
  if (isFirefox(page.mainFrame())) await focusFirefoxTab(page.browser());
  await page.mouse.reset();
  // There, a reset lets the buttons go, but leaves the mouse where it is.
  if (isFirefox(page.mainFrame())) await page.mouse.move(0, 0);
  const { width, height } = page.viewport() ?? VIEWPORT;
  if (width !== VIEWPORT.width || height !== VIEWPORT.height) await page.setViewport(VIEWPORT);
  if (!isFirefox(page.mainFrame())) await page.emulateMediaFeatures();
}

/**
 * Waits until a tab shows this address. The tab changes process on the way there, which breaks off what is asked of it
 * meanwhile. Not with `waitForFunction`: when that breaks off, Puppeteer never recovers for this tab.
 */
async function shows(page: Page, address: string): Promise<void> {
  const arrived = `location.href.startsWith(${JSON.stringify(address)}) && document.readyState === 'complete'`;
  const end = Date.now() + PATIENCE;
  for (let look = 0; Date.now() < end; await pauseAfter(look++)) {
    if (await holdsWithin(page, arrived, 500).catch(() => false)) return;
  }
  throw new Error(`The tab does not show ${address} after ${PATIENCE} ms.`);
}
