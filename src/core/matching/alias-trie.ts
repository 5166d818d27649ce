import { clusterEnd, fold, foldStretch } from '../text/fold.ts';
import { SEAM } from '../text/structure-marks.ts';

/** A node of the trie: one folded UTF-16 unit further than its parent. */
interface TrieNode<T> {
  next: Map<number, TrieNode<T>>;
  values: T[];
}

/** A place where the text spells out an alias. */
export interface TrieHit<T> {
  values: readonly T[];
  /** Raw offset behind the last cluster of the alias. */
  end: number;
  /** Folded units of that last cluster that the alias does not cover: an ending must take them. */
  tail: string;
}

/** Folded spellings and what they stand for, for any number of aliases at the cost of one. */
export interface AliasTrie<T> {
  /** Whether a spelling may begin with the UTF-16 unit: exact for all but the first halves of surrogate pairs. */
  mayStart(unit: number): boolean;
  /** All spellings that begin at `index` of the raw text, the longest first. Reads over seams (see `patterns.ts`). */
  match(text: string, index: number): TrieHit<T>[];
}

// 0 is a unit that no text has brought yet.
const NO = 1;
const YES = 2;

const END_OF_LATIN = 0x24f;

/**
 * Takes the spellings in a block of letters at a time, when a text first brings one of these letters: a page in one
 * script never pays for the others.
 * @param spellings raw spellings with their values; two that fold alike share a place
 */
export function createAliasTrie<T>(spellings: Iterable<readonly [string, T]>): AliasTrie<T> {
  const root: TrieNode<T> = { next: new Map(), values: [] };
  const firsts = new Set<string>();
  const waiting = new Map<number, (readonly [string, T])[]>();
  for (const entry of spellings) {
    const block = codeBlockOf(entry[0], 0);
    const others = waiting.get(block);
    if (others) others.push(entry);
    else waiting.set(block, [entry]);
  }
  const blocks = new Set(waiting.keys());
  const take = (block: number) => {
    for (const [spelling, value] of waiting.get(block) ?? []) {
      const folded = fold(spelling);
      insert(root, folded).values.push(value);
      firsts.add(firstPart(folded));
    }
    waiting.delete(block);
  };

  // Which units may start a spelling is found out unit by unit as texts bring them: asking all 65,536 beforehand
  // would cost every page milliseconds.
  const starts = new Uint8Array(0x10000);
  const learn = (unit: number): number => {
    const char = String.fromCharCode(unit);
    const block = codeBlockOf(char, 0);
    take(block);
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    const may = surrogate ? unit < 0xdc00 : blocks.has(block) && firsts.has(firstPart(fold(char)));
    starts[unit] = may ? YES : NO;
    return may ? YES : NO;
  };

  return {
    mayStart: (unit) => (starts[unit] || learn(unit)) === YES,
    match(text, index) {
      if (waiting.size > 0) take(codeBlockOf(text, index));
      return matchAt(root, text, index);
    },
  };
}

/** Letters that may fold to one another lie in one block. */
function codeBlockOf(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  if (code <= END_OF_LATIN) return 0;
  const plain = String.fromCodePoint(code).toLowerCase().normalize('NFKD').charCodeAt(0);
  return plain <= END_OF_LATIN ? 0 : plain >> 8;
}

function insert<T>(root: TrieNode<T>, folded: string): TrieNode<T> {
  let node = root;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    let child = node.next.get(unit);
    if (!child) {
      child = { next: new Map(), values: [] };
      node.next.set(unit, child);
    }
    node = child;
  }
  return node;
}

/** What a cluster begins with before composition: a text may write デ as テ and a sound mark. */
const firstPart = (folded: string) => folded.charAt(0).normalize('NFD').charAt(0);

function matchAt<T>(root: TrieNode<T>, text: string, index: number): TrieHit<T>[] {
  const hits: TrieHit<T>[] = [];
  let node = root;
  for (let at = index; at < text.length; ) {
    const end = clusterEnd(text, at);
    const folded = text[at] === SEAM ? '' : foldStretch(text, at, end);
    if (folded === '' && at === index) break;
    for (let unit = 0; unit < folded.length; unit++) {
      const child = node.next.get(folded.charCodeAt(unit));
      if (!child) return hits;
      node = child;
      if (node.values.length > 0) hits.unshift({ values: node.values, end, tail: folded.slice(unit + 1) });
    }
    at = end;
  }
  return hits;
}
