import {
  codePointBefore,
  isHangul,
  isIgnorable,
  isUnspaced,
  isUpper,
  isWordChar,
  widthOf,
} from './characters.ts';
import { clusterEnd, fold, foldStretch } from './fold.ts';
import type { Affix } from './pack-schema.ts';
import { escapeRegExp } from './patterns.ts';

/** What may be attached to an alias, compiled from the pack's affix groups. */
export interface Affixes {
  isPrefix(folded: string): boolean;
  isSuffix(folded: string): boolean;
  follows(joint: Joint, folded: string): boolean;
  readonly longestPrefix: number;
}

/** A sign between a name and its ending: Microsoft's, TikTok-ul, TikTok:in. */
export type Joint = "'" | '-' | ':';

const anyOf = (endings: readonly string[]) =>
  `(?:${endings
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|')})`;

/** @param groups the affix groups that an alias names */
export function compileAffixes(groups: readonly Affix[]): Affixes {
  const prefixes = new Set(groups.flatMap((group) => group.prefixes ?? []).map(fold));
  const paradigms = groups.flatMap((group) => group.suffixes ?? []);
  const joined: Record<Joint, (readonly string[] | 'any')[]> = {
    "'": groups.flatMap((group) => (group.afterApostrophe ? [group.afterApostrophe] : [])),
    '-': groups.flatMap((group) => (group.afterHyphen ? [group.afterHyphen] : [])),
    ':': groups.flatMap((group) => (group.afterColon ? [group.afterColon] : [])),
  };
  const suffix = lazily(() => {
    const patterns = paradigms.map((slots) => slots.map((slot) => `${anyOf(slot)}?`).join(''));
    return new RegExp(`^(?:${patterns.join('|')})$`);
  });
  const endings: Record<Joint, () => ReadonlySet<string>> = {
    "'": lazily(() => foldedSet(joined["'"])),
    '-': lazily(() => foldedSet(joined['-'])),
    ':': lazily(() => foldedSet(joined[':'])),
  };
  return {
    isPrefix: (folded) => prefixes.has(folded),
    isSuffix: (folded) => paradigms.length > 0 && suffix().test(folded),
    follows: (joint, folded) => joined[joint].includes('any') || endings[joint]().has(folded),
    longestPrefix: Math.max(0, ...[...prefixes].map((prefix) => prefix.length)),
  };
}

const foldedSet = (lists: readonly (readonly string[] | 'any')[]) =>
  new Set(lists.flatMap((list) => (list === 'any' ? [] : list)).map(fold));

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A run of word characters in folded form. */
export interface WordPart {
  folded: string;
  /** Raw offset where the run ends. */
  end: number;
  /** Whether any of its characters is a capital. */
  upper: boolean;
}

/**
 * The rest of the word from `index` on: letters up to the next edge. Changing to a script without spaces is an edge
 * ("TikTokの"), unless the run began in it.
 * @param tail folded units that are read already and come first
 */
export function restOfWord(text: string, index: number, tail = ''): WordPart {
  let folded = tail;
  let upper = false;
  let at = index;
  let end = index;
  while (at < text.length && at - index < 40) {
    const code = text.codePointAt(at) ?? 0;
    if (isIgnorable(code) && !isBreak(code)) {
      at += widthOf(code);
      continue;
    }
    if (!isWordChar(code) || isUnspaced(code)) break;
    // Korean particles follow names of any script; a new word does not begin with one.
    if (folded !== '' && isHangul(code) !== isHangul(folded.codePointAt(folded.length - 1) ?? 0)) break;
    upper ||= isUpper(code);
    const next = clusterEnd(text, at);
    folded += foldStretch(text, at, next);
    at = next;
    end = next;
  }
  return { folded, end, upper };
}

/** Zero-width space: invisible, but put in as a place to break, so it ends a word. */
const isBreak = (code: number) => code === 0x200b;

/** The code point before `index`, leaving out invisible ones; -1 at the start of the text. */
export function visibleBefore(text: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codePointBefore(text, at);
    if (code === -1 || !isIgnorable(code) || isBreak(code)) return code;
    at -= widthOf(code);
  }
}
