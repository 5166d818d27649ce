import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, When } from '../../src/core/packs/pack.ts';
import { layOutGraph } from '../../src/notes/relations/graph-layout.ts';
import { layOutTimeline } from '../../src/notes/timeline/timeline-layout.ts';

const note = (id: string, when: When, weight = 50): Note => ({
  id,
  entities: ['acme'],
  status: 'fact',
  speaker: 'article',
  when,
  paragraphs: [1],
  topics: ['trade'],
  text: { en: id, de: id },
  weight,
});
const day = (start: string, end?: string): When => ({
  start,
  ...(end === undefined ? {} : { end }),
  precision: 'day',
  basis: 'inferred',
});
const month = (start: string): When => ({ start, precision: 'month', basis: 'stated' });
const year = (start: string): When => ({ start, precision: 'year', basis: 'stated' });

const anyDay = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2003-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyWhen: fc.Arbitrary<When> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    period: fc.boolean(),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    basis: fc.constantFrom('stated' as const, 'inferred' as const),
  })
  .map(({ days, period, precision, basis }) => {
    const [start, end] = days[0] < days[1] ? days : [days[1], days[0]];
    return { start, precision, basis, ...(period ? { end } : {}) };
  });

describe('timeline layout', () => {
  test('has a slot for each distinct unit, gaps in days, and periods over the slots they cover', () => {
    const notes = [
      note('bought', year('2017-01-01')),
      note('renamed', year('2018-01-01')),
      note('boycott', month('2020-06-01')),
      note('announced', day('2020-07-31')),
      note('talks', day('2020-07-31', '2020-08-02')),
    ];
    const { slots, gaps, moments, lanes } = layOutTimeline(notes, day('2020-08-02'));
    expect(slots.map(({ start }) => start)).toEqual([
      '2017-01-01',
      '2018-01-01',
      '2020-06-01',
      '2020-07-31',
      '2020-08-02',
    ]);
    expect(gaps).toEqual([0, 517, 30, 1]);
    expect(moments.map(({ notes, from, to, lane }) => [notes[0]?.id, from, to, lane])).toEqual([
      ['bought', 0, 0, 0],
      ['renamed', 1, 1, 0],
      ['boycott', 2, 2, 0],
      ['announced', 3, 3, 0],
      ['talks', 3, 4, 1],
      [undefined, 4, 4, 0],
    ]);
    expect(lanes).toBe(2);
  });

  test('a month that contains other dates spans their slots', () => {
    const notes = [note('month', month('2020-06-01')), note('day', day('2020-06-20'))];
    const { slots, moments } = layOutTimeline(notes, day('2020-06-02'));
    expect(slots.map(({ start }) => start)).toEqual(['2020-06-02', '2020-06-20']);
    expect(moments.find(({ notes }) => notes[0]?.id === 'month')).toMatchObject({ from: 0, to: 1, lane: 1 });
  });

  test('has every note once, slots in order without overlap, and no overlap within a lane, for any dates', () => {
    fc.assert(
      fc.property(fc.array(anyWhen, { maxLength: 12 }), anyWhen, (whens, source) => {
        const notes = whens.map((when, i) => note(`n${i}`, when, i));
        const { slots, gaps, moments, lanes } = layOutTimeline(notes, source);
        expect(
          moments
            .flatMap(({ notes }) => notes)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(notes.map(({ id }) => id).sort());
        for (const [i, slot] of slots.entries()) {
          const next = slots[i + 1];
          if (next) expect(slot.end <= next.start).toBe(true);
        }
        expect(gaps).toHaveLength(slots.length - 1);
        expect(gaps.every((days) => days >= 0)).toBe(true);
        for (const one of moments) {
          expect(0 <= one.from && one.from <= one.to && one.to < slots.length && one.lane < lanes).toBe(true);
          for (const other of moments) {
            if (one === other || one.lane !== other.lane) continue;
            expect(one.to < other.from || other.to < one.from).toBe(true);
          }
        }
      }),
    );
  });
});

describe('graph layout', () => {
  const spacing = { column: 100, row: 40, port: 8 };

  test('edges run one way, and a long edge keeps clear of the nodes that it passes', () => {
    const ids = ['target', 'owner', 'middle'];
    const edges = [
      { from: 'owner', to: 'middle' },
      { from: 'middle', to: 'target' },
      { from: 'owner', to: 'target' },
    ];
    const { nodes, routes } = layOutGraph(ids, edges, spacing);
    expect(nodes.map(({ x }) => x)).toEqual([250, 50, 150]);
    const passing = routes[2]?.[1];
    expect(passing?.x).toBe(150);
    const middle = nodes.find(({ id }) => id === 'middle');
    expect(Math.abs((passing?.y ?? 0) - (middle?.y ?? 0))).toBeGreaterThan(39.999);
  });

  test('places every node inside the layout without overlap, for any edges including cycles and duplicates', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyEdge = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });
    fc.assert(
      fc.property(fc.array(anyEdge, { maxLength: 12 }), (edges) => {
        const { nodes, routes, width, height } = layOutGraph(ids, edges, spacing);
        for (const one of nodes) {
          expect(one.x).toBeGreaterThanOrEqual(50);
          expect(one.x).toBeLessThanOrEqual(width - 50);
          expect(one.y).toBeGreaterThan(19.999);
          expect(one.y).toBeLessThan(height - 19.999);
          for (const other of nodes) {
            if (one !== other && one.x === other.x)
              expect(Math.abs(one.y - other.y)).toBeGreaterThan(spacing.row - 0.001);
          }
        }
        expect(routes).toHaveLength(edges.length);
        expect(layOutGraph(ids, edges, spacing)).toEqual({ nodes, routes, width, height });
      }),
    );
  });
});
