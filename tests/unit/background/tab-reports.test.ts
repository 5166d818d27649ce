import { describe, expect, test, vi } from 'vitest';
import { TabReports } from '../../../src/background/tab-reports.ts';
import type { TabRecord } from '../../../src/core/pages/tab-record.ts';

const TAB = 3;
const of = (documentToken: number, tiktok: number) => ({ documentToken, on: true, counts: { tiktok } });

/** @param top the document of the top frame; `undefined` where no content script runs */
function reportsWith(top: number | undefined) {
  let record: TabRecord | undefined;
  const describeTop = vi.fn(async () => {
    if (top === undefined) throw new Error('Nobody is there.');
    return of(top, 0);
  });
  const show = vi.fn(async () => {});
  /** The documents of the frames inside. */
  const documents = new Map<number, number>([7, 8, 9].map((frameId) => [frameId, 9]));
  const isPageGone = vi.fn(async () => false);
  const reports = new TabReports({
    known: async (counts) => counts,
    async describe({ frameId }) {
      if (frameId === 0) return await describeTop();
      const documentToken = documents.get(frameId);
      if (documentToken === undefined) throw new Error('Nobody is there.');
      return of(documentToken, 0);
    },
    readTab: async () => record,
    currentTab: async () => record,
    async updateTab(_, change) {
      record = change(record) ?? record;
      return record;
    },
    isPageGone,
    show,
  });
  return { reports, describeTop, documents, isPageGone, show, record: () => record };
}

