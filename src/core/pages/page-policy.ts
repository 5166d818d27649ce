import { packKey, splitQualifiedKey } from '../packs/qualified-keys.ts';
import { isUnknownEverywhere, type Settings, type SiteRule } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import {
  bySpecificity,
  matchesPage,
  parseNormalisedPattern,
  type SitePattern,
} from '../urls/site-pattern.ts';

/** Why nothing is marked on a page. `until` is in milliseconds since the epoch, `pattern` that of the deciding rule. */
export type InactiveReason =
  | { type: 'off' }
  | { type: 'paused'; until: number }
  | { type: 'off-here'; pattern: string }
  | { type: 'paused-here'; pattern: string; until: number }
  /** Settings could not be read that may switch the page off. */
  | { type: 'unknown' };

/** What settings mean for one page. */
export interface Policy {
  /** Absent when marks may show. */
  inactive?: InactiveReason;
  /** Ids of entities that are not marked here. */
  entitiesOff: readonly string[];
  /** Aliases that are not marked here. */
  aliasesOff: readonly string[];
}

/** What is needed of an entity to work out whether it is marked on a page. */
export interface EntityWithSites {
  id: string;
  /** The entity's own domains. They and their subdomains are its own sites. */
  sites?: readonly string[] | undefined;
  /** Keys of the packs that have it, see `qualified-keys.ts`. It is off where all of them are off. */
  packs?: readonly string[] | undefined;
  /** Its key in each of its packs. Settings may contain any of them, because packs come and go. */
  members?: readonly { id: string }[] | undefined;
}

interface MatchingRule {
  pattern: SitePattern;
  rule: SiteRule;
}

/**
 * What settings mean for one page. Of several rules that match the page, the most specific one decides. Pauses and excluded aliases add
 * up over all matching rules.
 * @param page `undefined` for a page without a site, which no rule matches
 * @param now in milliseconds since the epoch
 */
export function policyFor(
  settings: Settings,
  page: PageAddress | undefined,
  entities: readonly EntityWithSites[],
  now: number,
): Policy {
  const applying = page ? matchingRules(settings, page) : [];
  const inactive = inactiveReasonOf(settings, applying, now) ?? unknownReason(settings, page);
  return {
    ...(inactive && { inactive }),
    entitiesOff: entities
      .filter((entity) => !isEntityOn(settings, applying, page, entity))
      .map(({ id }) => id),
    aliasesOff: [...new Set(applying.flatMap(({ rule }) => rule.aliasesOff))],
  };
}

/** The keys of entities and packs that settings switch on or off on a page. */
export function keysFor(settings: Settings, page: PageAddress | undefined): string[] {
  const rules = page ? matchingRules(settings, page).map(({ rule }) => rule) : [];
  return [
    ...settings.entitiesOff,
    ...rules.flatMap(({ entitiesOff, entitiesOn }) => [...entitiesOff, ...entitiesOn]),
  ];
}

/**
 * The ids of packs of which no name is on. A pack that is off everywhere is off here too. A pack is not off as a whole if a more
 * specific rule switches one of its names on.
 * @param packs ids of the packs to look at
 * @param bundled the id of the bundled pack
 */
export function packsOffFor(
  settings: Settings,
  page: PageAddress | undefined,
  packs: readonly string[],
  bundled: string,
): string[] {
  const rules = page ? matchingRules(settings, page).map(({ rule }) => rule) : [];
  return packs.filter((pack) => {
    const key = packKey(pack);
    if (settings.entitiesOff.includes(key)) return true;
    const deciding = rules.find(
      ({ entitiesOff, entitiesOn }) =>
        entitiesOff.includes(key) ||
        entitiesOn.some((on) => on === key || (splitQualifiedKey(on).pack ?? bundled) === pack),
    );
    return deciding?.entitiesOff.includes(key) ?? false;
  });
}

/** Whether the page is on one of the entity's own sites. */
function isOwnSite({ sites = [] }: EntityWithSites, page: PageAddress | undefined): boolean {
  return (
    page !== undefined &&
    sites.some((site) => matchesPage({ text: site, host: site, subdomains: true }, page))
  );
}

/** The rules that match a page, the most specific first. */
function matchingRules({ rules }: Settings, page: PageAddress): MatchingRule[] {
  return Object.entries(rules)
    .map(([text, rule]) => ({ pattern: parseNormalisedPattern(text), rule }))
    .filter(({ pattern }) => matchesPage(pattern, page))
    .sort((one, other) => bySpecificity(one.pattern, other.pattern));
}

function inactiveReasonOf(
  settings: Settings,
  applying: readonly MatchingRule[],
  now: number,
): InactiveReason | undefined {
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

function unknownReason(settings: Settings, page: PageAddress | undefined): InactiveReason | undefined {
  const isUnknown =
    isUnknownEverywhere(settings) ||
    (page && settings.unknown?.some((pattern) => matchesPage(parseNormalisedPattern(pattern), page)));
  return isUnknown ? { type: 'unknown' } : undefined;
}

/** The keys of an entity that are in a list. */
export const keysListed = (keys: readonly string[], { id, members = [] }: EntityWithSites): string[] =>
  [...new Set([id, ...members.map((member) => member.id)])].filter((key) => keys.includes(key));

const isNamed = (keys: readonly string[], { id, members = [] }: EntityWithSites) =>
  keys.includes(id) || members.some((member) => keys.includes(member.id));

/** Whether a list contains an entity or all of its packs. */
export const isListed = (keys: readonly string[], entity: EntityWithSites) => {
  const { packs = [] } = entity;
  if (keys.length === 0) return false;
  return isNamed(keys, entity) || (packs.length > 0 && packs.every((pack) => keys.includes(pack)));
};

function isEntityOn(
  { entitiesOff, preferences }: Settings,
  applying: readonly MatchingRule[],
  page: PageAddress | undefined,
  entity: EntityWithSites,
): boolean {
  for (const { rule } of applying) {
    if (isListed(rule.entitiesOff, entity)) return false;
    if (isNamed(rule.entitiesOn, entity) || entity.packs?.some((pack) => rule.entitiesOn.includes(pack)))
      return true;
  }
  if (isListed(entitiesOff, entity)) return false;
  return preferences.ownSites === 'marked' || !isOwnSite(entity, page);
}
