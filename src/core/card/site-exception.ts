import * as v from 'valibot';
import { choiceKey, DayNumberSchema } from '../settings/made-days.ts';
import type { SiteRule } from '../settings/settings.ts';
import type { SettingsChange } from '../settings/settings-change.ts';
import { assertNever } from '../shared/assert-never.ts';

/** The exceptions for a site that a card offers: the alias means something else there, or the entity is hidden there. */
export const CardExceptionSchema = v.picklist(['not-this', 'hide']);
type CardException = v.InferOutput<typeof CardExceptionSchema>;

/**
 * Before a card hid the entity on a site, an exception of the reader showed it there. Undoing brings that exception back, with the day
 * on which it was made.
 */
export const ShownBeforeSchema = v.object({ made: v.exactOptional(DayNumberSchema) });
export type ShownBefore = Readonly<v.InferOutput<typeof ShownBeforeSchema>>;

/** What hiding the entity on a site would replace. @param rule of the site, before the entity is hidden there */
export function shownBeforeIn(
  { entitiesOn, entitiesOff, made }: SiteRule,
  entity: string,
): ShownBefore | undefined {
  if (!entitiesOn.includes(entity) || entitiesOff.includes(entity)) return undefined;
  const day = made?.[choiceKey.entity(entity)];
  return day === undefined ? {} : { made: day };
}

/**
 * The change of settings that adds or removes an exception for a site.
 * @param shownBefore brings back the exception that showed the entity
 */
export function changeForException(
  { type, exception }: { type: 'add-exception' | 'remove-exception'; exception: CardException },
  { entity, alias, site }: { entity: string; alias: string; site: string },
  shownBefore?: ShownBefore,
): SettingsChange {
  const isRemoval = type === 'remove-exception';
  switch (exception) {
    case 'not-this':
      return { type: 'alias-on-site', alias, pattern: site, on: isRemoval };
    case 'hide': {
      const change = { type: 'entity-on-site', entity, pattern: site } as const;
      if (!isRemoval) return { ...change, value: 'off' };
      return shownBefore ? { ...change, value: 'on', ...shownBefore } : { ...change, value: 'default' };
    }
    default:
      return assertNever(exception);
  }
}
