import type { MatchIndex } from '../core/matching/match-index.ts';
import type { EntityCatalogue } from '../core/names/entity-catalogue.ts';
import { frameNamesFor } from '../core/pages/frame-names.ts';
import { type FrameSettings, frameSettingsFor } from '../core/pages/frame-settings.ts';
import { pageOfFrame } from '../core/pages/page-of-frame.ts';
import { policyFor } from '../core/pages/page-policy.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import type { Settings } from '../core/settings/settings.ts';
import { type ReadSettings, settingsUnavailable } from '../core/settings/stored/storage-format.ts';
import { inBackground, orUndefined, wait } from '../core/tasks/promises.ts';
import type { PageAddress } from '../core/urls/page-address.ts';
import type { MarksAnswer } from '../platform/messages/to-background.ts';
import type { Sender } from '../platform/messages/transport.ts';
import type { injectScripts, removeLeftMarks } from '../platform/tabs/inject-script.ts';
import type { TabReports } from './tab-reports.ts';
import type { ToolbarButton } from './toolbar-button.ts';

interface Dependencies {
  readSettings: (part: { site: string | null }) => Promise<ReadSettings>;
  /** See `Library.withNames`. */
  withNames: <T>(
    settings: Settings,
    page: PageAddress | undefined,
    use: (names: EntityCatalogue) => Promise<T>,
  ) => Promise<T>;
  bundledPackId: string;
  button: ToolbarButton;
  reports: TabReports;
  /** How many changes of settings and packs were announced. */
  announced: () => number;
  isExtensionUrl: (url: string | undefined) => boolean;
  injectScripts: typeof injectScripts;
  removeLeftMarks: typeof removeLeftMarks;
  /** The time, in milliseconds since the epoch. */
  now: () => number;
}

/** How long the background waits before it reads settings again, in milliseconds. Browsers stop it only after longer than all of these. */
const REREAD_PAUSES = [500, 1_000, 2_000, 4_000, 8_000];

/** Sets up frames: tells them their settings, and injects the script that these require. */
export class FrameSetup {
  /** The tabs whose settings are read again. */
  readonly #rereading = new Set<number>();

  constructor(private readonly deps: Dependencies) {}

  /**
   * What the settings mean now for the page that a frame is part of, and the names that it has to find.
   * @param address the URL of the frame's document
   * @throws when the browser does not hand out the settings, so that the frame asks again
   */
  async settingsFor(
    address: string,
    sender: Sender,
  ): Promise<{ settings: FrameSettings; index: MatchIndex }> {
    const { readSettings, withNames, bundledPackId, button, now } = this.deps;
    const where = pageOfFrame(sender, address);
    const { settings, problem } = where
      ? await readSettings({ site: where.page?.site ?? null })
      : settingsUnavailable();
    if (where) inBackground(button.showSettings(settings));
    if (where && problem === 'storage-failed') {
      await button.showTab(sender, { on: false, count: 0 });
      inBackground(this.#reread(where.page, sender));
      throw new Error('The browser does not hand out the settings');
    }
    return withNames(settings, where?.page, async (names) => {
      // Read even if only the settings are asked for: if a pack cannot be read, they must be those without it.
      const index = await names.index();
      const frameNames = await frameNamesFor(settings, where?.page, names, bundledPackId);
      return { settings: frameSettingsFor(settings, where?.page, frameNames, now()), index };
    });
  }

  /** Reads settings until the browser hands them out, then shows on the button what they mean: the frame that asked may have gone meanwhile. */
  async #reread(page: PageAddress | undefined, sender: Sender): Promise<void> {
    const { readSettings, button, reports, now } = this.deps;
    if (this.#rereading.has(sender.tabId)) return;
    this.#rereading.add(sender.tabId);
    for (const pause of REREAD_PAUSES) {
      await wait(pause);
      const { settings, problem } = await readSettings({ site: page?.site ?? null });
      if (problem === 'storage-failed') continue;
      inBackground(button.showSettings(settings));
      await orUndefined(reports.showAgain(sender, !policyFor(settings, page, [], now()).inactive));
      break;
    }
    this.#rereading.delete(sender.tabId);
  }

  /**
   * Injects the next script into the frame that asks: the marks or, where they are off, the one that waits for them.
   * @param documentToken the document's token if the script that waits is there already and asks; otherwise null
   */
  async injectNext(address: string, documentToken: number | null, sender: Sender): Promise<MarksAnswer> {
    const { reports, announced, isExtensionUrl } = this.deps;
    const unchanged = announced();
    const first = await this.settingsFor(address, sender);
    const { on } = first.settings;
    if (on) reports.expect(sender);
    // Frames inside do not show on the button that marks are off: nobody would take that back after they are gone.
    if (sender.frameId === TOP_FRAME) await this.#showState(on, documentToken, sender);
    // The extension's own pages load all scripts themselves: browsers inject none there.
    const isOwnPage = isExtensionUrl(sender.topUrl);
    if (!isOwnPage) await this.#inject(on, documentToken !== null, sender);
    // A change before the script ran was not announced to it.
    const { settings, index } = announced() === unchanged ? first : await this.settingsFor(address, sender);
    return { settings, index: on || isOwnPage ? index : null };
  }

  /** Shows on the button whether marks are on in the page, as far as the marks do not report it. */
  async #showState(on: boolean, documentToken: number | null, sender: Sender): Promise<void> {
    const { button, reports } = this.deps;
    if (!on) await button.showTab(sender, { on, count: 0 });
    // The button still says that marks are off, and marks that find no name report nothing.
    else if (documentToken !== null) await reports.report({ documentToken, on, counts: {} }, sender, true);
  }

  /** @param isOnStandby whether the script that waits for the marks is there already */
  async #inject(on: boolean, isOnStandby: boolean, sender: Sender): Promise<void> {
    const { injectScripts, removeLeftMarks } = this.deps;
    // In any order: the marks script paints nothing before it is answered.
    if (on) await Promise.all([removeLeftMarks(sender), injectScripts(['marks'], sender)]);
    else if (!isOnStandby) await injectScripts(['standby'], sender);
  }
}
