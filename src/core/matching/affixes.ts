import { fold } from '../text/fold.ts';
import { escapeRegExp } from '../text/structure-marks.ts';
import { ALL_SUFFIXES, ANY_LETTERS, type MatchAffix } from './match-index.ts';

/** What may be attached to an alias, compiled from the pack's affix groups. */
export interface Affixes {
  isPrefix(folded: string): boolean;
  isSuffix(folded: string): boolean;
  /** Whether an ending may stand behind the sign. */
  follows(joint: Joint, folded: string): boolean;
  readonly longestPrefix: number;
}

/** A sign between a name and its ending: Microsoft's, TikTok-ul, TikTok:in. */
export type Joint = "'" | '-' | ':';

const FIELDS = { "'": 'afterApostrophe', '-': 'afterHyphen', ':': 'afterColon' } as const;

/** @param groups the affix groups that an alias names */
export function compileAffixes(groups: readonly MatchAffix[]): Affixes {
  const compiled = groups.map(compileGroup);
  return {
    isPrefix: (folded) => compiled.some((group) => group.prefixes().has(folded)),
    isSuffix: (folded) => compiled.some((group) => group.isSuffix(folded)),
    follows: (joint, folded) => compiled.some((group) => group.follows(joint, folded)),
    longestPrefix: Math.max(
      0,
      ...groups.flatMap(({ prefixes = [] }) => prefixes.map(({ length }) => length)),
    ),
  };
}

interface Group {
  prefixes(): ReadonlySet<string>;
  isSuffix(folded: string): boolean;
  follows(joint: Joint, folded: string): boolean;
}

// A group is shared by many combinations of groups; it is compiled once, when the first text asks for it.
const known = new WeakMap<MatchAffix, Group>();

function compileGroup(affix: MatchAffix): Group {
  const made = known.get(affix);
  if (made) return made;
  const pattern = lazily(() => suffixPattern(affix));
  const isSuffix = (folded: string) => pattern().test(folded);
  const group: Group = {
    prefixes: lazily(() => new Set((affix.prefixes ?? []).map(fold))),
    isSuffix,
    follows: (joint, folded) =>
      (affix[FIELDS[joint]] ?? []).some(
        (ending) =>
          ending === ANY_LETTERS || (ending === ALL_SUFFIXES ? isSuffix(folded) : fold(ending) === folded),
      ),
  };
  known.set(affix, group);
  return group;
}

function suffixPattern({ suffixes = [], suffixScripts = [] }: MatchAffix): RegExp {
  const paradigms = suffixes.map((slots) => slots.map((slot) => `(?:${alternatives(slot)})?`).join(''));
  const scripts = suffixScripts.map((script) => `\\p{scx=${script}}`).join('');
  const sources = [...paradigms, ...(scripts ? [`[${scripts}\\p{M}]+`] : [])];
  return new RegExp(`^(?:${sources.join('|') || '(?!)'})$`, 'u');
}

const alternatives = (endings: readonly string[]) =>
  [...new Set(endings.map(fold))].map(escapeRegExp).join('|');

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
