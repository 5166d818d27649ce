import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** Why a text is no JSON, as far as its author can mend it. */
export type JsonFault = (typeof FAULTS)[keyof typeof FAULTS] | 'too-deep';

/** By the names of the parser's errors. */
const FAULTS = {
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

const isKnown = (name: string): name is keyof typeof FAULTS => Object.hasOwn(FAULTS, name);

/**
 * Finds what is wrong first in a text that is no JSON. The words of browsers differ, and are in their language.
 * @returns `too-deep` for a text that is nested too deeply for the parser
 */
export function jsonFault(text: string): JsonFault {
  try {
    const error = firstError(text);
    const name = error ? printParseErrorCode(error.code) : '';
    return isKnown(name) ? FAULTS[name] : 'word';
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

/** Where a text stops being JSON. @returns `undefined` also for text that is nested too deeply for the parser */
export function jsonFaultOffset(text: string): number | undefined {
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

/** Parses up to the first error: ten megabytes may hold as many of them. */
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