describe('reports of a tab', () => {
  test('of the top frame need no question', async () => {
    const { reports, describeTop, show, record } = reportsWith(1);
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    expect(describeTop).not.toHaveBeenCalled();
    expect(record()).toEqual({ topDocumentToken: 1, on: true, frames: { 0: { tiktok: 2 } } });
    expect(show).toHaveBeenCalledWith({ tabId: TAB, frameId: 0 }, { on: true, count: 2 });
  });

  test('of a page that has given way since are not shown', async () => {
    const { reports, isPageGone, show } = reportsWith(1);
    isPageGone.mockResolvedValueOnce(true);
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    expect(show).not.toHaveBeenCalled();
    await reports.report(of(2, 3), { tabId: TAB, frameId: 0 }, true);
    expect(show).toHaveBeenCalledExactlyOnceWith({ tabId: TAB, frameId: 0 }, { on: true, count: 3 });
  });

  test('of frames inside begin a new record when the top frame shows another page', async () => {
    const { reports, record } = reportsWith(2);
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    await Promise.all([7, 8].map((frameId) => reports.report(of(9, 1), { tabId: TAB, frameId }, true)));
    expect(record()).toEqual({
      topDocumentToken: 2,
      on: true,
      frames: { 7: { tiktok: 1 }, 8: { tiktok: 1 } },
    });
  });

  test('of frames that load together ask the top frame once', async () => {
    const { reports, describeTop } = reportsWith(1);
    await Promise.all([7, 8, 9].map((frameId) => reports.report(of(9, 1), { tabId: TAB, frameId }, true)));
    expect(describeTop).toHaveBeenCalledTimes(1);
    await reports.report(of(9, 2), { tabId: TAB, frameId: 7 }, false);
    expect(describeTop).toHaveBeenCalledTimes(1);
  });

  test('of a frame quicker than the top frame wait for it', async () => {
    const { reports, describeTop, record } = reportsWith(1);
    let answer = (_: ReturnType<typeof of>) => {};
    describeTop.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const reported = reports.report(of(9, 1), { tabId: TAB, frameId: 7 }, true);
    expect(record()).toBeUndefined();
    answer(of(1, 0));
    await reported;
    expect(record()?.topDocumentToken).toBe(1);
  });

  test('of a frame in a page without a content script are counted all the same', async () => {
    const { reports, record } = reportsWith(undefined);
    await reports.report(of(9, 1), { tabId: TAB, frameId: 7 }, true);
    expect(record()).toEqual({ topDocumentToken: null, on: true, frames: { 7: { tiktok: 1 } } });
  });

  test('that are still to be recorded go with their frame', async () => {
    const { reports, record } = reportsWith(1);
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    await Promise.all([
      reports.report(of(9, 1), { tabId: TAB, frameId: 7 }, true),
      reports.report(of(9, 2), { tabId: TAB, frameId: 7 }, false),
      reports.leave({ tabId: TAB, frameId: 7 }),
    ]);
    expect(record()?.frames).toEqual({ 0: { tiktok: 2 } });
  });

  test('of a document that is no longer there are not counted as those of the next page', async () => {
    const { reports, documents, record } = reportsWith(1);
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    documents.delete(7);
    documents.set(8, 10);
    await Promise.all([7, 8].map((frameId) => reports.report(of(9, 1), { tabId: TAB, frameId }, true)));
    expect(record()?.frames).toEqual({ 0: { tiktok: 2 } });
  });

  test('go with their frame', async () => {
    const { reports, record } = reportsWith(1);
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    await reports.report(of(9, 1), { tabId: TAB, frameId: 7 }, true);
    await reports.leave({ tabId: TAB, frameId: 7 });
    expect(record()?.frames).toEqual({ 0: { tiktok: 2 } });
  });

  test('stay, if a document leaves late and the next one has reported', async () => {
    const { reports, documents, record } = reportsWith(1);
    const frame = (documentId: string) => ({ tabId: TAB, frameId: 7, documentId });
    await reports.report(of(1, 2), { tabId: TAB, frameId: 0 }, true);
    await reports.report(of(9, 1), frame('old'), true);
    documents.set(7, 10);
    const reported = reports.report(of(10, 3), frame('new'), true);
    await reports.leave(frame('old'));
    await reported;
    await reports.leave(frame('old'));
    expect(record()?.frames).toEqual({ 0: { tiktok: 2 }, 7: { tiktok: 3 } });
    await reports.leave(frame('new'));
    expect(record()?.frames).toEqual({ 0: { tiktok: 2 } });
  });

  test('are expected of frames that were given marks, so that shortcuts reach them before', async () => {
    const { reports } = reportsWith(1);
    reports.expect({ tabId: TAB, frameId: 7 });
    expect(await reports.frames(TAB)).toEqual([0, 7]);
    await reports.report(of(9, 1), { tabId: TAB, frameId: 7 }, true);
    expect(await reports.frames(TAB)).toEqual([0, 7]);
    await reports.leave({ tabId: TAB, frameId: 7 });
    expect(await reports.frames(TAB)).toEqual([0]);
    reports.expect({ tabId: TAB, frameId: 8 });
    reports.forget(TAB);
    expect(await reports.frames(TAB)).toEqual([0]);
  });

  test('are expected no longer of frames that go without a mention, alone or with their page', async () => {
    const { reports } = reportsWith(1);
    for (const frameId of [7, 8]) reports.expect({ tabId: TAB, frameId });
    await reports.leave({ tabId: TAB, frameId: 7 });
    expect(await reports.frames(TAB)).toEqual([0, 8]);
    reports.expect({ tabId: TAB, frameId: 0 });
    reports.expect({ tabId: TAB, frameId: 9 });
    expect(await reports.frames(TAB)).toEqual([0, 9]);
  });

  test('that are still to be recorded go with their tab', async () => {
    const { reports, describeTop, record } = reportsWith(1);
    const reported = reports.report(of(9, 1), { tabId: TAB, frameId: 7 }, true);
    reports.forget(TAB);
    await reported;
    expect(describeTop).not.toHaveBeenCalled();
    expect(record()).toBeUndefined();
  });

  test('of one frame in quick succession are recorded as one, the last', async () => {
    const { reports, show, record } = reportsWith(1);
    await Promise.all(
      Array.from({ length: 100 }, (_, count) =>
        reports.report(of(1, count), { tabId: TAB, frameId: 0 }, count === 0),
      ),
    );
    expect(record()?.frames).toEqual({ 0: { tiktok: 99 } });
    expect(show).toHaveBeenCalledTimes(1);
    await reports.report(of(1, 5), { tabId: TAB, frameId: 0 }, false);
    expect(record()?.frames).toEqual({ 0: { tiktok: 5 } });
  });
});
