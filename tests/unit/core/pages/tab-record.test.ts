import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type MentionCounts, totalCount } from '../../../../src/core/pages/mention-counts.ts';
import {
  pageCounts,
  type ReportedFrame,
  type TabRecord,
  TabRecordSchema,
  withoutFrame,
  withReport,
} from '../../../../src/core/pages/tab-record.ts';

const TOP = 0;
const report = (part: Partial<ReportedFrame>): ReportedFrame => ({
  frameId: TOP,
  topDocumentToken: undefined,
  on: true,
  counts: {},
  ...part,
});
const recordAfter = (...reports: Partial<ReportedFrame>[]) =>
  reports.reduce<TabRecord | undefined>((record, part) => withReport(record, report(part)), undefined);

const anyCounts: fc.Arbitrary<MentionCounts> = fc.dictionary(
  fc.constantFrom('tiktok', 'bytedance', 'microsoft'),
  fc.nat(1000),
  { noNullPrototype: true },
);
const anyReport: fc.Arbitrary<ReportedFrame> = fc.record({
  frameId: fc.nat(3),
  topDocumentToken: fc.constantFrom(1, 2, undefined),
  on: fc.boolean(),
  counts: anyCounts,
});
const anyRecord = fc
  .array(anyReport, { minLength: 1 })
  .map((reports) => reports.reduce<TabRecord | undefined>(withReport, undefined))
  .filter((record) => record !== undefined);

describe('a report', () => {
  test('tells the page and whether marks are on', () => {
    expect(recordAfter({ topDocumentToken: 1, on: false })).toEqual({
      topDocumentToken: 1,
      on: false,
      frames: { 0: {} },
    });
  });

  test('of another page forgets the frames of the page before', () => {
    const record = recordAfter(
      { topDocumentToken: 1 },
      { frameId: 7, topDocumentToken: 1, counts: { tiktok: 2 } },
      { frameId: 8, topDocumentToken: 2, counts: { tiktok: 1 } },
    );
    expect(record).toEqual({ topDocumentToken: 2, on: true, frames: { 8: { tiktok: 1 } } });
  });

  test('of the same page keeps the other frames, whichever came first', () => {
    const record = recordAfter(
      { frameId: 7, topDocumentToken: 1, counts: { tiktok: 2 } },
      { topDocumentToken: 1, counts: { tiktok: 5 } },
      { frameId: 7, counts: { tiktok: 3 } },
    );
    expect(record?.frames).toEqual({ 0: { tiktok: 5 }, 7: { tiktok: 3 } });
  });

  test('of a frame whose top frame has not answered is added to what is known', () => {
    expect(recordAfter({ frameId: 7, counts: { tiktok: 2 } })).toEqual({
      topDocumentToken: null,
      on: true,
      frames: { 7: { tiktok: 2 } },
    });
  });
});

describe('a frame that unloads', () => {
  test('removes its counts and no others', () => {
    const record = recordAfter({ counts: { tiktok: 1 } }, { frameId: 7, counts: { tiktok: 2 } });
    expect(record && pageCounts(withoutFrame(record, 7))).toEqual({ tiktok: 1 });
  });

  test('changes nothing if it never reported', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(withoutFrame(record, 99)).toEqual(record);
      }),
    );
  });

  test('can report again', () => {
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
  test('add up those of its frames', () => {
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
        const sum = Object.values(record.frames).reduce((before, counts) => before + totalCount(counts), 0);
        expect(totalCount(pageCounts(record))).toBe(sum);
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
