import type { NameSieveData } from '../../core/matching/name-sieve.ts';
import { browser } from '../api/native-browser.ts';

/**
 * The sieve of the packs that the reader has added, where content scripts read it without waking the background. Chrome closes
 * `storage.local` to them, where the settings are, so there it is in the session's storage. Firefox closes only the latter.
 */
const area = () =>
  'setAccessLevel' in browser.storage.local ? browser.storage.session : browser.storage.local;
const KEY = 'names';

interface Published {
  /** `Names.version` of the names that the sieve lets pass. */
  version: string;
  data: NameSieveData | null;
}

async function read(): Promise<Published | undefined> {
  const { [KEY]: published } = await area().get(KEY);
  return published as Published | undefined;
}

/** @returns null where there are no names but those of the bundled pack */
export const readPublishedNames = async (): Promise<NameSieveData | null> => (await read())?.data ?? null;

export const publishedVersion = async (): Promise<string | undefined> => (await read())?.version;

export const publishNames = (published: Published): Promise<void> => area().set({ [KEY]: published });
