import type { NameSieveData } from '../../core/names/name-sieve.ts';
import { isPartOf } from '../../core/names/names-version.ts';
import { orUndefined } from '../../core/shared/promises.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/**
 * The sieve of the packs that the reader has added, where content scripts read it without waking the background. Chrome closes
 * `storage.local` to them, where the settings are, so there it is in the session's storage. Firefox closes only the latter.
 */
const isLocalClosed = 'setAccessLevel' in browser.storage.local;
const area = isLocalClosed ? browser.storage.session : browser.storage.local;
const KEY = 'names';

export interface PublishedNames {
  /** `Names.version` of the names that the sieve lets pass. */
  version: string;
  data: NameSieveData | null;
  /** Ids of packs whose names are not in the sieve, because they could not be read. */
  unread: readonly string[];
}

/** @returns `undefined` where nothing is published */
export const readPublished = async (): Promise<PublishedNames | undefined> =>
  (await area.get(KEY))[KEY] as PublishedNames | undefined;

/** @returns null where there are no names but those of the bundled pack */
export const readPublishedNames = async (): Promise<NameSieveData | null> =>
  (await readPublished())?.data ?? null;

/**
 * Waits until a sieve is published that knows these names.
 * @param version of the names: that of the sieve, and what is off on this page
 * @returns null for one without names, or when it was not published within some seconds
 */
export function whenPublished(version: string, signal: AbortSignal): Promise<NameSieveData | null> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  return new Promise((resolve) => {
    // Reading fails where the extension was removed.
    const check = async () => {
      const published = await orUndefined(readPublished());
      if (published?.version && isPartOf(version, published.version)) resolve(published.data);
    };
    subscribe(area.onChanged, () => void check(), ended);
    ended.addEventListener('abort', () => resolve(null));
    void check();
  });
}

/** How long a sieve may take to be published, in milliseconds. */
const PATIENCE = 10_000;

export const publishNames = (published: PublishedNames): Promise<void> => area.set({ [KEY]: published });
