import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MentionCounts, totalCount } from '../../src/core/pages/mention-counts.ts';
import {
  pageCounts,
  type ReportedFrame,
  type TabRecord,
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

const anyCounts: fc.Arbitrary<MentionCounts> = fc.dictionary(
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
  test('sets the site and whether it is on', () => {
    expect(recordAfter({ on: false, counts: {}, fresh: true })).toEqual({
      site: 'example.com',
      on: false,
      frames: { 0: {} },
    });
  });

  test('deletes the frames of the page before, if it is the first of a document', () => {
    const record = recordAfter(
      { fresh: true },
      { frameId: 7, site: 'ads.example', counts: { tiktok: 2 } },
      { fresh: true, site: 'example.org', counts: { tiktok: 1 } },
    );
    expect(record).toEqual({ site: 'example.org', on: true, frames: { 0: { tiktok: 1 } } });
  });

  test('keeps the other frames, if it is a later one', () => {
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

  test('leaves the site unset before the first report of the top frame', () => {
    expect(recordAfter({ frameId: 7, site: 'ads.example', counts: { tiktok: 2 } })).toEqual({
      site: null,
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
