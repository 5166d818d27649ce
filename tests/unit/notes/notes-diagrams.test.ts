import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, When } from '../../../src/core/packs/schema/pack.ts';
import { layOutGraph } from '../../../src/notes/relations/graph-layout.ts';
import { layOutTimeline } from '../../../src/notes/timeline/timeline-layout.ts';

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
  test('has dates in order, with the days of which nothing is told', () => {
    const notes = [
      note('announced', day('2020-07-31')),
      note('bought', year('2017-01-01')),
      note('renamed', year('2018-01-01')),
      note('boycott', month('2020-06-01')),
      note('talks', day('2020-07-31', '2020-08-02')),
      note('minor', day('2020-07-31'), 10),
    ];
    const moments = layOutTimeline(notes, day('2020-08-02'));
    expect(moments.map(({ notes, gap, isSource }) => [notes.map(({ id }) => id), gap, isSource])).toEqual([
      [['bought'], 0, false],
      [['renamed'], 0, false],
      [['boycott'], 517, false],
      [['announced', 'minor'], 30, false],
      [['talks'], 0, false],
      [[], 0, true],
    ]);
  });

  test('a date within a period before it leaves no gap', () => {
    const notes = [note('period', day('2020-01-01', '2020-03-01')), note('within', day('2020-02-01'))];
    expect(layOutTimeline(notes, day('2020-03-05')).map(({ gap }) => gap)).toEqual([0, 0, 3]);
  });

  test('knows how long ago antiquity was', () => {
    const notes = [note('ides', day('0044-03-15')), note('fall', day('0044-03-20'))];
    expect(layOutTimeline(notes, day('0044-03-30')).map(({ gap }) => gap)).toEqual([0, 4, 9]);
  });

  test('puts more dates than can be surveyed together by years', () => {
    const notes = Array.from({ length: 500 }, (_, i) =>
      note(`n${i}`, day(new Date(Date.UTC(2001, 0, 1 + 7 * i)).toISOString().slice(0, 10))),
    );
    const moments = layOutTimeline(notes, day('2011-01-01'));
    expect(moments.map(({ when }) => when.start.slice(0, 4))).toEqual([
      ...['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008', '2009', '2010', '2011'],
    ]);
    expect(moments.flatMap(({ notes }) => notes)).toHaveLength(500);
    expect(moments.at(-1)).toMatchObject({ isSource: true, gap: expect.any(Number) });
  });

  test('has every note once, in order, and the date of the source, for any dates', () => {
    fc.assert(
      fc.property(fc.array(anyWhen, { maxLength: 60 }), anyWhen, (whens, source) => {
        const notes = whens.map((when, i) => note(`n${i}`, when, i));
        const moments = layOutTimeline(notes, source);
        expect(
          moments
            .flatMap(({ notes }) => notes)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(notes.map(({ id }) => id).sort());
        const starts = moments.map(({ when }) => when.start);
        expect(starts).toEqual([...starts].sort());
        expect(moments.filter(({ isSource }) => isSource)).toHaveLength(1);
        expect(moments.every(({ gap }) => gap >= 0)).toBe(true);
        expect(moments[0]?.gap).toBe(0);
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
