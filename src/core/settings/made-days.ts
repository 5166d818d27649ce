import * as v from 'valibot';
import { LAST_DAY } from '../time/days.ts';
import { isRecord } from './read-fields.ts';

/**
 * The days (see `days.ts`) on which exceptions were made, by `choiceKey`. Missing where the day is not known. Days are only shown to the
 * reader and decide nothing. So an invalid day is dropped, and settings that differ only in days count as the same.
 */
export type MadeDays = Readonly<Record<string, number>>;

/** The choices that a rule, or the settings for all sites, contain. */
interface Choices {
  on?: boolean;
  entitiesOn?: readonly string[];
  entitiesOff?: readonly string[];
  aliasesOff?: readonly string[];
  notesHidden?: readonly string[];
  made?: MadeDays;
}

/** A key for each choice of one rule, or of the settings for all sites. */
export const choiceKey = {
  site: 'on',
  entity: (id: string) => `entity ${id}`,
  alias: (alias: string) => `alias ${alias}`,
  note: (id: string) => `note ${id}`,
} as const;

/** A day as settings store it, see `days.ts`. */
export const DayNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY));

/** Accepts any value, and drops what is not a day. */
export const MadeDaysSchema = v.pipe(
  v.unknown(),
  v.transform(
    (stored): MadeDays =>
      Object.fromEntries(
        Object.entries(isRecord(stored) ? stored : {}).flatMap(([key, day]) =>
          v.is(DayNumberSchema, day) ? [[key, day] as const] : [],
        ),
      ),
  ),
);

/** The field `made` for an object with these choices. It has only days of choices that exist, and is missing if there are none. */
export function madeField(choices: Choices): { made?: MadeDays } {
  return fieldOf(choices, (key) => choices.made?.[key]);
}

/**
 * Adds the days to an object after a change: a choice that has not changed keeps its day, a new one gets the day of the change.
 * @param day of the change; `undefined` if not known
 */
export function withMadeDays<T extends Choices>(before: T, after: T, day: number | undefined): T {
  const old = valuesOf(before);
  const { made } = fieldOf(after, (key, value) => (old.get(key) === value ? before.made?.[key] : day));
  const dated = { ...after };
  if (made) Object.assign(dated, { made });
  else Reflect.deleteProperty(dated, 'made');
  return dated;
}

function fieldOf(
  choices: Choices,
  dayOf: (key: string, value: boolean) => number | undefined,
): { made?: MadeDays } {
  const days = [...valuesOf(choices)].flatMap(([key, value]) => {
    const day = dayOf(key, value);
    return day === undefined ? [] : [[key, day] as const];
  });
  return days.length > 0 ? { made: Object.fromEntries(days) } : {};
}

function valuesOf({
  on,
  entitiesOn = [],
  entitiesOff = [],
  aliasesOff = [],
  notesHidden = [],
}: Choices): ReadonlyMap<string, boolean> {
  return new Map([
    ...(on === undefined ? [] : [[choiceKey.site, on] as const]),
    ...entitiesOn.map((id) => [choiceKey.entity(id), true] as const),
    ...entitiesOff.map((id) => [choiceKey.entity(id), false] as const),
    ...aliasesOff.map((alias) => [choiceKey.alias(alias), true] as const),
    ...notesHidden.map((note) => [choiceKey.note(note), true] as const),
  ]);
}
