import type { ButtonStatus } from '../core/pages/badge-text.ts';
import { pageOfFrame } from '../core/pages/page-of-frame.ts';
import { policyFor } from '../core/pages/page-policy.ts';
import { languageOf } from '../core/settings/preferences.ts';
import { isUnknownEverywhere, type Settings } from '../core/settings/settings.ts';
import { Turns } from '../core/tasks/in-turn.ts';
import { succeeds } from '../core/tasks/promises.ts';
import type { readSettings } from '../platform/settings/settings-store.ts';
import type { updateDefaultButton, updateTabButton } from '../platform/tabs/toolbar.ts';
import { toolbarStrings } from '../ui/strings/toolbar.ts';
import type { ReportingFrame, TabState } from './tab-reports.ts';

/** What the toolbar button needs of the browser. */
export interface ButtonPorts {
  readSettings: typeof readSettings;
  uiLanguages: () => readonly string[];
  updateTabButton: typeof updateTabButton;
  updateDefaultButton: typeof updateDefaultButton;
  /** Wakes the background at a moment, which must then call `showSettings`. */
  wakeAt: (moment: number) => Promise<void>;
}

/** How long after the end of a pause the background is woken, in milliseconds: browsers' clocks may differ a little. */
const WAKE_UP_DELAY = 1_000;

interface DefaultButton {
  status: ButtonStatus;
  /** `undefined` for the name of the extension. */
  title: string | undefined;
}

/** The toolbar button, which tells the state of each tab. */
export class ToolbarButton {
  /** What tabs without a state of their own show; `undefined` while that is not known. */
  #default: DefaultButton | undefined;
  /** The end of the pause at which the background is woken, in milliseconds since the epoch. */
  #pauseEnd: number | undefined;
  /** Keeps updates of a tab, or of the default, from mixing: each is several calls to the browser. */
  readonly #turns = new Turns<number | 'default'>();

  constructor(private readonly ports: ButtonPorts) {}

  /** Shows the state of a tab, which may also be that settings for its page cannot be read. */
  showTab(frame: ReportingFrame, state: TabState): Promise<void> {
    return this.#turns.take(frame.tabId, () => this.#updateTab(frame, state));
  }

  async #updateTab({ tabId, frameId, url, topUrl }: ReportingFrame, { on, count }: TabState): Promise<void> {
    const page = pageOfFrame({ frameId, url, topUrl })?.page;
    const { settings } = await this.ports.readSettings({ site: page?.site ?? null });
    const { inactive } = policyFor(settings, page, [], Date.now());
    const status = inactive?.type === 'unknown' ? 'unknown' : on ? 'on' : 'off';
    const strings = this.#stringsFor(settings);
    await this.ports.updateTabButton(tabId, {
      count: settings.preferences.badge ? count : 0,
      status,
      title: status === 'on' ? strings.mentions(count) : strings[status],
    });
  }

  /** Shows in all other tabs whether marks may show. If that fails, the next call tries again. */
  showSettings(settings: Settings): Promise<void> {
    return this.#turns.take('default', async () => {
      await this.#wakeAfterPause(settings);
      await this.#showDefault(settings);
    });
  }

  async #wakeAfterPause(settings: Settings): Promise<void> {
    const end = endOfPause(settings);
    if (!settings.enabled || end === undefined || end === this.#pauseEnd) return;
    // Pages without a name do not ask for anything when a pause ends.
    if (await succeeds(this.ports.wakeAt(end + WAKE_UP_DELAY))) this.#pauseEnd = end;
  }

  async #showDefault(settings: Settings): Promise<void> {
    const status = statusOf(settings);
    const title = status === 'unknown' ? this.#stringsFor(settings).unknown : undefined;
    if (status === this.#default?.status && title === this.#default.title) return;
    this.#default = undefined;
    await this.ports.updateDefaultButton(status, title);
    this.#default = { status, title };
  }

  #stringsFor({ preferences }: Settings) {
    return toolbarStrings[languageOf(preferences, this.ports.uiLanguages())];
  }
}

/** In milliseconds since the epoch; `undefined` where marks are not paused everywhere. */
const endOfPause = ({ pausedUntil = 0 }: Settings) => (pausedUntil > Date.now() ? pausedUntil : undefined);

function statusOf(settings: Settings): ButtonStatus {
  if (!settings.enabled || endOfPause(settings) !== undefined) return 'off';
  return isUnknownEverywhere(settings) ? 'unknown' : 'on';
}
