import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addresses, type Injection, scripting } from '../harness/fake-browser.ts';

const KEY = 'contextNotesLeft';
const { removeLeftMarks } = await import('../../../src/platform/tabs/inject-script.ts');

const { scheme } = addresses;
const { executeScript } = scripting;
beforeEach(() => {
  addresses.scheme = 'moz-extension:';
  scripting.executeScript = async ({ func, args = [] }: Injection) => [func?.(...args)];
});

afterEach(() => {
  addresses.scheme = scheme;
  scripting.executeScript = executeScript;
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, KEY);
});

test('marks that an older instance has left in Firefox go once, and those of the new one stay', async () => {
  const highlights = new Map([
    ['context-notes-underline-amber', 'old'],
    ['context-notes-active-amber', 'old'],
    ['of-the-page', ''],
  ]);
  vi.stubGlobal('CSS', { highlights });
  const frame = { tabId: 1, frameId: 0 };
  await removeLeftMarks(frame);
  expect([...highlights.keys()]).toEqual(['of-the-page']);
  highlights.set('context-notes-underline-amber', 'new');
  await removeLeftMarks(frame);
  expect(highlights.get('context-notes-underline-amber')).toBe('new');
});
