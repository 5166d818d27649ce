import type { NameSieveData } from '../../core/matching/name-sieve.ts';
import type { Names } from '../../core/matching/names.ts';
import { latestRun } from '../../core/shared/latest-run.ts';
import { orUndefined } from '../../core/shared/promises.ts';

/** What publishing needs of the browser. */
export interface PublishingPorts {
  /** `Names.version` of the names to be found now, and whether the reader has packs of their own. @throws if unknown */
  state: () => Promise<{ version: string; hasAdded: boolean }>;
  names: () => Promise<Names>;
  /** The id of the bundled pack, whose names scouts know already. */
  bundledId: string;
  publishedVersion: () => Promise<string | undefined>;
  publish: (published: { version: string; data: NameSieveData | null }) => Promise<void>;
  /** Lets content scripts read what is published, or no longer. */
  setSessionAccess: (mayRead: boolean) => Promise<void>;
  registerNamesScript: (isNeeded: boolean) => Promise<void>;
  /** Runs the script in pages that are open. */
  runNamesScript: () => Promise<void>;
}

/**
 * Creates the function that makes the names of added packs known to the scouts of all pages, after every change of packs or
 * settings and at the start. Does nothing for a reader without such packs.
 */
export function namesPublisher(ports: PublishingPorts): () => Promise<void> {
  return latestRun(async () => {
    const { version, hasAdded } = await ports.state();
    await ports.setSessionAccess(hasAdded);
    await ports.registerNamesScript(hasAdded);
    const wanted = hasAdded ? version : '';
    if (wanted === ((await ports.publishedVersion()) ?? '')) return;
    const data = hasAdded ? await (await ports.names()).sieveData(ports.bundledId) : null;
    await ports.publish({ version: wanted, data });
    // Not awaited: a tab that is frozen or still loading answers late or never.
    if (hasAdded) void orUndefined(ports.runNamesScript());
  });
}
