import { afterEach, expect, test, vi } from 'vitest';
import { messages, ownPages } from './fake-browser.ts';

/** What the extension's pages ask about packs, also of a background that never answers: its database of packs may hang. */

const { addPack, listEntities, listNotes, listPacks, onPacksChanged, readExampleCard, readPack, removePack } =
  await import('../../src/platform/packs/pack-messages.ts');

const { answer } = ownPages;
afterEach(() => {
  ownPages.answer = answer;
  vi.useRealTimers();
});

test.each([
  ['the list of packs', () => listPacks()],
  ['a pack', () => readPack('pool')],
  ['names', () => listEntities(['pool/friends'])],
  ['notes', () => listNotes(['pool/closed'])],
  ['an example of a card', () => readExampleCard('en')],
  ['a pack to be stored', () => addPack('{}')],
  ['one to be removed', () => removePack('pool')],
] as const)('no page waits for ever for %s', async (_, ask) => {
  vi.useFakeTimers();
  ownPages.answer = () => new Promise(() => {});
  const refused = expect(ask()).rejects.toThrow('No answer');
  await vi.advanceTimersByTimeAsync(200_000);
  await refused;
});

test('a content script cannot say that packs have changed, which makes pages read them again', () => {
  const listener = vi.fn();
  const end = new AbortController();
  onPacksChanged(listener, end.signal);
  const say = (url: string) => messages.emit({ message: 'packs-changed' }, { id: 'test', url });
  say('https://a.example/');
  expect(listener).not.toHaveBeenCalled();
  say('test-extension://test/background.js');
  expect(listener).toHaveBeenCalledOnce();
  end.abort();
});
