import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { orUndefined, within } from '../../core/tasks/promises.ts';
import { isOwnPage } from '../api/extension-pages.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/** Locks that the background and all pages of the extension share. */
const LOCKS = ['settings', 'sync', 'own-notes'] as const;
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
 * Runs `work` while nothing else holds the lock. Pages in private windows of Firefox have locks of their own, so that the background
 * holds that of the others for them. Where it does not answer, they go on with their own. That has another name: where Firefox keeps no
 * history, the background is private, too, and would wait for the page that waits for it.
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
  // Then, others may hold the lock for as long as they need it.
  if (await orUndefined(within(answered, LIMIT))) await grant;
}

/** Holds locks for pages that ask before `signal` aborts, until they are gone or have done with it. Called in the background. */
export function lendLocks(signal: AbortSignal): void {
  const onConnect = (port: Runtime.Port) => {
    const wanted = v.safeParse(LockRequestSchema, port.name);
    if (!wanted.success || !port.sender || !isOwnPage(port.sender)) return;
    const over = new AbortController();
    const isOver = new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve()));
    port.onDisconnect.addListener(() => over.abort());
    port.postMessage('asked');
    const hold = async () => {
      if (over.signal.aborted) return;
      port.postMessage('granted');
      await isOver;
    };
    void navigator.locks.request(wanted.output, hold);
  };
  subscribe(browser.runtime.onConnect, onConnect, signal);
}
