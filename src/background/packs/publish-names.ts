import type { NameSieveData } from '../../core/matching/name-sieve.ts';
import type { Names } from '../../core/matching/names.ts';
import { latestRun } from '../../core/shared/latest-run.ts';

/** What publishing needs of the browser. */
export interface PublishingPorts {
  /** The names that are to be found now, and whether any may be of a pack that the reader has added. */
  current: () => Promise<{ names: Names; hasAdded: boolean }>;
  /** The id of the bundled pack, whose names scouts know already. */
  bundledId: string;
  publishedVersion: () => Promise<string | undefined>;
  publish: (published: { version: string; data: NameSieveData | null }) => Promise<void>;
  restrictStorageAccess: (mayReadNames: boolean) => Promise<void>;
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
    const { names, hasAdded } = await ports.current();
    await ports.restrictStorageAccess(hasAdded);
    await ports.registerNamesScript(hasAdded);
    const published = await ports.publishedVersion();
    const version = hasAdded ? names.version : '';
    if (version === (published ?? '')) return;
    await ports.publish({ version, data: hasAdded ? names.sieveData(ports.bundledId) : null });
    if (hasAdded) await ports.runNamesScript();
  });
}
