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
 * Shows a host, or a pattern of pages that begins with one, in the letters that it is written in: "müller.example/öl" for
 * "xn--mller-kva.example/%C3%B6l". Parts of the host that mix scripts, or could be taken for a name in ASCII, stay as they are, as
 * does what is no letter in the path, or could be encoded in another way.
 */
export function readableHost(pattern: string): string {
  if (!/xn--|%/.test(pattern)) return pattern;
  const [, host = '', rest = ''] = /^([^/:]*)(.*)$/s.exec(pattern) ?? [];
  const path = rest.replace(/(?:%[89A-F][0-9A-F])+/g, readableLetters);
  return host.split('.').map(readableLabel).join('.') + path;
}

/** Letters that are seen, and written from the left: others would change places with what is around them. */
const LETTERS =
  /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])+$/u;

function readableLetters(encoded: string): string {
  try {
    const letters = decodeURIComponent(encoded);
    return LETTERS.test(letters) && letters === letters.normalize() ? letters : encoded;
  } catch {
    // Not in UTF-8.
    return encoded;
  }
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
