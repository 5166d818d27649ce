import { latestRun } from '../../core/shared/latest-run.ts';
import { orUndefined } from '../../core/shared/promises.ts';
import { isSameJson } from '../../core/shared/same-json.ts';
import type { PublishedNames } from '../../platform/packs/published-names.ts';

/** What publishing needs of the browser. */
export interface PublishingPorts {
  /** `Names.version` of the names to be found now, and whether the reader has packs of their own. @throws if unknown */
  state: () => Promise<{ version: string; hasAdded: boolean }>;
  /** What pages need to know of these names. @throws if it is unknown which packs there are */
  names: () => Promise<PublishedNames>;
  published: () => Promise<PublishedNames | undefined>;
  publish: (names: PublishedNames) => Promise<void>;
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
    const before = (await ports.published()) ?? NOTHING;
    // What could not be read the last time is tried again.
    if (before.version === (hasAdded ? version : '') && before.unread.length === 0) return;
    const names = hasAdded ? await ports.names() : NOTHING;
    if (before.version === names.version && isSameJson(before.unread, names.unread)) return;
    await ports.publish(names);
    // Not awaited: a tab that is frozen or still loading answers late or never.
    if (hasAdded) void orUndefined(ports.runNamesScript());
  });
}

/** What is published where there are no names but those of the bundled pack. */
const NOTHING: PublishedNames = { version: '', data: null, unread: [] };
