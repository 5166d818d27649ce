import { isUpper, isWordChar } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/**
 * Where in a text a name might begin: the first, rough sieve. It must let every name through and nearly everything
 * else fall: all text of all pages goes through it.
 */
export interface Candidates {
  /** Offsets in `from`..`to`, ascending. */
  find(text: string, from: number, to: number): number[];
}

/** Letters of a Latin spelling that the sieve looks at. */
const DEPTH = 3;
/** Anything but plain ASCII may stand for, or hide inside, a letter: the exact comparison follows. */
const OTHER = '[^\\x20-\\x7e]';
const MAY_BE_LATIN = /^[\x20-\u024f]/;
/** Runs of such characters: engines skip plain text between them many times faster than a loop does. */
const BEYOND_ASCII = /[\x7f-\uffff]+/g;

/**
 * @param spellings the aliases as the pack writes them
 * @param mayStart whether a spelling may begin with a UTF-16 unit beyond ASCII
 */
export function createCandidates(
  spellings: Iterable<string>,
  mayStart: (unit: number) => boolean,
): Candidates {
  const source = latinPattern(spellings);
  const latin = source === undefined ? undefined : new RegExp(source, 'g');
  return {
    find(text, from, to) {
      const found = latin ? matchesIn(latin, text, from, to) : [];
      const others: number[] = [];
      BEYOND_ASCII.lastIndex = from;
      for (let run = BEYOND_ASCII.exec(text); run && run.index < to; run = BEYOND_ASCII.exec(text)) {
        const end = Math.min(to, BEYOND_ASCII.lastIndex);
        for (let at = run.index; at < end; at++) {
          const unit = text.charCodeAt(at);
          if (mayStart(unit) && !isInsideWord(text, at, unit)) others.push(at);
        }
      }
      return others.length === 0 ? found : [...found, ...others].sort((a, b) => a - b);
    },
  };
}

/** Greek, Cyrillic and Armenian: a small letter behind another letter begins no name. */
const isCased = (unit: number) => unit >= 0x370 && unit < 0x590;
/** The scripts of India, where a letter behind another one begins no name; the danda ends a sentence. */
const isIndic = (unit: number) => unit >= 0x900 && unit < 0xe00 && unit !== 0x964 && unit !== 0x965;

/** Spares most letters of such scripts the exact comparison. */
function isInsideWord(text: string, at: number, unit: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (isCased(unit)) return isCased(before) && !isUpper(unit) && isWordChar(before);
  return isIndic(unit) && isIndic(before);
}

function matchesIn(pattern: RegExp, text: string, from: number, to: number): number[] {
  const found: number[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    found.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** Source of one expression for the prefixes of all spellings in ASCII: engines run it many times faster than any loop. */
export function latinPattern(spellings: Iterable<string>): string | undefined {
  const root: Beginnings = new Map();
  for (const spelling of spellings) {
    // Without folding: most spellings of a pack are in other scripts.
    if (spelling.charCodeAt(0) > 0x7e && !MAY_BE_LATIN.test(spelling.slice(0, 2).normalize('NFKD'))) continue;
    const folded = fold(spelling);
    if (folded.charAt(0) > '\x7e') continue;
    let node = root;
    for (const letter of folded.slice(0, DEPTH)) {
      if (letter > '\x7e') break;
      const next: Beginnings = node.get(letter) ?? new Map();
      node.set(letter, next);
      node = next;
    }
  }
  return root.size === 0 ? undefined : alternativesOf(root, (letter) => first(letter));
}

interface Beginnings extends Map<string, Beginnings> {}

function sourceOf(node: Beginnings): string {
  return node.size === 0 ? '' : alternativesOf(node, anyCase, OTHER);
}

function alternativesOf(node: Beginnings, write: (letter: string) => string, ...others: string[]): string {
  const branches = [...node].map(([letter, next]) => `${write(letter)}${sourceOf(next)}`);
  return `(?:${[...branches, ...others].join('|')})`;
}

/** A name inside a word is none, unless a capital shows where it begins: "kuTikTok". */
const first = (letter: string) =>
  /[a-z]/.test(letter) ? `(?:${letter.toUpperCase()}|(?<![A-Za-z])${letter})` : anyCase(letter);

const anyCase = (letter: string) =>
  /[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter.replace(/\W/, '\\$&');
