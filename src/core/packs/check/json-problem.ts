import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

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
  try {
    const error = firstError(text);
    const name = error ? printParseErrorCode(error.code) : '';
    return isKnown(name) ? PROBLEMS[name] : 'word';
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

/** The offset of the first syntax error; `undefined` if there is none, or if the text is nested too deeply for the parser. */
export function jsonProblemOffset(text: string): number | undefined {
  try {
    return firstError(text)?.offset;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class FirstError extends Error {
  constructor(
    readonly code: ParseErrorCode,
    readonly offset: number,
  ) {
    super();
  }
}

/** Parses up to the first error, because a file of ten megabytes may have millions of them. */
function firstError(text: string): FirstError | undefined {
  const onError = (code: ParseErrorCode, offset: number) => {
    throw new FirstError(code, offset);
  };
  try {
    visit(text, { onError }, { disallowComments: true });
    return undefined;
  } catch (error) {
    if (error instanceof FirstError) return error;
    throw error;
  }
}
