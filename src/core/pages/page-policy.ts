import type { Settings, SiteRule } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { bySpecificity, matchesPage, readPattern, type SitePattern } from '../urls/site-pattern.ts';

/** Why nothing is marked on a page. `until` is in milliseconds of the epoch. */
export type Silence =
  | { type: 'off' }
  | { type: 'paused'; until: number }
  /** Rules of patterns; the pattern tells which. */
  | { type: 'off-here'; pattern: string }
  | { type: 'paused-here'; pattern: string; until: number };

/** What settings mean for one page. */
export interface Policy {
  /** Absent: marks may show. */
  silence?: Silence;
  /** Ids of entities that are not marked here. */
  entitiesOff: readonly string[];
  /** Aliases that are not marked here. */
  aliasesOff: readonly string[];
}

/** What a policy has to know of entities. */
export interface EntityAtHome {
  id: string;
  /** Domains of its own: they and their subdomains are about it. */
  sites?: readonly string[] | undefined;
}

interface Applying {
  pattern: SitePattern;
  rule: SiteRule;
}

/**
 * What settings mean for one page now. Of several rules for a page, the one that names it most closely decides;
 * pauses and aliases that mean something else add up.
 * @param page `undefined` for a page without an address: then no rule is for it
 * @param now in milliseconds of the epoch
 */
export function policyFor(
  settings: Settings,
  page: PageAddress | undefined,
  entities: readonly EntityAtHome[],
  now: number,
): Policy {
  const applying = page ? rulesFor(settings, page) : [];
  const silence = silenceOf(settings, applying, now);
  return {
    ...(silence && { silence }),
    entitiesOff: entities
      .filter((entity) => !isEntityOn(settings, applying, page, entity))
      .map(({ id }) => id),
    aliasesOff: [...new Set(applying.flatMap(({ rule }) => rule.aliasesOff))],
  };
}

/** Whether the page lies on a site of the entity's own. */
export function isAtHome({ sites = [] }: EntityAtHome, page: PageAddress | undefined): boolean {
  return (
    page !== undefined &&
    sites.some((site) => matchesPage({ text: site, host: site, subdomains: true }, page))
  );
}

/** The rules that are for a page, the closest first. */
function rulesFor({ rules }: Settings, page: PageAddress): Applying[] {
  return Object.entries(rules)
    .map(([text, rule]) => ({ pattern: readPattern(text), rule }))
    .filter(({ pattern }) => matchesPage(pattern, page))
    .sort((one, other) => bySpecificity(one.pattern, other.pattern));
}

function silenceOf(settings: Settings, applying: readonly Applying[], now: number): Silence | undefined {
  if (!settings.enabled) return { type: 'off' };
  const { pausedUntil } = settings;
  if (pausedUntil !== undefined && pausedUntil > now) return { type: 'paused', until: pausedUntil };
  const deciding = applying.find(({ rule }) => rule.on !== undefined);
  if (deciding?.rule.on === false) return { type: 'off-here', pattern: deciding.pattern.text };
  const paused = applying.find(({ rule }) => (rule.pausedUntil ?? 0) > now);
  if (paused)
    return { type: 'paused-here', pattern: paused.pattern.text, until: paused.rule.pausedUntil ?? now };
  return undefined;
}

function isEntityOn(
  { entitiesOff, preferences }: Settings,
  applying: readonly Applying[],
  page: PageAddress | undefined,
  entity: EntityAtHome,
): boolean {
  for (const { rule } of applying) {
    if (rule.entitiesOff.includes(entity.id)) return false;
    if (rule.entitiesOn.includes(entity.id)) return true;
  }
  if (entitiesOff.includes(entity.id)) return false;
  return preferences.ownSites === 'marked' || !isAtHome(entity, page);
}
