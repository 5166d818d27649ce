import { expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { isOutOfRoom } from '../../../src/core/shared/out-of-room.ts';
import { noticeViewModels } from '../../../src/popup/view-model/notices.ts';
import { popupStrings } from '../../../src/ui/strings/popup.ts';

test.each([
  new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'),
  new Error('Resource::kQuotaBytes quota exceeded'),
  new Error('IO error: /x/000003.log: No space left on device (ChromeMethodBFE: 3::WritableFileAppend::8)'),
  new Error('FILE_ERROR_NO_SPACE'),
  new Error('Component returned failure code: 0x80520010 (NS_ERROR_FILE_NO_DEVICE_SPACE)'),
  // As the background answers.
  new Error('QuotaExceededError: Encountered full disk while opening backing store for indexedDB.open.'),
  new Error('The settings were not stored', { cause: new DOMException('', 'QuotaExceededError') }),
])('no room: %s', (error) => {
  expect(isOutOfRoom(error)).toBe(true);
});

test.each([new Error('An unexpected error occurred'), new Error('No answer within 120000 ms'), undefined])(
  'something else: %s',
  (error) => {
    expect(isOutOfRoom(error)).toBe(false);
  },
);

test('the popup tells what to do where there is no room', () => {
  const state = {
    ...{ stored: { settings: DEFAULTS, unreadable: [] }, pending: [], packs: [], entities: [], now: 0 },
    page: { type: 'loading' } as const,
    refused: true,
  };
  const titles = [false, true].map((isOutOfRoom) =>
    noticeViewModels({ ...state, isOutOfRoom }, popupStrings.en).map(({ title }) => title),
  );
  expect(titles).toEqual([['This change was not saved.'], ['There is no room left to save this.']]);
});
