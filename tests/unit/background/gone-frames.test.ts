import { expect, test, vi } from 'vitest';
import { GoneFrames } from '../../../src/background/gone-frames.ts';
import type { TabRecord } from '../../../src/core/pages/tab-record.ts';

const RECORD: TabRecord = { topDocumentToken: 1, on: true, frames: { 0: { tiktok: 2 }, 7: { tiktok: 1 } } };
const of = (documentToken: number, tiktok: number) => ({ documentToken, on: true, counts: { tiktok } });
const silence = async () => Promise.reject(new Error('Nobody is there.'));

/**
 * What is recorded after the frame 7 has said that it goes, or its connection has ended.
 * @param documentId its document, where it is known
 * @param answers what the top frame and the frame say; one that has no marks, or is gone, says nothing
 * @param tops the documents in the top frame, then and now
 */
async function recordedAfter(
  event: 'onLeave' | 'onConnectionEnd',
  documentId: string | undefined,
  answers: Partial<Record<'top' | 'frame', ReturnType<typeof of>>>,
  record = RECORD,
  tops: readonly [then?: string | undefined, now?: string] = [],
) {
  const reports = { report: vi.fn(async () => {}), leave: vi.fn(async () => {}) };
  const gone = new GoneFrames({
    describeMarked: async ({ frameId }) => (frameId === 0 ? answers.top : answers.frame) ?? silence(),
    topDocument: () => tops[0],
    isDocumentThere: async (_, id) => id === tops[1],
    readTabUrl: async () => undefined,
    readTab: async () => record,
    reports,
  });
  await gone[event]({ tabId: 3, frameId: 7, documentId });
  return reports.leave.mock.calls.length ? 'left' : reports.report.mock.calls.length ? 'reported' : 'nothing';
}

/** The record of a page that has names in its frame alone. */
const FRAMED = { ...RECORD, frames: { 7: { tiktok: 1 } } };
const TOP = of(1, 2);

test.each<[string, string, ...Parameters<typeof recordedAfter>]>([
  ['a document that is gone', 'left', 'onConnectionEnd', 'old', { top: TOP }],
  ['a document that is still there', 'nothing', 'onConnectionEnd', 'old', { top: TOP, frame: of(5, 3) }],
  ['a frame that is gone, or has no marks now', 'left', 'onConnectionEnd', undefined, { top: TOP }],
  ['a frame with other mentions', 'reported', 'onConnectionEnd', undefined, { top: TOP, frame: of(9, 4) }],
  ['a frame as it was', 'nothing', 'onConnectionEnd', undefined, { top: TOP, frame: of(5, 1) }],
  ['a document of a page that gave way', 'nothing', 'onConnectionEnd', 'old', { top: of(2, 0) }],
  ['the same, to one without marks', 'nothing', 'onConnectionEnd', 'old', {}],
  ['a page without marks', 'left', 'onConnectionEnd', 'old', {}, FRAMED, ['top', 'top']],
  ['a page without marks that is gone', 'nothing', 'onConnectionEnd', 'old', {}, FRAMED, ['top', 'next']],
  ['a page that is not known', 'nothing', 'onConnectionEnd', 'old', {}, FRAMED, [undefined, 'next']],
  ['a frame that says so', 'left', 'onLeave', 'old', { top: TOP }],
  ['a frame that says so in a page that is not known', 'left', 'onLeave', 'old', {}, FRAMED],
  ['a frame that says so as its page goes', 'nothing', 'onLeave', 'old', {}],
  ['the same, as a page with marks comes', 'nothing', 'onLeave', 'old', { top: of(2, 0) }],
])('%s: %s', async (_, recorded, ...given) => {
  expect(await recordedAfter(...given)).toBe(recorded);
});

const FRAMED_AT = { record: FRAMED, url: 'https://a.example/#part' };

/** Whether the page of a report is gone, where the browser, the top frame and the documents there say this. */
function goneAt({ url, top, record, documents: [then, now] }: Answers): Promise<boolean> {
  const gone = new GoneFrames({
    describeMarked: async () => top ?? silence(),
    topDocument: () => then,
    isDocumentThere: async (_, id) => id === now,
    readTabUrl: async () => url,
    readTab: silence,
    reports: { report: silence, leave: silence },
  });
  return gone.isPageGone({ tabId: 3, frameId: 0, topUrl: 'https://a.example/' }, record);
}

interface Answers {
  url: string | undefined;
  top?: ReturnType<typeof of>;
  record: TabRecord;
  documents: readonly [then?: string, now?: string];
}

test.each<[string, boolean, Partial<Answers>]>([
  ['as it was', false, {}],
  ['with a part of it now', false, { url: 'https://a.example/#part', top: TOP }],
  ['that gave way to one with marks', true, { url: 'https://b.example/', top: of(2, 0) }],
  ['that gave way to one without', true, { url: 'https://b.example/' }],
  ['without marks of its own, with a part of it now', false, { ...FRAMED_AT, documents: ['top', 'top'] }],
  ['without marks of its own that gave way', true, { ...FRAMED_AT, documents: ['top', 'next'] }],
  ['that is not known', false, FRAMED_AT],
  ['whose address the browser does not reveal', false, { url: undefined }],
])('the page of a report, %s, is gone: %s', async (_, isGone, given) => {
  expect(await goneAt({ url: 'https://a.example/', record: RECORD, documents: [], ...given })).toBe(isGone);
});
