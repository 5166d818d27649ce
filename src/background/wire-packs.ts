import { bundledNames, matchRules } from '../bundled/names.ts';
import { bundledPack } from '../bundled/pack.ts';
import type { Settings } from '../core/settings/settings.ts';
import { sign } from '../platform/api/sign.ts';
import { registerNamesScript, runNamesScript } from '../platform/packs/names-script.ts';
import { announcePacksChanged } from '../platform/packs/pack-messages.ts';
import { readPackRecords } from '../platform/packs/pack-store.ts';
import { publishSealed, readSealed } from '../platform/packs/published-names.ts';
import {
  readNamesShard,
  readPackHead,
  readPartsShard,
  readSieveKeys,
} from '../platform/packs/stored-names.ts';
import { setSessionAccess } from '../platform/settings/restrict-access.ts';
import { Library } from './packs/library.ts';
import { type PacksBySettings, packsBySettings } from './packs/packs-by-settings.ts';

interface Dependencies {
  /** What holds everywhere, and on a site if there is one. */
  settingsFor: (site: string | null) => Promise<Settings>;
  /** Tells pages. @param keys storage keys of settings that these may concern */
  announce: (keys: readonly string[]) => Promise<void>;
  now: () => number;
}

/** Connects all packs to the browser. */
export function wirePacks({ settingsFor, announce, now }: Dependencies): {
  library: Library;
  packs: PacksBySettings;
} {
  const storage = {
    readRecords: async () => (await readPackRecords()).map(({ id, hash }) => ({ pack: id, hash })),
    readHead: readPackHead,
    readSieve: readSieveKeys,
    readNames: readNamesShard,
    readParts: readPartsShard,
  };
  const library = new Library(bundledPack, bundledNames, matchRules, storage, now);
  const packs = packsBySettings({
    library,
    settingsFor,
    publishing: {
      published: () => readSealed(sign),
      publish: (names) => publishSealed(names, sign),
      setSessionAccess,
      registerNamesScript,
      runNamesScript,
    },
    announcePacksChanged,
    announce,
    now,
  });
  return { library, packs };
}
