import type { Page } from 'puppeteer-core';
import { openChromiumTab } from './chromium-tabs.ts';
import type { BrowserKind } from './find-browser.ts';
import { firefoxBackgroundRuns, stopFirefoxBackground } from './firefox-extension.ts';
import { openFirefoxTab } from './firefox-tabs.ts';
import { PATIENCE, pauseAfter } from './in-page-wait.ts';
import { type LaunchedBrowser, launchBrowser, nextPage } from './launch.ts';
import type { LaunchRequest } from './launch-options.ts';
import { bringIntoView, leaveBlank, resetTab, waitForAddress } from './tab-state.ts';

/** A browser with the extension, as tests use it. */
export class ExtensionBrowser implements AsyncDisposable {
  readonly kind: BrowserKind;
  readonly #launched: LaunchedBrowser;
  readonly #tabIds = new WeakMap<Page, number>();
  #helper: Promise<Page> | undefined;
  /**
   * The tab that a reset keeps, whether it waits for its next page, and whether it is blank. It was opened after the helper, which
   * therefore is never the active tab.
   */
  #tab: Page | undefined;
  #isTabFree = false;
  #isTabBlank = false;
  /** Whether a popup may still be open over the tab. Under a popup, the `load` of a navigation is sometimes never reported. */
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

  /** Opens a web page in front, in a new tab or the one that a reset has kept, and waits for its `load`. */
  async openPage(url: string): Promise<Page> {
    if (this.#hasPopup) await this.#blankFreeTab();
    this.#hasPopup = false;
    const page = (this.#isTabFree && this.#tab) || (await this.#launched.browser.newPage());
    this.#isTabFree = false;
    this.#isTabBlank = false;
    await page.goto(url, { waitUntil: 'load' });
    await bringIntoView(page);
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
    // Firefox never reports that the page has loaded, and `page.url()` does not change: ask the document itself.
    await waitForAddress(page, address);
    return page;
  }

  /** The page of the extension that an action opens in a new tab. */
  async opened(act: () => Promise<unknown>): Promise<Page> {
    const [page] = await Promise.all([nextPage(this.#launched.browser, this.kind), act()]);
    return page;
  }

  /**
   * Opens the popup for a page. In Chromium it is the real one, as after a click on the toolbar button. Tests cannot reach the popup of
   * Firefox, so there its page opens in a new tab, and is about the tab that was active before.
   * @param options.inTab opens a tab in Chromium too
   */
  async openPopup(page: Page, options: { inTab?: boolean } = {}): Promise<Page> {
    const path = this.#launched.manifest.action?.default_popup;
    if (path === undefined) throw new Error('The manifest names no popup.');
    await page.bringToFront();
    // Only then does the browser count its tab as the active one.
    await bringIntoView(page);
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

  /** The text on the toolbar button for the page's tab. */
  async badgeText(page: Page): Promise<string> {
    const tabId = await this.tabId(page);
    return await (await this.helper()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
  }

  /** Waits until the toolbar button has this text for the page's tab. @throws when it does not in time */
  async waitForBadge(page: Page, text: string): Promise<void> {
    await this.tabId(page);
    const end = Date.now() + PATIENCE;
    // The helper is asked repeatedly instead of waiting itself: in background tabs, timers fire only once a second.
    for (let look = 0; (await this.badgeText(page)) !== text; await pauseAfter(look++)) {
      if (Date.now() >= end)
        throw new Error(`The badge is not "${text}" but "${await this.badgeText(page)}".`);
    }
  }

  /** The id of a page's tab in the extension API. The first call for a page brings it to the front. */
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

  /** How many tabs show a page of the extension. @param path how the address goes on after the extension's base URL */
  async tabsWith(path: string): Promise<number> {
    const helper = await this.helper();
    return await helper.evaluate(
      async (start) => (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(start)).length,
      this.#launched.baseUrl + path,
    );
  }

  /**
   * A background tab in which tests can call the extension API (`helper.evaluate(() => chrome.…)`). It shows an icon of the extension,
   * so that none of the extension's code runs in it.
   */
  async helper(): Promise<Page> {
    // It may have been closed, or gone when the extension was reloaded.
    const answers = await (await this.#helper)?.evaluate(() => true).catch(() => false);
    if (!answers) {
      this.#helper = undefined;
      this.#tab = undefined;
    }
    this.#helper ??= this.extensionPage(this.#icon(), { background: true });
    return await this.#helper;
  }

  /** The path of an icon of the extension. */
  #icon(): string {
    const [icon] = Object.values(this.#launched.manifest.icons ?? {});
    if (icon === undefined) throw new Error('The manifest names no icon.');
    return icon;
  }

  /** Stops the background, as the browser does when it is idle. The next event starts it again. */
  async stopBackground(): Promise<void> {
    const { browser, extensionId, baseUrl } = this.#launched;
    if (this.kind === 'firefox') return await stopFirefoxBackground(browser, extensionId);
    const running = () =>
      browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl));
    const target = running();
    if (!target) return;
    const stop = async () => (await target.worker())?.close();
    // On a busy machine, Chromium sometimes never answers the worker's own session.
    const stopAll = async () => {
      const session = await (await this.helper()).createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    };
    stop().catch(() => {});
    const start = Date.now();
    let isRetried = false;
    for (let look = 0; running() === target; await pauseAfter(look++)) {
      const waited = Date.now() - start;
      if (waited >= PATIENCE) throw new Error(`The background still runs after ${PATIENCE} ms.`);
      if (waited < PATIENCE / 4 || isRetried) continue;
      isRetried = true;
      stopAll().catch(() => {});
    }
  }

  /** Whether the background is running. */
  async backgroundRuns(): Promise<boolean> {
    const { browser, extensionId, baseUrl } = this.#launched;
    if (this.kind === 'firefox') return await firefoxBackgroundRuns(browser, extensionId);
    return browser.targets().some((one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl));
  }

  /**
   * Resets the browser for the next test: closes all tabs but one, and clears the extension's storage and packs. The first page of the
   * next test replaces the page in the remaining tab.
   * @param stored the contents of `storage.local` after the reset
   * @param options.leavesPage replaces that page before settings change. Chromium sometimes reports no `load` for a page that replaces
   * one into which scripts are just being injected, for example when a pause ends.
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
    await resetTab(kept);
    if (kept !== this.#tab) this.#isTabBlank = true;
    this.#tab = kept;
    this.#isTabFree = true;
    if (options.leavesPage) await this.#blankFreeTab();
    await helper.evaluate(async (stored) => {
      const { local, sync, session } = chrome.storage;
      // Most tests add no pack. Asking for packs would start the background.
      if ((await indexedDB.databases()).length > 0) {
        const { answer } = await chrome.runtime.sendMessage({ message: 'packs', type: 'list', request: {} });
        for (const { id, isBundled } of answer)
          if (!isBundled)
            await chrome.runtime.sendMessage({ message: 'packs', type: 'remove', request: { id } });
      }
      // Browsers allow 120 writes of it a minute, and count those that change nothing.
      const isSynced = Object.keys(await sync.get()).length > 0;
      await Promise.all([local.clear(), isSynced && sync.clear(), session.clear()]);
      await local.set(stored);
    }, stored);
  }

  /** Replaces the last test's page by a blank one, where no page of this test will replace it. */
  async #blankFreeTab(): Promise<void> {
    if (!this.#isTabFree || this.#isTabBlank || !this.#tab) return;
    await leaveBlank(this.#tab);
    this.#isTabBlank = true;
  }

  /** Kills the browser like a crash, so that it writes nothing more. */
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
