import { expect, test } from 'vitest';
import '../harness/fake-browser.ts';

const { onMenuItem, setContextMenu } = await import('../../../src/platform/api/context-menu.ts');

test('a browser without context menus, as on phones, runs the rest of the background', async () => {
  expect(globalThis.chrome).not.toHaveProperty('contextMenus');
  onMenuItem(() => {}, new AbortController().signal);
  await setContextMenu([{ id: 'all', title: 'All notes', place: 'button' }]);
});
