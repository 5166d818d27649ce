import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** In `storage.session`, which no content script can read, and which outlasts the background but not the browser. */
const SECRET_KEY = 'card-secret';
const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' } as const;
const SecretSchema = v.pipe(v.array(v.number()), v.length(32));

let key: Promise<CryptoKey> | undefined;

/** Signs a text with the secret of this browser session. */
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
  const { [SECRET_KEY]: stored } = await browser.storage.session.get(SECRET_KEY);
  const known = v.safeParse(SecretSchema, stored);
  const secret = known.success ? known.output : [...crypto.getRandomValues(new Uint8Array(32))];
  if (!known.success) await browser.storage.session.set({ [SECRET_KEY]: secret });
  return await crypto.subtle.importKey('raw', new Uint8Array(secret), ALGORITHM, false, ['sign']);
}
