import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Injection, scripting } from '../harness/fake-browser.ts';

const KEY = 'contextNotes';
vi.mock('../../../src/platform/tabs/page-access.ts', () => ({ mayRead: async () => true }));
vi.mock('../../../src/platform/messages/to-frames.ts', () => ({
  askFrame: () => Promise.reject(new Error('No content script')),
}));
const { describeFrame } = await import('../../../src/platform/tabs/describe-frame.ts');

const { executeScript } = scripting;
/** Runs in this global object what is to run in the frame. */
beforeEach(() => {
  scripting.executeScript = async ({ func, args = [] }: Injection) => [{ result: await func?.(...args) }];
});

afterEach(() => {
  scripting.executeScript = executeScript;
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, KEY);
});

/** The frame of a page that is still loading. */
function stubLoadingFrame() {
  class FakeDocument {
    get readyState() {
      return 'interactive';
    }
  }
  const window = new EventTarget();
  vi.stubGlobal('Document', FakeDocument);
  vi.stubGlobal('document', new FakeDocument());
  vi.stubGlobal('window', window);
  return window;
}

test('all who ask a frame that is still loading are answered when its scout starts', async () => {
  stubLoadingFrame();
  const asked = Promise.all([1, 2, 3].map(() => describeFrame({ tabId: 1, frameId: 0 }, true)));
  await vi.waitFor(() => expect(Object.getOwnPropertyDescriptor(globalThis, KEY)?.set).toBeDefined());
  await new Promise((resolve) => setImmediate(resolve));
  Reflect.set(globalThis, KEY, { documentToken: 5 });
  expect((await asked).map(({ documentToken }) => documentToken)).toEqual([5, 5, 5]);
  expect(Object.getOwnPropertyDescriptor(globalThis, KEY)?.value).toEqual({ documentToken: 5 });
});

test('nobody waits for a scout longer than the page loads', async () => {
  const window = stubLoadingFrame();
  const asked = [1, 2].map(() => expect(describeFrame({ tabId: 1, frameId: 0 }, true)).rejects.toThrow());
  await new Promise((resolve) => setImmediate(resolve));
  window.dispatchEvent(new Event('load'));
  await Promise.all(asked);
});
