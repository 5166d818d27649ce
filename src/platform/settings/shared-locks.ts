import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { inBackground, orUndefined, within } from '../../core/tasks/promises.ts';
import { isOwnPage } from '../api/extension-pages.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/** Locks that the background and all pages of the extension share. */
const LOCKS = ['settings', 'sync', 'packs'] as const;
export type LockName = (typeof LOCKS)[number];

const REQUEST = 'lock ';
const LockRequestSchema = v.pipe(
  v.string(),
  v.startsWith(REQUEST),
  v.transform((name) => name.slice(REQUEST.length)),
  v.picklist(LOCKS),
);
/** How long the background may take to start and answer, in milliseconds. */
const LIMIT = 3_000;

/**
 * Runs `work` while nothing else holds the lock. This keeps two windows that read, change and store the same thing from losing a change.
 *
 * In Firefox, pages in private windows share no locks with other windows. Such a page takes a lock that private windows share, and asks
 * the background to hold the common one for it. If the background does not answer, it goes on without.
 *
 * The private lock needs another name. Where Firefox keeps no history, the background is private too and shares the page's locks: asked for a
 * lock that the page already holds, it would wait for the page, which waits for the background.
 */
export function inLock<T>(name: LockName, work: () => Promise<T>): Promise<T> {
  return browser.extension.inIncognitoContext
    ? navigator.locks.request(`private ${name}`, () => inLentLock(name, work))
    : navigator.locks.request(name, work);
}

async function inLentLock<T>(name: LockName, work: () => Promise<T>): Promise<T> {
  const port = browser.runtime.connect({ name: `${REQUEST}${name}` });
  try {
    await granted(port);
    return await work();
  } finally {
    port.disconnect();
  }
}

/** Resolves when the background holds the lock for the page, or does not answer. */
async function granted(port: Runtime.Port): Promise<void> {
  let onAnswer = (_: unknown) => {};
  let onGranted = (_: unknown) => {};
  const answered = new Promise((resolve) => {
    onAnswer = resolve;
  });
  const grant = new Promise((resolve) => {
    onGranted = resolve;
  });
  port.onMessage.addListener((message) => (message === 'granted' ? onGranted : onAnswer)(message));
  port.onDisconnect.addListener(() => {
    onAnswer(false);
    onGranted(false);
  });
  // Once the background has answered, others may hold the lock for as long as they need it.
  if (await orUndefined(within(answered, LIMIT))) await grant;
}

/** Holds locks for pages that ask for them, each until the page releases it or is gone. Takes no requests once `signal` aborts. */
export function holdLocksForPages(signal: AbortSignal): void {
  const onConnect = (port: Runtime.Port) => {
    const wanted = v.safeParse(LockRequestSchema, port.name);
    if (!wanted.success || !port.sender || !isOwnPage(port.sender)) return;
    const end = new AbortController();
    const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
    port.onDisconnect.addListener(() => end.abort());
    port.postMessage('asked');
    const hold = async () => {
      if (end.signal.aborted) return;
      port.postMessage('granted');
      await ended;
    };
    inBackground(navigator.locks.request(wanted.output, hold));
  };
  subscribe(browser.runtime.onConnect, onConnect, signal);
}
