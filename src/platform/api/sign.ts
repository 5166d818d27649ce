import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { orUndefined, within } from '../../core/tasks/promises.ts';

/**
 * The storage of the secret: an area that no content script can read, and which outlasts the background. In Chrome that is
 * `storage.local`, because the session's is open to them once the reader has packs (see `restrict-access.ts`); in Firefox it is the
 * session's.
 */
const area = 'setAccessLevel' in browser.storage.local ? browser.storage.local : browser.storage.session;
const SECRET_KEY = 'card-secret';
const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' } as const;
const SecretSchema = v.pipe(v.array(v.number()), v.length(32));

/** How long the browser may take to answer, in milliseconds: far longer than it takes on a slow machine. */
const LIMIT = 2_000;

let key: Promise<CryptoKey> | undefined;

/** Signs a text with a secret that only the background knows. */
export async function sign(text: string): Promise<string> {
  key ??= loadKey();
  // A failure may be temporary.
  key.catch(() => {
    key = undefined;
  });
  const signature = await crypto.subtle.sign(ALGORITHM.name, await key, new TextEncoder().encode(text));
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function loadKey(): Promise<CryptoKey> {
  const { [SECRET_KEY]: stored } = await within(area.get(SECRET_KEY), LIMIT);
  const known = v.safeParse(SecretSchema, stored);
  const secret = known.success ? known.output : [...crypto.getRandomValues(new Uint8Array(32))];
  // If the disk is full, the secret lasts as long as the background: cards open, and their buttons work until it sleeps.
  if (!known.success) await orUndefined(within(area.set({ [SECRET_KEY]: secret }), LIMIT));
  return await crypto.subtle.importKey('raw', new Uint8Array(secret), ALGORITHM, false, ['sign']);
}
