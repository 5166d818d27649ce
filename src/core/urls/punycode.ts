/** Browsers only encode: https://www.rfc-editor.org/rfc/rfc3492 has the algorithm and its numbers. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 0x80;
const LAST_CODE_POINT = 0x10ffff;
/** The longest label of a host. */
const MAX_LENGTH = 63;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Decodes a part of a host.
 * @param encoded in lower case, without its `xn--`
 * @returns `undefined` where it is not Punycode
 */
export function decodePunycode(encoded: string): string | undefined {
  if (encoded.length > MAX_LENGTH) return undefined;
  const hyphen = encoded.lastIndexOf('-');
  const codePoints = [...encoded.slice(0, Math.max(0, hyphen))].map((letter) => letter.codePointAt(0) ?? 0);
  let codePoint = FIRST_CODE_POINT;
  let place = 0;
  let bias = FIRST_BIAS;
  for (let at = hyphen + 1; at < encoded.length; ) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = DIGITS.indexOf(encoded[at] ?? ' ');
      if (digit < 0) return undefined;
      at += 1;
      place += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = codePoints.length + 1;
    bias = nextBias(place - before, length, before === 0);
    codePoint += Math.floor(place / length);
    if (codePoint > LAST_CODE_POINT) return undefined;
    place %= length;
    codePoints.splice(place, 0, codePoint);
    place += 1;
  }
  return String.fromCodePoint(...codePoints);
}

function nextBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
