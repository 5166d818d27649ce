import { afterEach, expect, test, vi } from 'vitest';
import { ownPages } from './fake-browser.ts';

/** What the extension's pages ask about packs, of a background that never answers: its database of packs may hang. */

const { addPack, listEntities, listNotes, listPacks, readExampleCard, readPack, removePack } = await import(
  '../../src/platform/packs/pack-messages.ts'
);

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
