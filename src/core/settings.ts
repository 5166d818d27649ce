import * as v from 'valibot';
import { assertNever } from './assert-never.ts';

/** The version of the stored shape. Raise it with a migration, never change the meaning of a field in place. */
export const SETTINGS_VERSION = 1;

/** What the reader chose for every site. */
export interface Settings {
  /** The master switch. */
  enabled: boolean;
  /** Ids of entities that are switched off everywhere. */
  entitiesOff: readonly string[];
  /** Sites that are switched off, as `siteOf` names them. */
  sitesOff: readonly string[];
  /** What is not marked on single sites. */
  siteRules: Readonly<Record<string, SiteRule>>;
}

/** What one site does not mark. */
export interface SiteRule {
  /** Ids of entities. */
  entitiesOff: readonly string[];
  /** Aliases, as the pack spells them, that the reader said mean something else there. */
  aliasesOff: readonly string[];
}

const NO_RULE: SiteRule = { entitiesOff: [], aliasesOff: [] };

export const DEFAULTS: Settings = { enabled: true, entitiesOff: [], sitesOff: [], siteRules: {} };

/** Why stored settings are not in force; `undefined` when they are. */
export type SettingsProblem = 'unreadable' | 'newer' | 'storage-failed';

export interface ReadSettings {
  settings: Settings;
  problem?: SettingsProblem;
}

const IdList = v.array(v.pipe(v.string(), v.nonEmpty()));
const StoredSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  enabled: v.optional(v.boolean()),
  entitiesOff: v.optional(IdList),
  sitesOff: v.optional(IdList),
  siteRules: v.optional(
    v.record(v.string(), v.object({ entitiesOff: v.optional(IdList), aliasesOff: v.optional(IdList) })),
  ),
});

/** What lies in storage: a version and only what differs from the defaults. */
export type StoredSettings = v.InferOutput<typeof StoredSchema>;

/**
 * Reads settings as they lie in storage.
 * @param stored the stored value; `undefined` when nothing was ever changed
 * @returns the settings, or the defaults and what is wrong: then nothing may be written over the stored value
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULTS };
  const result = v.safeParse(StoredSchema, stored);
  if (!result.success) return { settings: DEFAULTS, problem: isNewer(stored) ? 'newer' : 'unreadable' };
  const { enabled, entitiesOff, sitesOff, siteRules } = result.output;
  return {
    settings: {
      enabled: enabled ?? DEFAULTS.enabled,
      entitiesOff: entitiesOff ?? DEFAULTS.entitiesOff,
      sitesOff: sitesOff ?? DEFAULTS.sitesOff,
      siteRules: mapRules(siteRules ?? {}, ({ entitiesOff = [], aliasesOff = [] }) => ({
        entitiesOff,
        aliasesOff,
      })),
    },
  };
}

const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });
const isNewer = (stored: unknown) => v.is(NewerSchema, stored);

/** The least that has to be stored for `settings`: `undefined` when they are the defaults. */
export function toStored(settings: Settings): StoredSettings | undefined {
  const changed: Omit<StoredSettings, 'version'> = {};
  if (settings.enabled !== DEFAULTS.enabled) changed.enabled = settings.enabled;
  if (settings.entitiesOff.length > 0) changed.entitiesOff = [...settings.entitiesOff];
  if (settings.sitesOff.length > 0) changed.sitesOff = [...settings.sitesOff];
  const rules = mapRules(settings.siteRules, ({ entitiesOff, aliasesOff }) => ({
    ...(entitiesOff.length > 0 ? { entitiesOff: [...entitiesOff] } : {}),
    ...(aliasesOff.length > 0 ? { aliasesOff: [...aliasesOff] } : {}),
  }));
  if (Object.keys(rules).length > 0) changed.siteRules = rules;
  return Object.keys(changed).length === 0 ? undefined : { version: SETTINGS_VERSION, ...changed };
}

const mapRules = <A, B>(rules: Readonly<Record<string, A>>, change: (rule: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(rules).map(([site, rule]) => [site, change(rule)]));

/** One thing that the reader switches; the schema, because content scripts send it. */
export const SettingsChangeSchema = v.variant('type', [
  v.object({ type: v.literal('everything'), on: v.boolean() }),
  v.object({ type: v.literal('site'), site: v.string(), on: v.boolean() }),
  v.object({ type: v.literal('entity'), entity: v.string(), on: v.boolean() }),
  v.object({ type: v.literal('entity-on-site'), entity: v.string(), site: v.string(), on: v.boolean() }),
  v.object({ type: v.literal('alias-on-site'), alias: v.string(), site: v.string(), on: v.boolean() }),
]);
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

/** The settings after `change`; the given object is left as it was. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'everything':
      return { ...settings, enabled: change.on };
    case 'site':
      return { ...settings, sitesOff: withMember(settings.sitesOff, change.site, !change.on) };
    case 'entity':
      return { ...settings, entitiesOff: withMember(settings.entitiesOff, change.entity, !change.on) };
    case 'entity-on-site':
      return withRule(settings, change.site, (rule) => ({
        ...rule,
        entitiesOff: withMember(rule.entitiesOff, change.entity, !change.on),
      }));
    case 'alias-on-site':
      return withRule(settings, change.site, (rule) => ({
        ...rule,
        aliasesOff: withMember(rule.aliasesOff, change.alias, !change.on),
      }));
    default:
      return assertNever(change);
  }
}

/** What a site does not mark; nothing for a site without a rule. */
export function ruleOf(settings: Settings, site: string): SiteRule {
  return Object.hasOwn(settings.siteRules, site) ? (settings.siteRules[site] ?? NO_RULE) : NO_RULE;
}

function withRule(settings: Settings, site: string, change: (rule: SiteRule) => SiteRule): Settings {
  const rule = change(ruleOf(settings, site));
  const others = Object.entries(settings.siteRules).filter(([other]) => other !== site);
  const kept =
    rule.entitiesOff.length + rule.aliasesOff.length > 0 ? [...others, [site, rule] as const] : others;
  return { ...settings, siteRules: Object.fromEntries(kept) };
}

function withMember(list: readonly string[], item: string, member: boolean): readonly string[] {
  const rest = list.filter((other) => other !== item);
  return member ? [...rest, item].sort() : rest;
}

/** Whether pages of `site` are scanned at all. */
export function isOnFor(settings: Settings, site: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(site);
}

/** Whether marks of an entity, found by an alias, show on a site that is on. */
export function isShown(
  settings: Settings,
  site: string,
  mention: { entity: string; alias: string },
): boolean {
  if (settings.entitiesOff.includes(mention.entity)) return false;
  const { entitiesOff, aliasesOff } = ruleOf(settings, site);
  return !entitiesOff.includes(mention.entity) && !aliasesOff.includes(mention.alias);
}
