import type { Note, When } from '../../core/packs/pack-schema.ts';

/** A day, month or year. */
export interface Unit {
  /** First day, as YYYY-MM-DD. */
  start: string;
  /** First day after it. */
  end: string;
  precision: When['precision'];
}

/** Notes of one date or period, and where it lies. */
export interface Moment {
  when: When;
  /** The weightiest first. */
  notes: readonly Note[];
  /** First and last slot that it covers. */
  from: number;
  to: number;
  /** 0 is next to the axis; no two moments of a lane overlap. */
  lane: number;
}

/** Time as far as the notes know it: one slot for each unit that they tell apart, and the gaps between. */
export interface Timeline {
  slots: readonly Unit[];
  /** For each slot but the last, how many days pass between it and the next. */
  gaps: readonly number[];
  /** In the order of time. */
  moments: readonly Moment[];
  lanes: number;
}

const DAY = 86_400_000;

/** Lays out notes and one more date, that of the source, which need not have a note. */
export function layOutTimeline(notes: readonly Note[], source: When): Timeline {
  const byWhen = new Map<string, { when: When; notes: Note[] }>([
    [keyOf(source), { when: source, notes: [] }],
  ]);
  for (const note of notes) {
    const key = keyOf(note.when);
    const group = byWhen.get(key) ?? { when: note.when, notes: [] };
    group.notes.push(note);
    byWhen.set(key, group);
  }
  const dated = [...byWhen.values()];
  const slots = slotsOf(dated.flatMap(({ when }) => unitsOf(when)));
  const placed = dated.map(({ when, notes }) => ({
    when,
    notes: notes.sort((a, b) => b.weight - a.weight),
    ...reach(slots, unitsOf(when)),
  }));
  const moments = inLanes(placed);
  return {
    slots,
    gaps: slots.slice(1).map(({ start }, i) => daysBetween(slots[i]?.end ?? start, start)),
    moments: moments.sort(
      (a, b) => a.from - b.from || a.when.start.localeCompare(b.when.start) || a.to - b.to || a.lane - b.lane,
    ),
    lanes: Math.max(...moments.map(({ lane }) => lane)) + 1,
  };
}

/** Tells dates apart: two that are shown alike are the same. */
export const keyOf = ({ start, end = '', precision, basis }: When): string =>
  [start, end, precision, basis].join(' ');

function unitsOf({ start, end, precision }: When): readonly Unit[] {
  return end === undefined
    ? [unitAround(start, precision)]
    : [unitAround(start, precision), unitAround(end, precision)];
}

function unitAround(day: string, precision: When['precision']): Unit {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = precision === 'year' ? 0 : date.getUTCMonth();
  const first = precision === 'day' ? date.getUTCDate() : 1;
  const iso = (years: number, months: number, days: number) =>
    new Date(Date.UTC(year + years, month + months, first + days)).toISOString().slice(0, 10);
  return {
    start: iso(0, 0, 0),
    end: iso(Number(precision === 'year'), Number(precision === 'month'), Number(precision === 'day')),
    precision,
  };
}

/** The finest units, in order; a coarser one that holds some of them is made up of them. */
function slotsOf(units: readonly Unit[]): readonly Unit[] {
  const distinct = [...new Map(units.map((unit) => [`${unit.start} ${unit.end}`, unit])).values()];
  return distinct
    .filter((unit) => !distinct.some((other) => other !== unit && holds(unit, other)))
    .sort((a, b) => a.start.localeCompare(b.start));
}

const holds = (unit: Unit, other: Unit) => unit.start <= other.start && other.end <= unit.end;

/** The slots that units touch. */
function reach(slots: readonly Unit[], units: readonly Unit[]): { from: number; to: number } {
  const touched = [...slots.keys()].filter((i) => units.some((unit) => touches(unit, slots[i])));
  return { from: Math.min(...touched), to: Math.max(...touched) };
}

const touches = (unit: Unit, slot: Unit | undefined) =>
  slot !== undefined && unit.start < slot.end && slot.start < unit.end;

/** Puts each moment in the first lane with room for it, the shortest first, so that they are next to the axis. */
function inLanes(moments: readonly Omit<Moment, 'lane'>[]): Moment[] {
  const placed: Moment[] = [];
  const shortestFirst = [...moments].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const moment of shortestFirst) {
    const taken = new Set(
      placed.filter(({ from, to }) => from <= moment.to && moment.from <= to).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    placed.push({ ...moment, lane });
  }
  return placed;
}

const daysBetween = (start: string, end: string) =>
  Math.round((new Date(end).getTime() - new Date(start).getTime()) / DAY);
