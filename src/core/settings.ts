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
}

export const DEFAULTS: Settings = { enabled: true, entitiesOff: [], sitesOff: [] };

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
  const { enabled, entitiesOff, sitesOff } = result.output;
  return {
    settings: {
      enabled: enabled ?? DEFAULTS.enabled,
      entitiesOff: entitiesOff ?? DEFAULTS.entitiesOff,
      sitesOff: sitesOff ?? DEFAULTS.sitesOff,
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
  return Object.keys(changed).length === 0 ? undefined : { version: SETTINGS_VERSION, ...changed };
}

/** One thing that the reader switches. */
export type SettingsChange =
  | { type: 'everything'; on: boolean }
  | { type: 'site'; site: string; on: boolean }
  | { type: 'entity'; entity: string; on: boolean };

/** The settings after `change`; the given object is left as it was. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'everything':
      return { ...settings, enabled: change.on };
    case 'site':
      return { ...settings, sitesOff: withMember(settings.sitesOff, change.site, !change.on) };
    case 'entity':
      return { ...settings, entitiesOff: withMember(settings.entitiesOff, change.entity, !change.on) };
    default:
      return assertNever(change);
  }
}

function withMember(list: readonly string[], item: string, member: boolean): readonly string[] {
  const rest = list.filter((other) => other !== item);
  return member ? [...rest, item].sort() : rest;
}

/** Whether pages of `site` are scanned at all. */
export function isOnFor(settings: Settings, site: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(site);
}
