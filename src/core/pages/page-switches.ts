import type { Settings } from '../settings/settings.ts';
import { applyChange, type SettingsChange } from '../settings/settings-change.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type EntityAtHome, policyFor } from './page-policy.ts';

/**
 * What switches for one site show, and what they change. They show what holds there, whatever rule it comes from, and
 * say as little as will do: no word of the reader where things are as wanted without one.
 */

/** After all pauses: what holds when none is on. */
const AFTER_PAUSES = Number.POSITIVE_INFINITY;

/** The pattern by whose rule a page is off, master switch and pauses aside; `undefined` when it is on. */
export function offBy(settings: Settings, page: PageAddress): string | undefined {
  const { silence } = policyFor({ ...settings, enabled: true }, page, [], AFTER_PAUSES);
  return silence?.type === 'off-here' ? silence.pattern : undefined;
}

/** Why an entity is not marked on a page that is on: a rule, the switch for every page, or a site of its own. */
export type EntityOff = 'rule' | 'everywhere' | 'own-site';

/** Why an entity is not marked on a page; `undefined` when it is. */
export function entityOff(
  settings: Settings,
  page: PageAddress | undefined,
  entity: EntityAtHome,
): EntityOff | undefined {
  const isOn = (where: Settings) => policyFor(where, page, [entity], AFTER_PAUSES).entitiesOff.length === 0;
  if (isOn(settings)) return undefined;
  if (isOn({ ...settings, rules: {} })) return 'rule';
  return settings.entitiesOff.includes(entity.id) ? 'everywhere' : 'own-site';
}

/**
 * The change that switches a page's site.
 * @returns `undefined` where a rule that names the page more closely has the last word
 */
export function siteChange(settings: Settings, page: PageAddress, on: boolean): SettingsChange | undefined {
  const { site } = page;
  return [switchValue('default'), switchValue(on)]
    .map((value) => ({ type: 'site' as const, site, value }))
    .find((change) => (offBy(applyChange(settings, change), page) === undefined) === on);
}

/**
 * The change that switches an entity on a page's site.
 * @returns `undefined` where a rule that names the page more closely has the last word
 */
export function entityChange(
  settings: Settings,
  page: PageAddress,
  entity: EntityAtHome,
  on: boolean,
): SettingsChange | undefined {
  const { site } = page;
  return [switchValue('default'), switchValue(on)]
    .map((value) => ({ type: 'entity-on-site' as const, site, entity: entity.id, value }))
    .find((change) => (entityOff(applyChange(settings, change), page, entity) === undefined) === on);
}

function switchValue(wanted: 'default' | boolean): 'default' | 'on' | 'off' {
  return wanted === 'default' ? wanted : wanted ? 'on' : 'off';
}
