import { ruleOf, type Settings } from '../settings/settings.ts';
import { applyChange, type SettingsChange } from '../settings/settings-change.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type EntityWithSites, type InactiveReason, isListed, keysListed, policyFor } from './page-policy.ts';

/**
 * The state of the switches for a page, and the changes that they make. A switch shows the effective state, no matter which rule it
 * comes from. It stores an override only if the wanted state differs from what would hold without one.
 */

/** A moment at which all pauses have ended. */
const AFTER_PAUSES = Number.POSITIVE_INFINITY;

/** The pattern of the rule that switches a page off, regardless of the master switch and of pauses; `undefined` if there is none. */
export function disablingPattern(settings: Settings, page: PageAddress): string | undefined {
  const { inactive } = policyFor({ ...settings, enabled: true }, page, [], AFTER_PAUSES);
  return inactive?.type === 'off-here' ? inactive.pattern : undefined;
}

/** Why an entity is not marked: because of a rule for the page, because it or its packs are off everywhere, or on its own site. */
export type EntityOffReason = 'rule' | 'everywhere' | 'own-site';

/** Why an entity is not marked on a page that is on; `undefined` when it is marked. */
export function entityOffReason(
  settings: Settings,
  page: PageAddress | undefined,
  entity: EntityWithSites,
): EntityOffReason | undefined {
  const isOn = (where: Settings) => policyFor(where, page, [entity], AFTER_PAUSES).entitiesOff.length === 0;
  if (isOn(settings)) return undefined;
  if (isOn({ ...settings, rules: {} })) return 'rule';
  return isListed(settings.entitiesOff, entity) ? 'everywhere' : 'own-site';
}

/**
 * The change that switches the site of a page on or off.
 * @returns `undefined` if it would have no effect, because a more specific rule decides
 */
export function siteChange(settings: Settings, page: PageAddress, on: boolean): SettingsChange | undefined {
  const { site } = page;
  return candidateValues(on)
    .map((value) => ({ type: 'site' as const, pattern: site, value }))
    .find((change) => (disablingPattern(applyChange(settings, change), page) === undefined) === on);
}

/**
 * The changes after which names are marked on a page, no matter what has switched them off. Pauses end too.
 * @param now in milliseconds since the epoch
 * @returns `undefined` if no change has that effect, because a more specific rule decides or settings cannot be read
 */
export function changesToMark(
  settings: Settings,
  page: PageAddress,
  now: number,
): readonly SettingsChange[] | undefined {
  const { inactive } = policyFor(settings, page, [], now);
  if (!inactive) return [];
  const change = changeAgainst(inactive, settings, page);
  const rest = change && changesToMark(applyChange(settings, change), page, now);
  return change && rest && [change, ...rest];
}

/** The change that removes the reason why a page is inactive. */
function changeAgainst(
  inactive: InactiveReason,
  settings: Settings,
  page: PageAddress,
): SettingsChange | undefined {
  switch (inactive.type) {
    case 'off':
      return { type: 'everything', on: true };
    case 'paused':
      return { type: 'pause', until: null };
    case 'paused-here':
      return { type: 'pause-site', pattern: inactive.pattern, until: null };
    case 'off-here':
      return siteChange(settings, page, true);
    case 'unknown':
      return undefined;
    default:
      return assertNever(inactive);
  }
}

/**
 * The change that switches an entity on or off on every page.
 * @returns `undefined` if it would have no effect, because all packs of the entity are off
 */
export function entityEverywhereChange(
  { entitiesOff }: Settings,
  entity: EntityWithSites,
  on: boolean,
): SettingsChange | undefined {
  if (!on) return { type: 'entity', entity: entity.id, on };
  const rest = entitiesOff.filter((key) => !keysListed(entitiesOff, entity).includes(key));
  if (isListed(rest, entity)) return undefined;
  return asOne(keysListed(entitiesOff, entity).map((key) => ({ type: 'entity', entity: key, on })));
}

/**
 * The change that switches an entity on or off on the site of a page.
 * @returns `undefined` if it would have no effect, because a more specific rule decides
 */
export function entityChange(
  settings: Settings,
  page: PageAddress,
  entity: EntityWithSites,
  on: boolean,
): SettingsChange | undefined {
  const { site } = page;
  const onSite = (key: string, value: 'default' | 'on' | 'off') =>
    ({ type: 'entity-on-site', pattern: site, entity: key, value }) as const;
  const { entitiesOn, entitiesOff } = ruleOf(settings, site);
  const others = keysListed([...entitiesOn, ...entitiesOff], entity).filter((key) => key !== entity.id);
  return candidateValues(on)
    .map((value) => asOne([...others.map((key) => onSite(key, 'default')), onSite(entity.id, value)]))
    .find(
      (change) =>
        change && (entityOffReason(applyChange(settings, change), page, entity) === undefined) === on,
    );
}

const asOne = (changes: readonly SettingsChange[]): SettingsChange | undefined =>
  changes.length > 1 ? { type: 'several', changes } : changes[0];

/** The values to try for an override. `default` is first: an override with the same effect is not stored. */
const candidateValues = (on: boolean) => ['default', on ? 'on' : 'off'] as const;
