import type { Note, When } from '../../core/packs/pack.ts';

/** A day, month or year. */
interface Unit {
  /** The first day, as YYYY-MM-DD. */
  start: string;
  /** The first day after the unit, as YYYY-MM-DD. */
  end: string;
  precision: When['precision'];
}

/** The notes of one date or period, and its place in the timeline. */
export interface Moment {
  when: When;
  /** Sorted by weight, the highest first. */
  notes: readonly Note[];
  /** The first slot that it covers. */
  from: number;
  /** The last slot that it covers. */
  to: number;
  /** Lane 0 is next to the axis. Moments in one lane never overlap. */
  lane: number;
}

export interface Timeline {
  /** The units that the notes distinguish, in order. Time between them is left out. */
  slots: readonly Unit[];
  /** The days between each slot and the next. */
  gaps: readonly number[];
  /** In chronological order. */
  moments: readonly Moment[];
  lanes: number;
}

const DAY = 86_400_000;

/** Lays out the dates of notes, and the date of the source even if no note has it. */
export function layOutTimeline(notes: readonly Note[], source: When): Timeline {
  const byWhen = new Map<string, { when: When; notes: Note[] }>([
    [whenKey(source), { when: source, notes: [] }],
  ]);
  for (const note of notes) {
    const key = whenKey(note.when);
    const group = byWhen.get(key) ?? { when: note.when, notes: [] };
    group.notes.push(note);
    byWhen.set(key, group);
  }
  const groups = [...byWhen.values()];
  const slots = slotsOf(groups.flatMap(({ when }) => unitsOf(when)));
  const moments = assignLanes(
    groups.map(({ when, notes }) => ({
      when,
      notes: notes.sort((a, b) => b.weight - a.weight),
      ...coveredSlots(slots, unitsOf(when)),
    })),
  );
  return {
    slots,
    gaps: slots.slice(1).map(({ start }, i) => daysBetween(slots[i]?.end ?? start, start)),
    moments: moments.sort(
      (a, b) => a.from - b.from || a.when.start.localeCompare(b.when.start) || a.to - b.to || a.lane - b.lane,
    ),
    lanes: Math.max(...moments.map(({ lane }) => lane)) + 1,
  };
}

/** Equal for dates that are displayed alike. */
export const whenKey = ({ start, end = '', precision, basis }: When): string =>
  [start, end, precision, basis].join(' ');

const unitsOf = ({ start, end, precision }: When): readonly Unit[] =>
  (end === undefined ? [start] : [start, end]).map((day) => unitOf(day, precision));

/** The unit that contains a day. */
function unitOf(day: string, precision: When['precision']): Unit {
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

/** The finest units in order. A unit that contains others is covered by their slots. */
function slotsOf(units: readonly Unit[]): readonly Unit[] {
  const distinct = [...new Map(units.map((unit) => [`${unit.start} ${unit.end}`, unit])).values()];
  return distinct
    .filter((unit) => !distinct.some((other) => other !== unit && contains(unit, other)))
    .sort((a, b) => a.start.localeCompare(b.start));
}

const contains = (unit: Unit, other: Unit) => unit.start <= other.start && other.end <= unit.end;

function coveredSlots(slots: readonly Unit[], units: readonly Unit[]): { from: number; to: number } {
  const covered = slots.flatMap((slot, i) => (units.some((unit) => overlaps(unit, slot)) ? [i] : []));
  return { from: Math.min(...covered), to: Math.max(...covered) };
}

const overlaps = (unit: Unit, slot: Unit) => unit.start < slot.end && slot.start < unit.end;

/** Puts each moment in the first free lane. The shortest go first, so that they are next to the axis. */
function assignLanes(moments: readonly Omit<Moment, 'lane'>[]): Moment[] {
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
