import { latestRun } from '../core/tasks/latest-run.ts';
import type { onSettingsKeysChanged } from '../platform/settings/settings-events.ts';
import type { notifySettingsChanged } from '../platform/tabs/notify-tabs.ts';

/** What announcing needs of the browser. */
export interface AnnouncementPorts {
  onSettingsKeysChanged: typeof onSettingsKeysChanged;
  notifySettingsChanged: typeof notifySettingsChanged;
  /** Notifies the frames of a tab that the address of the top frame has changed. */
  notifyAddressChanged: (tabId: number) => Promise<unknown>;
}

/** Announces to frames that what they have asked for may have changed. Many changes at once are announced together. */
export class Announcements {
  #keys = new Set<string>();
  #count = 0;
  readonly #announceSettings = latestRun(() => {
    const keys = this.#keys;
    this.#keys = new Set();
    return this.ports.notifySettingsChanged(keys);
  });
  readonly #announceAddress = new Map<number, () => Promise<void>>();

  /** Announces every change of settings until `signal` aborts. */
  constructor(
    private readonly ports: AnnouncementPorts,
    signal: AbortSignal,
  ) {
    ports.onSettingsKeysChanged((keys) => {
      this.#count += 1;
      for (const key of keys) this.#keys.add(key);
      void this.#announceSettings();
    }, signal);
  }

  /** How many changes of settings there were. */
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
