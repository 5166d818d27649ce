import { afterEach, expect, test, vi } from 'vitest';
import { addresses, tabConnections as ports } from '../harness/fake-browser.ts';

const { TabConnections } = await import('../../../src/platform/tabs/tab-connections.ts');

const at = (tabId: number, frameId: number, documentId = `${tabId}-${frameId}`) => ({
  tabId,
  frameId,
  documentId,
});
const opened = () => ports.splice(0).map(({ tabId, frameId }) => [tabId, frameId]);

const { scheme } = addresses;
afterEach(() => {
  ports.length = 0;
  addresses.scheme = scheme;
});

test('a tab and each document that comes later are connected once, and again after the connection has ended', () => {
  const connections = new TabConnections(() => {});
  connections.connectFrame(at(1, 0));
  const connectAll = () => {
    connections.connectTab(1);
    for (let times = 0; times < 3; times += 1) connections.connectFrame(at(1, 7));
    connections.connectFrame(at(1, 7, 'next'));
  };
  connectAll();
  const [tab, frame] = ports;
  expect(opened()).toEqual([
    [1, undefined],
    [1, 7],
    [1, 7],
  ]);
  connectAll();
  expect(opened()).toEqual([]);
  frame?.end();
  connectAll();
  expect(opened()).toEqual([[1, 7]]);
  tab?.end();
  connections.connectTab(1);
  expect(opened()).toEqual([[1, undefined]]);
});

test('the end of a connection to a frame inside a page is told, with its document; that of a whole tab is not', () => {
  const ended = vi.fn();
  const connections = new TabConnections(ended);
  for (const frame of [at(1, 7), at(1, 0), at(1, 0, 'next')]) connections.connectFrame(frame);
  for (const { end } of ports) end();
  expect(opened()).toEqual([
    [1, 7],
    [1, undefined],
    [1, 0],
    [1, 0],
  ]);
  expect(ended.mock.calls).toEqual([[at(1, 7)]]);
});

test('however many documents a page makes, connections stay few', () => {
  const connections = new TabConnections(() => {});
  for (let frameId = 0; frameId < 10_000; frameId += 1) connections.connectFrame(at(1, frameId));
  expect(opened().length).toBeLessThanOrEqual(2_000);
});

test('Firefox, which ends scripts by itself, gets none', () => {
  addresses.scheme = 'moz-extension:';
  const connections = new TabConnections(() => {});
  connections.connectTab(1);
  connections.connectFrame(at(1, 7));
  expect(opened()).toEqual([]);
});
