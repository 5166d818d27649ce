import type { ReadSettings } from '../../core/settings/stored/storage-format.ts';
import type { onSettingsChanged } from '../../platform/settings/settings-store.ts';

/** What reading settings needs of the browser. */
export interface SettingsPorts {
  readSettings: (scope: { site: string | null }) => Promise<ReadSettings>;
  onSettingsChanged: typeof onSettingsChanged;
}

/**
 * Reads and watches the settings for one site at a time, so that ten thousand rules for other sites cost nothing.
 * @param onChange gets the settings for the last requested site whenever they change, until `signal` aborts
 * @returns a function that returns the settings for a site. It reads them again only for another site, or after reading has failed
 */
export function watchSiteSettings(
  ports: SettingsPorts,
  onChange: (read: ReadSettings) => void,
  signal: AbortSignal,
): (site: string | null) => Promise<ReadSettings> {
  let latest: { site: string | null; end: AbortController; read: Promise<ReadSettings> } | undefined;
  const watch = (site: string | null) => {
    latest?.end.abort();
    const end = new AbortController();
    const listener = (read: ReadSettings) => {
      if (latest !== watched) return;
      watched.read = Promise.resolve(read);
      onChange(read);
    };
    const read = ports.onSettingsChanged({ site }, listener, AbortSignal.any([end.signal, signal]));
    const watched = { site, end, read };
    latest = watched;
    return watched;
  };
  return async (site) => {
    const known = latest?.site === site ? latest : undefined;
    const watched = known ?? watch(site);
    const { problem } = await watched.read;
    if (known && problem === 'storage-failed') watched.read = ports.readSettings({ site });
    await watched.read;
    // A change may have replaced `read` meanwhile.
    return await watched.read;
  };
}
