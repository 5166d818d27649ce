import { escapeRegExp } from '../shared/escape-reg-exp.ts';
import { lazily } from '../shared/lazily.ts';
import { memoizeWeakly } from '../shared/memoize.ts';
import { fold } from '../text/fold.ts';
import { ALL_SUFFIXES, ANY_LETTERS, type MatchAffix } from './match-index.ts';

/** The prefixes and suffixes that an alias may have. `wordSpan` in `word-boundaries.ts` applies them. All strings are folded. */
export interface Affixes {
  isPrefix(folded: string): boolean;
  isSuffix(folded: string): boolean;
  /** Whether `folded` is a suffix when a separator precedes it. */
  isJoinedSuffix(list: JoinedSuffixes, folded: string): boolean;
}

/** The suffixes after one separator. */
export type JoinedSuffixes = 'afterApostrophe' | 'afterHyphen' | 'afterColon';

/** Combines the affix groups that an alias refers to. */
export function compileAffixes(groups: readonly MatchAffix[]): Affixes {
  const compiled = groups.map(compileGroup);
  return {
    isPrefix: (folded) => compiled.some((group) => group.prefixes().has(folded)),
    isSuffix: (folded) => compiled.some((group) => group.isSuffix(folded)),
    isJoinedSuffix: (list, folded) => compiled.some((group) => group.isJoinedSuffix(list, folded)),
  };
}

interface CompiledGroup {
  prefixes(): ReadonlySet<string>;
  isSuffix(folded: string): boolean;
  isJoinedSuffix(list: JoinedSuffixes, folded: string): boolean;
}

// Many aliases share a group, so each is compiled once, and only when a text needs it.
const compileGroup = memoizeWeakly((affix: MatchAffix): CompiledGroup => {
  const pattern = lazily(() => suffixPattern(affix));
  const isSuffix = (folded: string) => pattern().test(folded);
  return {
    prefixes: lazily(() => new Set((affix.prefixes ?? []).map(fold))),
    isSuffix,
    isJoinedSuffix: (list, folded) =>
      (affix[list] ?? []).some(
        (suffix) =>
          suffix === ANY_LETTERS || (suffix === ALL_SUFFIXES ? isSuffix(folded) : fold(suffix) === folded),
      ),
  };
});

function suffixPattern({ suffixes = [], suffixScripts = [] }: MatchAffix): RegExp {
  const paradigms = suffixes.map((slots) => slots.map((slot) => `(?:${alternatives(slot)})?`).join(''));
  const scripts = suffixScripts.map((script) => `\\p{scx=${script}}`).join('');
  const sources = [...paradigms, ...(scripts ? [`[${scripts}\\p{M}]+`] : [])];
  return new RegExp(`^(?:${sources.join('|') || '(?!)'})$`, 'u');
}

const alternatives = (suffixes: readonly string[]) =>
  [...new Set(suffixes.map(fold))].map(escapeRegExp).join('|');
