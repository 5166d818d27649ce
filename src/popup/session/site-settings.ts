import type { ReadSettings } from '../../core/settings/storage-format.ts';

/** Which rules are wanted with the settings, see `settings-store.ts`. */
interface Scope {
  site: string | null;
}

/** What watching settings needs of the browser. */
export interface SettingsPorts {
  readSettings: (scope: Scope) => Promise<ReadSettings>;
  onSettingsChanged: (scope: Scope, listener: (read: ReadSettings) => void, signal: AbortSignal) => void;
}

/** The settings for one site at a time: ten thousand rules for others cost nothing. */
export interface SettingsWatch {
  /** Begins to read those of the site that is likely to be asked for first. */
  prepare(site: string | null): void;
  /** The settings for pages of a site; from then on, changes of those are told. */
  of(site: string | null): Promise<ReadSettings>;
  /** The settings of the site asked for last, read anew. */
  again(): Promise<ReadSettings>;
}

/** @param tell gets the settings with every change, until `signal` aborts */
export function watchSettings(
  ports: SettingsPorts,
  tell: (read: ReadSettings) => void,
  signal: AbortSignal,
): SettingsWatch {
  let watched: { site: string | null; end: AbortController; read: Promise<ReadSettings> } | undefined;
  const watch = (site: string | null) => {
    watched?.end.abort();
    const end = new AbortController();
    const onChange = (read: ReadSettings) => {
      if (watched?.end !== end) return;
      watched.read = Promise.resolve(read);
      tell(read);
    };
    ports.onSettingsChanged({ site }, onChange, AbortSignal.any([end.signal, signal]));
    watched = { site, end, read: ports.readSettings({ site }) };
    return watched;
  };
  return {
    prepare(site) {
      if (!watched) watch(site);
    },
    async of(site) {
      const own = watched?.site === site ? watched : watch(site);
      await own.read;
      // It may have changed while it was read.
      return await own.read;
    },
    again: () => ports.readSettings({ site: watched?.site ?? null }),
  };
}
