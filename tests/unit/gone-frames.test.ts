import { expect, test, vi } from 'vitest';
import { forgetIfGone } from '../../src/background/gone-frames.ts';
import type { TabRecord } from '../../src/core/pages/tab-record.ts';

const RECORD: TabRecord = { topDocumentToken: 1, on: true, frames: { 0: { tiktok: 2 }, 7: { tiktok: 1 } } };
const of = (documentToken: number, tiktok: number) => ({ documentToken, on: true, counts: { tiktok } });
const gone = async () => Promise.reject(new Error('Nobody is there.'));

/**
 * What is recorded after the connection to the frame 7 has ended.
 * @param documentId its document, where it is known
 * @param answers what the top frame, the document and the frame say; one without an answer is gone
 */
async function recordedAfter(
  documentId: string | undefined,
  answers: Partial<Record<'top' | 'document' | 'frame', ReturnType<typeof of>>>,
  record: TabRecord | undefined = RECORD,
) {
  const reports = { report: vi.fn(async () => {}), leave: vi.fn(async () => {}) };
  const frame = { tabId: 3, frameId: 7, documentId };
  await forgetIfGone(frame, {
    describe: async ({ frameId }) => (frameId === 0 ? answers.top : answers.frame) ?? gone(),
    describeDocument: async () => answers.document ?? gone(),
    readTab: async () => record,
    reports,
  });
  return { left: reports.leave.mock.calls.length, reported: reports.report.mock.calls.length };
}

test.each([
  ['a document that is gone', 'old', { top: of(1, 2), frame: of(9, 4) }, { left: 1, reported: 0 }],
  ['a document that is still there', 'old', { top: of(1, 2), document: of(5, 3) }, { left: 0, reported: 0 }],
  ['a frame that is gone', undefined, { top: of(1, 2) }, { left: 1, reported: 0 }],
  ['a frame with other mentions', undefined, { top: of(1, 2), frame: of(9, 4) }, { left: 0, reported: 1 }],
  ['a frame as it was', undefined, { top: of(1, 2), frame: of(5, 1) }, { left: 0, reported: 0 }],
  ['a frame of a page that is gone', 'old', { top: of(2, 0) }, { left: 0, reported: 0 }],
  ['a frame of a page without scripts', 'old', {}, { left: 0, reported: 0 }],
] as const)('%s', async (_, documentId, answers, recorded) => {
  expect(await recordedAfter(documentId, answers)).toEqual(recorded);
});

test('a page in whose top frame no script runs forgets its frames, too', async () => {
  const record = { ...RECORD, topDocumentToken: null };
  expect(await recordedAfter('old', {}, record)).toEqual({ left: 1, reported: 0 });
});
