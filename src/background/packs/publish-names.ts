import { isSameJson } from '../../core/shared/same-json.ts';
import { latestRun } from '../../core/tasks/latest-run.ts';
import { inBackground } from '../../core/tasks/promises.ts';
import { type Rate, RateLimiter } from '../../core/tasks/rate-limiter.ts';
import type { PublishedNames } from '../../platform/packs/published-names.ts';

/** What publishing needs of the browser. */
export interface PublishingPorts {
  /** `EntityCatalogue.version` of the names to be found now, and whether the reader has packs of their own. @throws if unknown */
  state: () => Promise<{ version: string; hasAdded: boolean }>;
  /** What pages need to know of these names. @throws if it is unknown which packs there are */
  names: () => Promise<PublishedNames>;
  /** What it has published, unless others have put something in its place. */
  published: () => Promise<PublishedNames | undefined>;
  publish: (names: PublishedNames) => Promise<void>;
  /** Lets content scripts read what is published, or no longer. */
  setSessionAccess: (mayRead: boolean) => Promise<void>;
  /** @returns whether it was not registered before */
  registerNamesScript: (isNeeded: boolean) => Promise<boolean>;
  /** Runs the script in pages that are open. */
  runNamesScript: () => Promise<void>;
}

/**
 * Creates the function that makes the names of added packs known to the scouts of all pages, after every change of packs or
 * settings and at the start. For a reader without such packs it only looks whether there is something to take back.
 */
export function namesPublisher(ports: PublishingPorts): () => Promise<void> {
  /** What was published last, all of it: where others have replaced it, the packs need not be read again. */
  let last: PublishedNames | undefined;
  /** Whether open pages lack the script, or what it has to read now. */
  let isRunDue = false;

  /** @returns whether that was not published already */
  async function publishChanged(version: string, hasAdded: boolean): Promise<boolean> {
    const before = (await ports.published()) ?? NOTHING;
    // What could not be read the last time is tried again.
    if (before.version === (hasAdded ? version : '') && before.unread.length === 0) return false;
    const known = last?.version === version ? last : undefined;
    const names = hasAdded ? (known ?? (await ports.names())) : NOTHING;
    if (before.version === names.version && isSameJson(before.unread, names.unread)) return false;
    await ports.publish(names);
    last = names.unread.length === 0 ? names : undefined;
    return true;
  }

  return latestRun(async () => {
    const { version, hasAdded } = await ports.state();
    await ports.setSessionAccess(hasAdded);
    // With an update of the extension, Firefox drops the script, but not what is published.
    if (await ports.registerNamesScript(hasAdded)) isRunDue = true;
    if (await publishChanged(version, hasAdded)) isRunDue = true;
    // Not awaited: a tab that is frozen or still loading answers late or never.
    if (isRunDue && hasAdded) inBackground(ports.runNamesScript());
    isRunDue = false;
  });
}

/** How often names may be published again after others have replaced them: all pages then read their text again. */
const REPAIRS: Rate = { burst: 5, perSecond: 0.05 };

/**
 * Creates the function to be called whenever what is published changes. It publishes the names again if it was not the background that
 * changed them.
 */
export function namesGuard(
  { published, state }: Pick<PublishingPorts, 'published' | 'state'>,
  publishNow: () => Promise<void>,
  now: () => number,
): () => Promise<void> {
  const limiter = new RateLimiter(now);
  return latestRun(async () => {
    if ((await published()) !== undefined) return;
    // Without added packs there is nothing to repair, so nothing counts as a repair.
    if ((await state()).hasAdded && limiter.allows('repair', REPAIRS)) await publishNow();
  });
}

/** What is published where there are no names but those of the bundled pack. */
const NOTHING: PublishedNames = { version: '', data: null, unread: [] };
