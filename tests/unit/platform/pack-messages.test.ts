import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { messages, ownPages } from '../harness/fake-browser.ts';

/** What the extension's pages ask about packs, also of a background that never answers: its database of packs may hang. */

const {
  addPack,
  listEntities,
  listNotes,
  listAllPacks,
  listPacks,
  onPacksChanged,
  readExampleCard,
  readPack,
  removePack,
  servePackPages,
} = await import('../../../src/platform/packs/pack-messages.ts');

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

test('packs that this version has not read are listed only where they are asked for', async () => {
  const packs = [{ id: 'pool' }, { id: 'old', unread: 'refused' }];
  ownPages.answer = async () => ({ answer: packs });
  expect(await listPacks()).toEqual([{ id: 'pool' }]);
  expect(await listAllPacks()).toEqual(packs);
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

describe('the background', () => {
  const PAGE = { id: 'test', url: 'test-extension://test/src/options/index.html' };

  /** Serves packs. @returns what asks it, as a sender whom the browser describes */
  function serving() {
    const end = new AbortController();
    onTestFinished(() => end.abort());
    const read = vi.fn(async ({ id }: { id: string }) => {
      if (id === 'none') throw new Error('There is no pack none');
      return 'file';
    });
    const unused = () => Promise.reject(new Error('unused'));
    servePackPages(
      {
        list: unused,
        read,
        add: unused,
        remove: async () => null,
        entities: unused,
        notes: unused,
        exampleCard: unused,
        sampleCards: unused,
        takeDraft: unused,
      },
      end.signal,
    );
    const send = (message: unknown, from: object) =>
      new Promise<unknown>((resolve) => {
        if (!messages.emit(message, from, resolve).includes(true)) resolve('no answer');
      });
    return { read, send };
  }

  test('answers pages of the extension, and tells them why it cannot', async () => {
    const { send } = serving();
    ownPages.answer = (message) => send(message, PAGE);
    expect(await readPack('pool')).toBe('file');
    await removePack('pool');
    await expect(readPack('none')).rejects.toThrow('There is no pack none');
    await expect(readPack('x'.repeat(200))).rejects.toThrow('Malformed');
  });

  test.each([
    ['a content script', { ...PAGE, url: 'https://a.example/' }],
    ['another extension', { ...PAGE, id: 'other' }],
  ])('does not answer %s', async (_, from) => {
    const { read, send } = serving();
    expect(await send({ message: 'packs', type: 'read', request: { id: 'pool' } }, from)).toBe('no answer');
    expect(read).not.toHaveBeenCalled();
  });

  test('leaves messages of other kinds to others', async () => {
    const { send } = serving();
    for (const message of [
      { type: 'read', request: { id: 'pool' } },
      { message: 'other', type: 'read', request: { id: 'pool' } },
      { message: 'packs', type: 'toString', request: {} },
      'packs',
    ])
      expect(await send(message, PAGE)).toBe('no answer');
  });
});
