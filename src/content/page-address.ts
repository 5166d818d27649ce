import type { Settings } from '../core/settings.ts';
import { type PageAddress, pageOf } from '../core/site.ts';
import { readPattern } from '../core/site-pattern.ts';

/** What finding the page takes. */
export interface PageFinder {
  isTop: boolean;
  /** Asks the top frame, through the background. */
  ask: () => Promise<PageAddress | null>;
  readSettings: (site: string | null) => Promise<Settings>;
}

/**
 * Finds the page whose settings hold in this frame: switching a site off covers the frames of others in it. Tells of it
 * with its settings, once they are known, and again when the page changes its address without being loaded anew.
 * @returns the page's site, which stays
 */
export async function followPage(
  finder: PageFinder,
  tell: (page: PageAddress | null, settings: Settings) => void,
  signal: AbortSignal,
): Promise<string | null> {
  const { isTop, readSettings } = finder;
  let page = isTop ? (pageOf(location.href) ?? null) : await topPage(finder);
  let settings = await readSettings(page?.site ?? null);
  if (!isTop && page?.path === '' && hasPathRule(settings)) {
    page = await finder.ask().catch(() => page);
    settings = await readSettings(page?.site ?? null);
  }
  tell(page, settings);
  const site = page?.site ?? null;
  if (!isTop) return site;
  navigation.addEventListener(
    'currententrychange',
    async () => {
      const now = pageOf(location.href) ?? null;
      if (now?.path === page?.path) return;
      page = now;
      tell(page, await readSettings(site));
    },
    { signal },
  );
  return site;
}

/** The page of the top frame, with an empty path where only its site can be seen from here. */
async function topPage({ ask }: PageFinder): Promise<PageAddress | null> {
  const seen = visibleTopPage();
  return seen === undefined ? await ask().catch(() => null) : seen;
}

function visibleTopPage(): PageAddress | null | undefined {
  try {
    // Throws where the top frame is of another origin.
    if (window.top) return pageOf(window.top.location.href) ?? null;
  } catch {
    const { ancestorOrigins } = location;
    const top = ancestorOrigins?.item(ancestorOrigins.length - 1);
    if (!top) return undefined;
    const page = pageOf(top);
    return page ? { ...page, path: '' } : null;
  }
  return null;
}

const hasPathRule = ({ rules }: Settings) =>
  Object.keys(rules).some((pattern) => readPattern(pattern).path !== undefined);
