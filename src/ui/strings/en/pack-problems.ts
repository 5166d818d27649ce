import type { PackReason } from '../../../core/packs/check/pack-problem.ts';
import { columnNames, statusNames } from '../../../core/packs/table/table-words.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { optionsIn } from '../../formats/options-in.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import { strings as tableStrings } from './tables.ts';

/** The kinds of values that the schema's parser may expect, by its names for them. */
const EXPECTED: Readonly<Record<string, string | undefined>> = {
  Array: 'a list in [ ]',
  Object: 'a group of fields in { }',
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
};

/** The kinds of values that it may find, by its names for them. It quotes all others. */
const FOUND: Readonly<Record<string, string | undefined>> = {
  Array: 'a list',
  Object: 'a group of fields',
};
/** Lists alternatives: "a, b or c". */
const oneOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const expected = (given: string) => EXPECTED[given] ?? (oneOf.format(optionsIn(given)) || given);

const FORMATS = {
  id: 'an id of lower-case letters, digits and single hyphens, such as "acme-corp"',
  version: 'three numbers, such as 1.0.0',
  language: 'a language tag, such as "en" or "pt-BR"',
  address: 'a web address that begins with http:// or https://',
  domain: 'a domain, such as "acme.com"',
  date: 'a date, such as "2020-06-30", "2020-06" or "2020"',
  day: 'a day of the calendar, such as "2020-06-30"',
  wikidata: 'an id of Wikidata, such as "Q42"',
  marks: 'text in which no letter has more marks above and below it than languages use',
  text: 'text without control characters and without characters that change the direction of writing',
  spelling:
    'a name that begins with no combining mark and has a letter, a digit or a symbol such as an emoji',
};

const JSON_FAULTS = {
  word: 'everything but numbers, true, false and null needs straight double quotes.',
  field: 'the name of a field in double quotes is missing here, or there is one comma too many.',
  value: 'a value is missing here, or there is one comma too many.',
  colon: 'a colon is missing after the name of a field.',
  comma: 'a comma or a closing bracket is missing here.',
  unclosed: 'a closing bracket is missing at the end.',
  'after-end': 'there is more text after its end.',
  comment: 'comments are not allowed. Remove them.',
  text: 'a text in quotes does not end on its line. Write \\n for a line break.',
  escape: 'a backslash has no meaning here. Write it twice.',
  character: 'a text contains a control character. Write \\t for a tab.',
  'too-deep': 'brackets are nested too deeply.',
};

const USELESS_TERMS = {
  spelling: 'is a spelling of a name, so every paragraph with that name has it',
  common: 'consists of words that any text contains',
  'own-word': 'is in the note’s own text already',
  repeated: 'has the same stem as a term before it',
};

const onlyParagraphs = plural('en', {
  one: 'The source has only one paragraph.',
  other: 'The source has only {n} paragraphs.',
});
const count = (number: number) => formatNumber('en', number);

/** What is wrong in a pack and how to fix it, in a sentence or two. */
function reason(given: PackReason): string {
  switch (given.type) {
    case 'not-json':
      return `This is not valid JSON: ${JSON_FAULTS[given.problem]}`;
    case 'too-big':
      return `The file has ${count(given.found)} characters; at most ${count(given.limit)} are allowed.`;
    case 'too-much':
      return `This is stored with each name that it concerns, and would take more than ${count(given.limit)} characters. Shorten it, or split the pack.`;
    case 'missing':
      return 'This field is missing. Add it.';
    case 'unknown-field':
      return 'There is no such field. Check its spelling or remove it.';
    case 'repeated-field':
      return 'This field appears more than once, and only the last one would count. Keep one.';
    case 'empty':
      return 'This must not be empty.';
    case 'integer':
      return 'This must be a whole number.';
    case 'period':
      return 'The period ends before it begins.';
    case 'expected':
      return `Write ${expected(given.expected)} here, not ${FOUND[given.found] ?? given.found}.`;
    case 'format':
      return `Write ${FORMATS[given.format]}, not "${given.found}".`;
    case 'too-long':
      return `This is too long: at most ${count(given.limit)} characters are allowed.`;
    case 'too-many':
      return `There are too many: at most ${count(given.limit)} are allowed.`;
    case 'too-small':
      return `This must be at least ${count(given.limit)}.`;
    case 'too-large':
      return `This must be at most ${count(given.limit)}.`;
    case 'duplicate':
      return `The id "${given.id}" is used twice. Each needs its own.`;
    case 'unknown-id':
      return `There is no "${given.id}" in ${given.lists.join(' or ')}. Add it, or correct the id.`;
    case 'after-source':
      return `This is later than the source (published: ${given.published}).`;
    case 'no-such-paragraph':
      return onlyParagraphs(given.count);
    case 'own-answer':
      return 'A note cannot answer itself. Remove it.';
    case 'nameless-source':
      return 'Give the source a publisher or a title.';
    case 'useless-term':
      return `The term “${given.term}” ${USELESS_TERMS[given.because]}. Remove it.`;
    case 'quotes':
      return 'The quotes around this cell are not closed, or quotes inside it are not doubled.';
    case 'separator':
      return 'Columns are separated by tabs, semicolons or commas. A | only stands between several aliases in a cell.';
    case 'unknown-column':
      return `There is no column “${given.found}”. Possible columns are ${columnNames(tableStrings).join(', ')}.`;
    case 'no-name-column':
      return `The first line has to name the columns, one of them "name". Possible columns are ${columnNames(tableStrings).join(', ')}.`;
    case 'repeated-column':
      return 'There are two columns with this name. Keep one.';
    case 'unnamed-column':
      return 'There is something in a column without a name. Name the column in the first line, or empty it.';
    case 'unknown-status':
      return `Write ${oneOf.format(statusNames(tableStrings).map((name) => `"${name}"`))}, not "${given.found}".`;
    case 'no-rows':
      return 'There are no rows below the column names.';
    case 'no-note':
      return 'There is neither a note nor an alias. Write one of them.';
    case 'no-date':
      return 'No row has a date. Say when the source was published.';
    case 'several-sources':
      return `A pack has one source, but the table names ${given.sources.join(', ')}. Make a table for each.`;
    default:
      return assertNever(given);
  }
}
export const strings = {
  reason,
  /** Where the path of a field would be, for a mistake of the file as a whole. */
  wholeFile: 'Whole file',
};
