import { decode } from 'punycode/punycode.es6.js';

/** A script whose names are shown as they are written. */
interface ReadableScript {
  label: RegExp;
  /** Labels that consist of letters that look like those of ASCII alone. */
  lookAlike?: RegExp;
}

// Without letters that are easily taken for others, such as ı and þ.
const SCRIPTS: readonly ReadableScript[] = [
  { label: /^[-0-9a-zß-öø-ýÿ-įĳ-ķĺ-ľŁ-ňŋ-ž]+$/ },
  { label: /^[-0-9\p{Script=Cyrillic}]+$/u, lookAlike: /^[-0-9асԁеһіјӏорԛѕԝхуъьҽпгѵѡ]+$/ },
  { label: /^[-0-9\p{Script=Greek}]+$/u, lookAlike: /^[-0-9αγηικνορσςτυχω]+$/ },
];

/**
 * Shows a host, or a pattern of pages that begins with one, in the letters that its name is written in: "müller.example" for
 * "xn--mller-kva.example". Parts that mix scripts, or could be taken for a name in ASCII, stay as they are.
 */
export function readableHost(pattern: string): string {
  if (!pattern.includes('xn--')) return pattern;
  const [, host = '', rest = ''] = /^([^/:]*)(.*)$/s.exec(pattern) ?? [];
  return host.split('.').map(readableLabel).join('.') + rest;
}

function readableLabel(label: string): string {
  const name = label.startsWith('xn--') ? decodedOrUndefined(label.slice('xn--'.length)) : undefined;
  if (name === undefined) return label;
  const isReadable = SCRIPTS.some(({ label, lookAlike }) => label.test(name) && !lookAlike?.test(name));
  return isReadable && asciiOf(name) === label ? name : label;
}

function decodedOrUndefined(encoded: string): string | undefined {
  try {
    return decode(encoded);
  } catch {
    // It only looks like Punycode.
    return undefined;
  }
}

/** What browsers make of a name in an address. */
function asciiOf(name: string): string | undefined {
  const address = `http://${name}.example/`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.example$/, '') : undefined;
}
