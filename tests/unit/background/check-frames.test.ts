import { expect, test, vi } from 'vitest';
import { checkFrames } from '../../../src/background/check-frames.ts';
import type { TabRecord } from '../../../src/core/pages/tab-record.ts';

const RECORD: TabRecord = {
  topDocumentToken: 1,
  on: true,
  frames: { 0: { tiktok: 2 }, 7: { tiktok: 1 }, 8: { tiktok: 1 }, 9: { tiktok: 1 }, 10: {} },
};

/** @param answers what frames of the tab 3 say, by their ids; others have gone */
async function reportsAfter(answers: Record<number, [token: number, tiktok: number]>, record = RECORD) {
  const reports = { report: vi.fn(async () => {}), leave: vi.fn(async () => {}) };
  const describe = vi.fn(async ({ frameId }: { frameId: number }) => {
    const answer = answers[frameId];
    if (!answer) throw new Error('Nobody is there.');
    const [documentToken, tiktok] = answer;
    return { documentToken, on: true, counts: tiktok > 0 ? { tiktok } : {} };
  });
  const connect = vi.fn();
  await checkFrames({ readTabs: async () => new Map([[3, record]]), describe, reports, connect });
  return {
    ...reports,
    connected: connect.mock.calls.map(([{ frameId }]) => frameId),
    asked: describe.mock.calls.map(([{ frameId }]) => frameId),
  };
}

test('frames with mentions that have gone, or have another document, are counted no more', async () => {
  const { report, leave, connected } = await reportsAfter({ 0: [1, 2], 7: [5, 1], 9: [6, 0] });
  expect(connected).toEqual([7, 9]);
  expect(leave.mock.calls).toEqual([[{ tabId: 3, frameId: 8 }]]);
  expect(report.mock.calls).toEqual([
    [{ documentToken: 6, on: true, counts: {} }, { tabId: 3, frameId: 9 }, false],
  ]);
});

test.each<[string, Parameters<typeof reportsAfter>, readonly number[]]>([
  ['the tab has another page', [{ 0: [2, 2] }], [0]],
  ['the tab has no page with scripts', [{}], [0]],
  ['there are no frames inside', [{}, { ...RECORD, frames: { 0: { tiktok: 2 }, 7: {} } }], []],
  ['marks are off', [{}, { ...RECORD, on: false }], []],
])('nothing changes where %s', async (_, given, frames) => {
  const { report, leave, asked } = await reportsAfter(...given);
  expect([report, leave].flatMap(({ mock }) => mock.calls)).toEqual([]);
  expect(asked).toEqual(frames);
});

test('a storage that cannot be read is none of its concern', async () => {
  const reports = { report: vi.fn(async () => {}), leave: vi.fn(async () => {}) };
  const readTabs = () => Promise.reject(new Error('The browser refuses.'));
  await checkFrames({ readTabs, describe: vi.fn(), reports, connect: vi.fn() });
  expect(reports.leave).not.toHaveBeenCalled();
});
