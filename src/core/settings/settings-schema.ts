import * as v from 'valibot';
import { LANGUAGES } from '../shared/language.ts';
import { COLOURS, DELAYS, DENSITIES, LOOKS, OWN_SITE_CHOICES } from './settings.ts';

/** Shapes that settings have in storage and in files. */

export const IdList = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly());
/** Milliseconds of the epoch. */
export const Moment = v.pipe(v.number(), v.finite());

/** Some preferences: those that differ. */
export const SomePreferencesSchema = v.object({
  look: v.exactOptional(v.picklist(LOOKS)),
  colour: v.exactOptional(v.picklist(COLOURS)),
  entityColours: v.exactOptional(v.record(v.string(), v.picklist(COLOURS))),
  density: v.exactOptional(v.picklist(DENSITIES)),
  delay: v.exactOptional(v.picklist(DELAYS)),
  language: v.exactOptional(v.picklist(['browser', ...LANGUAGES])),
  badge: v.exactOptional(v.boolean()),
  ownSites: v.exactOptional(v.picklist(OWN_SITE_CHOICES)),
});

/** A rule, with or without the lists that say nothing. */
export const SiteRuleSchema = v.object({
  on: v.exactOptional(v.boolean()),
  pausedUntil: v.exactOptional(Moment),
  entitiesOn: v.optional(IdList, []),
  entitiesOff: v.optional(IdList, []),
  aliasesOff: v.optional(IdList, []),
});

/** Only what differs from the defaults. */
export const OverridesSchema = v.object({
  enabled: v.exactOptional(v.boolean()),
  pausedUntil: v.exactOptional(Moment),
  entitiesOff: v.exactOptional(IdList),
  preferences: v.exactOptional(SomePreferencesSchema),
});
export type Overrides = v.InferOutput<typeof OverridesSchema>;

/** A rule as it is kept: without the lists that say nothing. */
export interface CompactRule {
  on?: boolean;
  pausedUntil?: number;
  entitiesOn?: string[];
  entitiesOff?: string[];
  aliasesOff?: string[];
}
