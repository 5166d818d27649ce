import { memoize } from '../shared/memoize.ts';
import { fold } from '../text/fold.ts';
import { skeleton } from './sieve.ts';

type Range = readonly [first: number, last: number];

/** Characters of two UTF-16 units that decompose to letters of one, such as mathematical letters. */
const DECOMPOSING: readonly Range[] = [
  [0x10000, 0x1ffff],
  [0x2f800, 0x2fa1f],
];

/**
 * Compiles a pattern for places where a name may begin with a character beyond ASCII.
 * @param prefixes beginnings of skeletons
 * @param symbols folded texts whose first character is not a letter and begins a name. All characters that fold to it are matched
 * @returns the source of the pattern, empty if no name begins with such a character
 */
export function startsBeyondAscii(prefixes: readonly string[], symbols: readonly string[] = []): string {
  const symbolCodes = new Set(symbols.map(firstCodeOf));
  const firsts = new Set(prefixes.map(firstCodeOf));
  // As in `fold`, only letters and digits have compatibility forms: "™" is not "tm".
  const startsName = (code: number) =>
    (symbolCodes.size > 0 && symbolCodes.has(firstFolded(code))) ||
    (firsts.has(firstInSkeleton(code)) && /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(code)));
  const starts = codesIn([0x80, 0xffff]).filter((unit) => !isSurrogate(unit) && startsName(unit));
  const pairs = [...DECOMPOSING.flatMap(codesIn).filter(startsName), ...firsts, ...symbolCodes].filter(
    (code) => code > 0xffff,
  );
  return [...(starts.length > 0 ? [`[${classOf(starts)}]`] : []), ...surrogatePairs(pairs)].join('|');
}

const firstCodeOf = (text: string) => text.codePointAt(0) ?? 0;
// Memoized, because each pattern asks about all characters.
const firstFolded = memoize((code: number) => firstCodeOf(fold(String.fromCodePoint(code))));
const firstInSkeleton = memoize((code: number) => firstCodeOf(skeleton(String.fromCodePoint(code))));
const isSurrogate = (unit: number) => isIn(unit, [0xd800, 0xdfff]);

/**
 * Patterns for characters of two UTF-16 units, which match the first unit. For each high surrogate, one range covers all low surrogates
 * from the first to the last. That keeps patterns short, but matches the characters in between as well.
 */
function surrogatePairs(codes: readonly number[]): string[] {
  const byHigh = new Map<string, Range>();
  for (const code of codes) {
    const [high = '', low = ''] = String.fromCodePoint(code).split('');
    const unit = low.charCodeAt(0);
    const [first, last] = byHigh.get(high) ?? [unit, unit];
    byHigh.set(high, [Math.min(first, unit), Math.max(last, unit)]);
  }
  return [...byHigh].map(([high, range]) => `${high}(?=[${rangePattern(range)}])`);
}

const isIn = (code: number, [first, last]: Range) => code >= first && code <= last;

const codesIn = ([first, last]: Range) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Blocks of letters that hardly any text has, most of them presentation forms: phonetic letters, and from the ligatures on. */
const RARE: readonly Range[] = [
  [0x1c80, 0x2bff],
  [0xfb00, 0xffff],
];
/** Rare letters that lie no further apart are matched with all between them, for a shorter pattern. */
const MAX_GAP = 0x100;

const isRare = (unit: number) => RARE.some((range) => isIn(unit, range));

/** The inside of a character class. @param units in ascending order */
function classOf(units: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const unit of units) {
    const last = ranges.at(-1);
    if (last && unit - last[1] <= (isRare(last[1]) && isRare(unit) ? MAX_GAP : 1)) last[1] = unit;
    else ranges.push([unit, unit]);
  }
  return ranges.map(rangePattern).join('');
}

const rangePattern = ([first, last]: Range) =>
  String.fromCharCode(first) + (last > first ? `-${String.fromCharCode(last)}` : '');
