import type { Sign } from '../../core/card/sealed-state.ts';
import type { NameSieveData } from '../../core/names/name-sieve-format.ts';
import { missesNoneOf } from '../../core/names/names-version.ts';
import { sortedJson } from '../../core/shared/same-json.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/**
 * The sieve of the packs that the reader has added, where content scripts can read it without waking the background. In Chrome that is
 * `storage.session`, because `storage.local` is closed to them: the settings are there. Firefox can close only `storage.session`, so
 * there it is `storage.local`.
 */
const isLocalClosed = 'setAccessLevel' in browser.storage.local;
const area = isLocalClosed ? browser.storage.session : browser.storage.local;
const KEY = 'names';
const SEAL_KEY = 'names-seal';

export interface PublishedNames {
  /** `EntityCatalogue.version` of the names that the sieve lets pass. */
  version: string;
  data: NameSieveData | null;
  /** Ids of packs whose names are not in the sieve, because they could not be read. */
  unread: readonly string[];
}

/** Not parsed, because pages would load the schema. @returns `undefined` where nothing is published */
const readPublished = async (): Promise<PublishedNames | undefined> =>
  (await area.get(KEY))[KEY] as PublishedNames | undefined;

/** @returns null where there are no names but those of the bundled pack */
export const readPublishedNames = async (): Promise<NameSieveData | null> =>
  (await readPublished())?.data ?? null;

/**
 * Waits until a sieve is published that knows these names.
 * @param version `EntityCatalogue.version` of the names to be found: all that the sieve knows, or fewer where packs are off on this page
 * @returns null for one without names, or when it was not published within some seconds
 */
export function whenPublished(version: string, signal: AbortSignal): Promise<NameSieveData | null> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(PUBLISHING_LIMIT)]);
  return new Promise((resolve) => {
    // Reading fails where the extension was removed.
    const check = async () => {
      const published = await orUndefined(readPublished());
      if (published?.version && missesNoneOf(version, published.version)) resolve(published.data);
    };
    subscribe(area.onChanged, () => void check(), ended);
    ended.addEventListener('abort', () => resolve(null));
    void check();
  });
}

/** How long a sieve may take to be published, in milliseconds. */
const PUBLISHING_LIMIT = 10_000;

/**
 * Publishes names. The background seals them, because content scripts can write there too, and a page may have taken over their
 * process. Not in Firefox, where such a page could change the settings as well.
 */
export async function publishSealed(published: PublishedNames, sign: Sign): Promise<void> {
  const seal = isLocalClosed ? await sign(sortedJson(published)) : undefined;
  const publish = () => area.set({ [KEY]: published, ...(seal !== undefined && { [SEAL_KEY]: seal }) });
  try {
    await publish();
  } catch (error) {
    if (!isLocalClosed) throw error;
    // Such a page may have filled the storage. With it go the records of tabs. While the background runs, it has them in memory; after
    // a sleep, a tab's number begins anew with what a frame reports next.
    await area.clear();
    await publish();
  }
}

/** @returns what the background has published; `undefined` if there is nothing, or others have put something in its place */
export async function readSealed(sign: Sign): Promise<PublishedNames | undefined> {
  const { [KEY]: published, [SEAL_KEY]: seal } = await area.get([KEY, SEAL_KEY]);
  const isOurs = published !== undefined && (!isLocalClosed || seal === (await sign(sortedJson(published))));
  return isOurs ? (published as PublishedNames) : undefined;
}

/**
 * Calls back when what is published changes, until `signal` aborts: the background then has to check whether others have changed it.
 * Never in Firefox, where nothing is sealed.
 */
export function onPublishedChanged(listener: () => void, signal: AbortSignal): void {
  if (isLocalClosed) subscribe(area.onChanged, (changes) => KEY in changes && listener(), signal);
}
