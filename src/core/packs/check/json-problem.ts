import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Why a text is not valid JSON. Each kind has a sentence that tells the author what to do. */
export type JsonProblem = (typeof PROBLEMS)[keyof typeof PROBLEMS] | 'too-deep';

/** By the name of the parser's error. */
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
 * Finds the first syntax error in a text that is not valid JSON. The messages of `JSON.parse` are of no use: they differ between
 * browsers and are not in the reader's language.
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
