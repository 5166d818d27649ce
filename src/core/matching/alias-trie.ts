import { clusterEnd, fold, foldClusterAt } from '../text/fold.ts';
import { SEAM } from '../text/sentinels.ts';

/** A node of a radix tree: where spellings part, or one ends. A node for each unit would take several times the memory. */
interface TrieNode<T> {
  /** The folded units from the parent to this node. */
  label: string;
  /** Of the spellings that end here. */
  values: T[];
  /** The children by the first unit of their labels. */
  next?: Map<string, TrieNode<T>>;
}

/** A spelling that a text contains at the index that `match` was called with. */
export interface TrieHit<T> {
  values: readonly T[];
  /** Raw offset after the last cluster of the spelling. */
  end: number;
  /** The folded units of that cluster that are not part of the spelling. A suffix must begin with them. */
  tail: string;
}

/** A trie of folded spellings. The cost of a look-up does not depend on their number. */
export interface AliasTrie<T> {
  /** Whether a spelling may begin with a UTF-16 unit. Always true for high surrogates. */
  mayStart(unit: number): boolean;
  /** All spellings that begin at `index` of the raw text, the longest first. Skips seams (see `sentinels.ts`). */
  match(text: string, index: number): TrieHit<T>[];
}

// 0 stands for a unit that has not been classified yet.
const NO = 1;
const YES = 2;

const LAST_LATIN = 0x24f;

/**
 * Creates a trie that is filled lazily: the spellings of a block of code points are inserted when a text first contains a character of
 * that block. So a page in one script never pays for spellings in others.
 * @param spellings raw spellings with their values; values of spellings that fold alike are listed together
 */
export function createAliasTrie<T>(spellings: Iterable<readonly [string, T]>): AliasTrie<T> {
  const root: TrieNode<T> = { label: '', values: [] };
  const firstUnits = new Set<string>();
  const pendingBlocks = new Map<number, (readonly [string, T])[]>();
  for (const entry of spellings) {
    const block = codeBlockOf(entry[0]);
    const others = pendingBlocks.get(block);
    if (others) others.push(entry);
    else pendingBlocks.set(block, [entry]);
  }
  const insertBlock = (block: number) => {
    for (const [spelling, value] of pendingBlocks.get(block) ?? []) {
      const folded = fold(spelling);
      insert(root, folded).values.push(value);
      firstUnits.add(firstUnitOf(folded));
    }
    pendingBlocks.delete(block);
  };

  // Units are classified when a text first contains them, because classifying all 65,536 would cost every page milliseconds.
  // The array is divided into blocks, because a whole one would take 64 kB of every page.
  const startClasses: Uint8Array[] = [];
  const classifyStart = (unit: number): number => {
    const char = String.fromCharCode(unit);
    insertBlock(codeBlockOf(char));
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    const mayStart = isSurrogate ? unit < 0xdc00 : firstUnits.has(firstUnitOf(fold(char)));
    return mayStart ? YES : NO;
  };

  return {
    mayStart(unit) {
      let classes = startClasses[unit >> 8];
      if (!classes) {
        classes = new Uint8Array(0x100);
        startClasses[unit >> 8] = classes;
      }
      classes[unit & 0xff] ||= classifyStart(unit);
      return classes[unit & 0xff] === YES;
    },
    match(text, index) {
      if (pendingBlocks.size > 0) insertBlock(codeBlockOf(text.slice(index, index + 2)));
      return matchAt(root, text, index);
    },
  };
}

/** The block that a spelling belongs to by its first character, as that folds. 0 is that of Latin letters and of ASCII. */
export function codeBlockOf(text: string): number {
  const code = firstUnitOf(fold(String.fromCodePoint(text.codePointAt(0) ?? 0))).charCodeAt(0);
  return code <= LAST_LATIN ? 0 : code >> 8;
}

/** Finds or creates the node of a spelling. */
function insert<T>(root: TrieNode<T>, folded: string): TrieNode<T> {
  let node = root;
  for (let rest = folded; rest; ) {
    node.next ??= new Map();
    const unit = rest.charAt(0);
    let child = node.next.get(unit) ?? { label: rest, values: [] };
    const { label } = child;
    let shared = 1;
    while (shared < label.length && label[shared] === rest[shared]) shared += 1;
    if (shared < label.length) {
      child.label = label.slice(shared);
      child = {
        label: label.slice(0, shared),
        values: [],
        next: new Map([[label.charAt(shared), child]]),
      };
    }
    node.next.set(unit, child);
    node = child;
    rest = rest.slice(shared);
  }
  return node;
}

/** The first unit, decomposed, because a text may contain デ as テ and a sound mark. */
const firstUnitOf = (folded: string) => folded.charAt(0).normalize('NFD').charAt(0);

function matchAt<T>(root: TrieNode<T>, text: string, index: number): TrieHit<T>[] {
  const hits: TrieHit<T>[] = [];
  let node = root;
  /** How much of the node's label has been matched. */
  let matched = 0;
  for (let at = index; at < text.length; ) {
    const end = clusterEnd(text, at);
    const folded = text[at] === SEAM ? '' : foldClusterAt(text, at, end);
    if (folded === '' && at === index) break;
    for (let unit = 0; unit < folded.length; unit++) {
      if (matched === node.label.length) {
        const child = node.next?.get(folded.charAt(unit));
        if (!child) return hits;
        node = child;
        matched = 0;
      }
      if (node.label[matched++] !== folded[unit]) return hits;
      if (matched === node.label.length && node.values.length > 0)
        hits.unshift({ values: node.values, end, tail: folded.slice(unit + 1) });
    }
    at = end;
  }
  return hits;
}
