import { memoizeWeakly } from '../shared/memoize.ts';
import { isSpace, isUnspaced, stripIgnorable } from '../text/characters.ts';

/**
 * Applies the rules by which a name is no mention, for what stands around it: it is part of an address or an identifier
 * (`machine-text-rules.ts`), or names somebody or something else (`namesake-rules.ts`). A page gets the rules with the match index.
 */

const MAX_TOKEN_LENGTH = 256;
/** How much of the text after a name the rules see, in UTF-16 units. */
const MAX_AFTER = 64;
/** Characters besides white space that end a token: quotes, brackets, list separators. */
const DELIMITERS = new Set('<>"“”„«»‹›()[]{}|;,、。，；：「」『』【】（）《》〈〉؛،।·•…');

/** The parts of a text that rules match, as `machine-text-rules.ts` describes them. */
export type TokenPart = 'before' | 'left' | 'name' | 'right' | 'after' | 'sides' | 'word' | 'line';

export interface RejectionRule {
  /** Whether the rule applies only to names in lower case. A name in a script without case is not in lower case. */
  lower: boolean;
  /** The rule matches when all of its tests match. */
  tests: PatternTest[];
}

interface PatternTest {
  part: TokenPart;
  /** Source and flags of a regular expression. */
  pattern: string;
  flags: string;
}

/** A name is no mention if one of these rules matches. */
export interface RejectionRules {
  anywhere: RejectionRule[];
  /** Rules that can match only if the name has something attached, without a space. */
  attached: RejectionRule[];
}

/**
 * Compiles the rules.
 * @returns a function that tells whether the name at `start`..`end` is rejected. The name includes suffixes such as "'s"
 */
export function compileRejectionRules({ anywhere, attached }: RejectionRules) {
  return (text: string, start: number, end: number): boolean => {
    const token = tokenAt(text, start, end);
    const matches = ({ lower, tests }: RejectionRule) =>
      (!lower || token.lower) && tests.every((test) => expressionOf(test).test(token[test.part]));
    return anywhere.some(matches) || (token.sides !== ' ' && attached.some(matches));
  };
}

/** A name and the text around it, in the parts that rules match. */
interface Token extends Record<TokenPart, string> {
  lower: boolean;
}

/**
 * The regular expression of a pattern. It is compiled when it is first needed, because most pages need only a few, and then kept: a long
 * one takes long, also when the engine has compiled it before.
 */
export const expressionOf = memoizeWeakly(
  ({ pattern, flags }: { pattern: string; flags: string }) => new RegExp(pattern, flags),
);

function tokenAt(text: string, start: number, end: number): Token {
  let from = start;
  while (from > 0 && start - from < MAX_TOKEN_LENGTH && !endsToken(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < MAX_TOKEN_LENGTH && !endsToken(text.charCodeAt(to))) to++;
  const name = stripIgnorable(text.slice(start, end));
  const left = stripIgnorable(text.slice(from, start)).replace(/^[*~'‘¡¿]+/u, '');
  const right = stripIgnorable(text.slice(end, to)).replace(/[.,:!?'’*_~]+$/u, '');
  const before = text.slice(Math.max(0, start - MAX_TOKEN_LENGTH), start);
  const after = text.slice(end, end + MAX_AFTER);
  return {
    left,
    name,
    right,
    sides: `${left} ${right}`,
    word: left + name + right,
    before,
    after,
    line: `${before} ${name} ${after}`,
    lower: name === name.toLowerCase() && name !== name.toUpperCase(),
  };
}

function endsToken(unit: number): boolean {
  return isSpace(unit) || isUnspaced(unit) || unit < 0x20 || DELIMITERS.has(String.fromCharCode(unit));
}
