import { latestRun } from '../core/tasks/latest-run.ts';
import { inBackground, succeeds } from '../core/tasks/promises.ts';
import type { onSettingsKeysChanged } from '../platform/settings/settings-events.ts';
import type { notifySettingsChanged } from '../platform/tabs/notify-tabs.ts';

/** What announcing needs of the browser. */
export interface AnnouncementPorts {
  onSettingsKeysChanged: typeof onSettingsKeysChanged;
  notifySettingsChanged: typeof notifySettingsChanged;
  /** Notifies the frames of a tab that the address of the top frame has changed. */
  notifyAddressChanged: (tabId: number) => Promise<unknown>;
}

/** How long it waits before it announces again what could not be announced, in milliseconds. */
const RETRY_PAUSES = [500, 2_000, 8_000];

/** Announces to frames that what they have asked for may have changed. Many changes at once are announced together. */
export class Announcements {
  #keys = new Set<string>();
  #count = 0;
  /** How often announcing has failed since it last succeeded. */
  #failures = 0;
  readonly #announceSettings = latestRun(async () => {
    const keys = this.#keys;
    this.#keys = new Set();
    if (keys.size === 0) return;
    if (await succeeds(this.ports.notifySettingsChanged(keys))) {
      this.#failures = 0;
      return;
    }
    // Announced with the next change or, without one, soon.
    for (const key of keys) this.#keys.add(key);
    const pause = RETRY_PAUSES[this.#failures];
    this.#failures += 1;
    if (pause !== undefined) setTimeout(() => inBackground(this.#announceSettings()), pause);
  });
  readonly #announceAddress = new Map<number, () => Promise<void>>();

  /** Announces every change of settings until `signal` aborts. */
  constructor(
    private readonly ports: AnnouncementPorts,
    signal: AbortSignal,
  ) {
    ports.onSettingsKeysChanged((keys) => inBackground(this.announce(keys)), signal);
  }

  /** Announces a change of settings, or of packs, which change what settings mean. @param keys storage keys of the changed settings */
  announce(keys: readonly string[]): Promise<void> {
    this.#count += 1;
    for (const key of keys) this.#keys.add(key);
    return this.#announceSettings();
  }

  /** How many changes were announced. */
  get count(): number {
    return this.#count;
  }

  /** Announces to the frames of a tab that the address of the top frame has changed. */
  addressChanged(tabId: number): Promise<void> {
    const announce =
      this.#announceAddress.get(tabId) ??
      latestRun(async () => {
        await this.ports.notifyAddressChanged(tabId);
      });
    this.#announceAddress.set(tabId, announce);
    return announce();
  }

  /** Forgets a closed tab. */
  forget(tabId: number): void {
    this.#announceAddress.delete(tabId);
  }
}
