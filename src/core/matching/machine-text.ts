import { isSpace, isUnspaced, visible } from '../text/characters.ts';

/**
 * Tells running text from text meant for machines: addresses, paths, package names, identifiers. A name inside
 * one of those is no mention, however it is spelled. What such text looks like is said by `machine-rules.ts`, which a page
 * has from the background.
 */

const LONGEST_TOKEN = 256;
/** How far around a token its line is looked at. */
const AROUND = 64;
/** Signs that end a token although no space is there: quotes, brackets, list separators. */
const DELIMITERS = new Set('<>"“”„«»‹›()[]{}|;,、。，；：「」『』【】（）《》〈〉؛،।·•…');

/** The parts of a text that a rule looks at. */
export type Part = 'before' | 'left' | 'name' | 'right' | 'behind' | 'sides' | 'word' | 'line';

export interface MachineRule {
  /** Only for names in small letters alone. Scripts without capitals are none. */
  lower: boolean;
  /** All of them hold, or the rule does not. */
  tests: { part: Part; pattern: string; flags: string }[];
}

/** Text is meant for machines when one of these rules holds. */
export interface MachineRules {
  anywhere: MachineRule[];
  /** Rules that need something written together with the name. */
  attached: MachineRule[];
}

/**
 * @returns whether the stretch `start`..`end` of a text stands inside something meant for machines; `end` is that of the
 * name itself, endings such as "'s" included
 */
export function compileMachineRules({ anywhere, attached }: MachineRules) {
  const [holdsAnywhere, holdsAttached] = [anywhere, attached].map(compile);
  return (text: string, start: number, end: number): boolean => {
    const token = tokenAround(text, start, end);
    return !!holdsAnywhere?.(token) || (token.sides !== ' ' && !!holdsAttached?.(token));
  };
}

/** A name and what is written together with it. */
interface Token extends Record<Part, string> {
  lower: boolean;
}

function compile(rules: readonly MachineRule[]): (token: Token) => boolean {
  const compiled = rules.map(({ lower, tests }) => ({
    lower,
    tests: tests.map(({ part, pattern, flags }) => ({ part, pattern: new RegExp(pattern, flags) })),
  }));
  return (token) =>
    compiled.some(
      ({ lower, tests }) =>
        (!lower || token.lower) && tests.every(({ part, pattern }) => pattern.test(token[part])),
    );
}

function tokenAround(text: string, start: number, end: number): Token {
  let from = start;
  while (from > 0 && start - from < LONGEST_TOKEN && !endsToken(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_TOKEN && !endsToken(text.charCodeAt(to))) to++;
  const name = visible(text.slice(start, end));
  const left = visible(text.slice(from, start)).replace(/^[*~'‘¡¿]+/u, '');
  const right = visible(text.slice(end, to)).replace(/[.,:!?'’*_~]+$/u, '');
  const before = text.slice(Math.max(0, start - LONGEST_TOKEN), start);
  const behind = text.slice(end, end + AROUND);
  return {
    left,
    name,
    right,
    sides: `${left} ${right}`,
    word: left + name + right,
    before,
    behind,
    line: `${before} ${name} ${behind}`,
    lower: name === name.toLowerCase() && name !== name.toUpperCase(),
  };
}

function endsToken(unit: number): boolean {
  return isSpace(unit) || isUnspaced(unit) || unit < 0x20 || DELIMITERS.has(String.fromCharCode(unit));
}
