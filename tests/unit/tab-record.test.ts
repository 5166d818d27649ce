import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Counts, total } from '../../src/core/pages/mention-counts.ts';
import {
  pageCounts,
  type ReportedFrame,
  type TabRecord,
  TabRecordSchema,
  withoutFrame,
  withReport,
} from '../../src/core/pages/tab-record.ts';

const TOP = 0;
const report = (part: Partial<ReportedFrame>): ReportedFrame => ({
  frameId: TOP,
  site: 'example.com',
  on: true,
  counts: {},
  fresh: false,
  ...part,
});
const recordAfter = (...reports: Partial<ReportedFrame>[]) =>
  reports.reduce<TabRecord | undefined>((record, part) => withReport(record, report(part)), undefined);

const anyCounts: fc.Arbitrary<Counts> = fc.dictionary(
  fc.constantFrom('tiktok', 'bytedance', 'microsoft'),
  fc.nat(1000),
  { noNullPrototype: true },
);
const anyReport: fc.Arbitrary<ReportedFrame> = fc.record({
  frameId: fc.nat(3),
  site: fc.constantFrom('example.com', 'example.org', null),
  on: fc.boolean(),
  counts: anyCounts,
  fresh: fc.boolean(),
});
const anyRecord = fc
  .array(anyReport, { minLength: 1 })
  .map((reports) => reports.reduce<TabRecord | undefined>(withReport, undefined))
  .filter((record) => record !== undefined);

describe('a report of the top frame', () => {
  test('tells the site and whether it is on', () => {
    expect(recordAfter({ on: false, counts: {}, fresh: true })).toEqual({
      site: 'example.com',
      on: false,
      frames: { 0: {} },
    });
  });

  test('that is its first forgets the frames of the page before', () => {
    const record = recordAfter(
      { fresh: true },
      { frameId: 7, site: 'ads.example', counts: { tiktok: 2 } },
      { fresh: true, site: 'example.org', counts: { tiktok: 1 } },
    );
    expect(record).toEqual({ site: 'example.org', on: true, frames: { 0: { tiktok: 1 } } });
  });

  test('that comes later keeps the other frames', () => {
    const record = recordAfter(
      { fresh: true },
      { frameId: 7, counts: { tiktok: 2 } },
      { counts: { tiktok: 5 } },
    );
    expect(record?.frames).toEqual({ 0: { tiktok: 5 }, 7: { tiktok: 2 } });
  });
});

describe('a report of another frame', () => {
  test('adds its counts and leaves site and state to the top frame', () => {
    const record = recordAfter(
      { fresh: true, on: false },
      { frameId: 7, site: 'ads.example', on: true, fresh: true, counts: { tiktok: 2 } },
    );
    expect(record).toEqual({ site: 'example.com', on: false, frames: { 0: {}, 7: { tiktok: 2 } } });
  });

  test('that is quicker than the top frame leaves the site open', () => {
    expect(recordAfter({ frameId: 7, site: 'ads.example', counts: { tiktok: 2 } })).toEqual({
      site: null,
      on: true,
      frames: { 7: { tiktok: 2 } },
    });
  });
});

describe('a frame that goes away', () => {
  test('takes its counts along and leaves the rest', () => {
    const record = recordAfter({ counts: { tiktok: 1 } }, { frameId: 7, counts: { tiktok: 2 } });
    expect(record && pageCounts(withoutFrame(record, 7))).toEqual({ tiktok: 1 });
  });

  test('that never reported changes nothing', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(withoutFrame(record, 99)).toEqual(record);
      }),
    );
  });

  test('can come back', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(3), anyCounts, (record, frameId, counts) => {
        const gone = withoutFrame(record, frameId);
        expect(Object.hasOwn(gone.frames, frameId)).toBe(false);
        expect(withReport(gone, report({ frameId, counts })).frames[frameId]).toEqual(counts);
      }),
    );
  });
});

describe('the counts of a page', () => {
  test('are those of its frames together', () => {
    const record = recordAfter(
      { counts: { tiktok: 3, microsoft: 1 } },
      { frameId: 7, counts: { tiktok: 2 } },
      { frameId: 9, counts: { bytedance: 4 } },
    );
    expect(record && pageCounts(record)).toEqual({ tiktok: 5, microsoft: 1, bytedance: 4 });
  });

  test('lose nothing and invent nothing', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const sum = Object.values(record.frames).reduce((before, counts) => before + total(counts), 0);
        expect(total(pageCounts(record))).toBe(sum);
      }),
    );
  });
});

test('a record is kept as it is, or not read at all', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(v.parse(TabRecordSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
    }),
  );
  for (const part of [{ site: 7 }, { on: 'yes' }, { frames: { 0: { acme: -1 } } }])
    expect(v.is(TabRecordSchema, { site: null, on: true, frames: {}, ...part })).toBe(false);
});

test('a repeated report changes nothing, and no report changes the record it is given', () => {
  fc.assert(
    fc.property(anyRecord, anyReport, (record, again) => {
      const before = structuredClone(record);
      const once = withReport(record, again);
      expect(withReport(once, again)).toEqual(once);
      expect(record).toEqual(before);
    }),
  );
});
