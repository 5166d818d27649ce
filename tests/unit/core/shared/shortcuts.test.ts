import { expect, test } from 'vitest';
import { isShortcut, SHORTCUTS } from '../../../../src/core/shared/shortcuts.ts';

test('shortcuts are the commands of the manifest and no others', () => {
  expect(SHORTCUTS).toEqual(['next-mention', 'previous-mention', 'focus-card']);
  expect(SHORTCUTS.every(isShortcut)).toBe(true);
  expect(['_execute_action', '', 'next'].some(isShortcut)).toBe(false);
});
