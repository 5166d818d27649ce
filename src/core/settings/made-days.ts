import * as v from 'valibot';
import { LAST_DAY } from '../time/days.ts';
import { isRecord } from './read-fields.ts';

/**
 * On which days exceptions were made, by `choiceKey`, see `days.ts`. Where it is not known, there is none. This is for the
 * reader to see and decides nothing, so a day that is invalid is left out, and no settings differ by days alone.
 */
export type MadeDays = Readonly<Record<string, number>>;

/** What a rule, or the settings for all pages, decide. */
interface Choices {
  on?: boolean;
  entitiesOn?: readonly string[];
  entitiesOff?: readonly string[];
  aliasesOff?: readonly string[];
  notesHidden?: readonly string[];
  made?: MadeDays;
}

export const choiceKey = {
  site: 'on',
  entity: (id: string) => `entity ${id}`,
  alias: (alias: string) => `alias ${alias}`,
  note: (id: string) => `note ${id}`,
} as const;

/** A day as settings store it, see `days.ts`. */
export const DaySchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY));

/** Accepts everything, and keeps what are days. */
export const MadeDaysSchema = v.pipe(
  v.unknown(),
  v.transform(
    (stored): MadeDays =>
      Object.fromEntries(
        Object.entries(isRecord(stored) ? stored : {}).flatMap(([key, day]) =>
          v.is(DaySchema, day) ? [[key, day] as const] : [],
        ),
      ),
  ),
);

/** The field `made` of an object that decides this: only with days of what it decides, and missing without any. */
export function madeField(choices: Choices): { made?: MadeDays } {
  return fieldOf(choices, (key) => choices.made?.[key]);
}

/**
 * An object after a change, with the days of what it decides.
 * @param day of the change; `undefined` where it is not known
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
