import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Why a text is no JSON, as far as its author can mend it. */
export type JsonProblem = (typeof PROBLEMS)[keyof typeof PROBLEMS] | 'too-deep';

/** By the names of the parser's errors. */
const PROBLEMS = {
  InvalidSymbol: 'word',
  InvalidNumberFormat: 'word',
  UnexpectedEndOfNumber: 'word',
  PropertyNameExpected: 'field',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'unclosed',
  CloseBracketExpected: 'unclosed',
  EndOfFileExpected: 'after-end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'character',
} as const;

const isKnown = (name: string): name is keyof typeof PROBLEMS => Object.hasOwn(PROBLEMS, name);

/**
 * Finds what is wrong first in a text that is no JSON. The words of browsers differ, and are in their language.
 * @returns `too-deep` for a text that is nested too deeply for the parser
 */
export function jsonProblem(text: string): JsonProblem {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
  const [name = ''] = errors.map(({ error }) => printParseErrorCode(error));
  return isKnown(name) ? PROBLEMS[name] : 'word';
}
