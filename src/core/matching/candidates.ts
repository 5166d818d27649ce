import { escapeRegExp } from '../shared/escape-reg-exp.ts';
import { isUpper, isWordChar } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { codeBlockOf } from './alias-trie.ts';

/**
 * A coarse filter for places where a name may begin. All text that may contain a name passes it, so it must be fast. It rejects nearly
 * everything, but never a name.
 */
export interface CandidateFinder {
  /** Offsets of candidates in `from`..`to`, ascending. */
  find(text: string, from: number, to: number): number[];
}

/** How many letters of a Latin spelling the filter compares. */
const PREFIX_LENGTH = 3;
/**
 * Stands for any letter in the filter: a character that folding may turn into that letter, which is a backtick, a control character or not
 * ASCII. The trie then compares exactly. White space is left out: it ends many lines and only folds to a space.
 */
const MAY_FOLD = '[^\\t-\\r -_a-~]';
/** A regular expression skips the ASCII text between such runs many times faster than a loop. */
const NON_ASCII_RUN = /[\x7f-\uffff]+/g;

/**
 * Creates a filter for spellings.
 * @param spellings raw spellings
 * @param mayStart whether a spelling may begin with a UTF-16 unit that is not ASCII
 */
export function createCandidateFinder(
  spellings: Iterable<string>,
  mayStart: (unit: number) => boolean,
): CandidateFinder {
  const source = latinPattern(spellings);
  const latin = source === undefined ? undefined : new RegExp(source, 'g');
  return {
    find(text, from, to) {
      const found = latin ? matchesIn(latin, text, from, to) : [];
      const others: number[] = [];
      NON_ASCII_RUN.lastIndex = from;
      for (let run = NON_ASCII_RUN.exec(text); run && run.index < to; run = NON_ASCII_RUN.exec(text)) {
        const end = Math.min(to, NON_ASCII_RUN.lastIndex);
        for (let at = run.index; at < end; at++) {
          const unit = text.charCodeAt(at);
          if (mayStart(unit) && !isInsideWord(text, at, unit)) others.push(at);
        }
      }
      return others.length === 0 ? found : [...found, ...others].sort((a, b) => a - b);
    },
  };
}

/** Greek, Cyrillic and Armenian, where no name begins with a small letter after another letter. */
const isCased = (unit: number) => unit >= 0x370 && unit < 0x590;
/** The scripts of India without the dandas, which end sentences. No name begins with a letter after another letter. */
const isIndic = (unit: number) => unit >= 0x900 && unit < 0xe00 && unit !== 0x964 && unit !== 0x965;

/** Whether a letter of these scripts is inside a word. Rejects most of them before the exact comparison, which is slow. */
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

/**
 * The source of one pattern for the first letters of all spellings that fold to ASCII. Engines run it many times faster than a loop.
 * @param join makes the pattern of a first letter and of the pattern for what follows
 */
export function latinPattern(
  spellings: Iterable<string>,
  join = (letter: string, rest: string) => nameStart(letter) + rest,
): string | undefined {
  const root: PrefixTree = new Map();
  /** Nodes where a short spelling ends. Any letter may follow there. */
  const ends = new Set<PrefixTree>();
  for (const spelling of spellings) {
    // Skips spellings in other scripts, which are most of a pack, without folding them.
    if (codeBlockOf(spelling) !== 0) continue;
    const folded = fold(spelling);
    if (folded.charAt(0) > '\x7e') continue;
    let node = root;
    for (const letter of folded.slice(0, PREFIX_LENGTH)) {
      if (letter > '\x7e') break;
      const next: PrefixTree = node.get(letter) ?? new Map();
      node.set(letter, next);
      node = next;
      if (ends.has(node)) break;
    }
    if (folded.length < PREFIX_LENGTH) ends.add(node);
    if (ends.has(node)) node.clear();
  }
  return root.size === 0 ? undefined : alternativesOf(root, join);
}

interface PrefixTree extends Map<string, PrefixTree> {}

const restPattern = (node: PrefixTree): string =>
  node.size === 0
    ? ''
    : `(?:${alternativesOf(node, (letter, rest) => inEitherCase(letter) + rest)}|${MAY_FOLD})`;

const alternativesOf = (node: PrefixTree, join: (letter: string, rest: string) => string): string =>
  [...node].map(([letter, next]) => join(letter, restPattern(next))).join('|');

/** Inside a word, only a capital can begin a name: "kuTikTok". */
const nameStart = (letter: string) =>
  /[a-z]/.test(letter) ? `(?:${letter.toUpperCase()}|(?<![A-Za-z])${letter})` : inEitherCase(letter);

/** The pattern of the ASCII characters that fold to a character: a small letter and its capital, an apostrophe and the backtick. */
export const inEitherCase = (letter: string): string => {
  if (/[a-z]/.test(letter)) return `[${letter}${letter.toUpperCase()}]`;
  if (letter === "'") return "['`]";
  return letter === ' ' ? '\\s' : escapeRegExp(letter);
};
