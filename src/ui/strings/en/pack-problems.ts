import type { PackReason } from '../../../core/packs/check/pack-problem.ts';
import { columnNames, statusNames } from '../../../core/packs/table/table-words.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { optionsIn } from '../../formats/options-in.ts';
import { formatNumber, plural } from '../../formats/plural.ts';

/** What the schema's parser calls kinds of values. */
const EXPECTED: Readonly<Record<string, string | undefined>> = {
  Array: 'a list in [ ]',
  Object: 'a group of fields in { }',
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
};

/** And what it calls those that were found; others are quoted. */
const FOUND: Readonly<Record<string, string | undefined>> = {
  Array: 'a list',
  Object: 'a group of fields',
};
/** One of several texts. */
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
  marks: 'text with no more marks above and below a letter than languages have',
  text: 'text without control characters and without those that turn the direction of writing',
  spelling:
    'a name that begins with no combining mark and has a letter, a digit or a symbol such as an emoji',
};

const JSON_FAULTS = {
  word: 'only numbers, true, false and null stand without straight double quotes.',
  field: 'the name of a field in double quotes is expected here, or a comma is too many.',
  value: 'a value is expected here, or a comma is too many.',
  colon: 'a colon is missing after the name of a field.',
  comma: 'a comma or a closing bracket is missing here.',
  unclosed: 'a closing bracket is missing at the end.',
  'after-end': 'something stands after its end.',
  comment: 'it has no comments. Remove them.',
  text: 'a text in quotes does not end in its line. Write \\n for a line break.',
  escape: 'a backslash stands where it means nothing. Write it twice.',
  character: 'a text contains a control character. Write \\t for a tab.',
  'too-deep': 'brackets are nested too deeply.',
};

const USELESS_TERMS = {
  spelling: 'is a spelling of a name, which is in every paragraph with it',
  common: 'consists of words that any text contains',
  'own-word': 'is in the note’s own text already',
  repeated: 'has the same stem as a term before it',
};

const onlyParagraphs = plural('en', {
  one: 'The source has only one paragraph.',
  other: 'The source has only {n} paragraphs.',
});
const count = (number: number) => formatNumber('en', number);

/** What is wrong in a pack and how to mend it, as a sentence. */
function reason(given: PackReason): string {
  switch (given.type) {
    case 'not-json':
      return `This is not valid JSON: ${JSON_FAULTS[given.problem]}`;
    case 'too-big':
      return `The file has ${count(given.found)} characters; at most ${count(given.limit)} are possible.`;
    case 'too-much':
      return `This is stored with each name that it concerns, and would take more than ${count(given.limit)} characters. Shorten it, or split the pack.`;
    case 'missing':
      return 'This field is missing. Add it.';
    case 'unknown-field':
      return 'There is no such field. Check its spelling or remove it.';
    case 'repeated-field':
      return 'This field is there more than once, and only the last one would count. Keep one.';
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
      return `This is too long: at most ${count(given.limit)} characters are possible.`;
    case 'too-many':
      return `There are too many: at most ${count(given.limit)} are possible.`;
    case 'too-small':
      return `This must be at least ${count(given.limit)}.`;
    case 'too-large':
      return `This must be at most ${count(given.limit)}.`;
    case 'duplicate':
      return `The id "${given.id}" is given twice. Each needs its own.`;
    case 'unknown-id':
      return `There is no "${given.id}" in ${given.lists.join(' or ')}. Add it, or correct the id.`;
    case 'after-source':
      return `This is after the source was published, ${given.day}.`;
    case 'no-such-paragraph':
      return onlyParagraphs(given.count);
    case 'own-answer':
      return 'A note cannot answer itself. Remove it.';
    case 'nameless-source':
      return 'Give the source a publisher or a title.';
    case 'useless-term':
      return `The term “${given.term}” ${USELESS_TERMS[given.because]}. Remove it.`;
    case 'quotes':
      return 'The quotes of this cell do not end, or are not doubled inside it.';
    case 'unknown-column':
      return `The first line has to name the columns, one of them "name". There can be ${columnNames('en').join(', ')}.`;
    case 'repeated-column':
      return 'There are two such columns. Keep one.';
    case 'unnamed-column':
      return 'There is something in a column without a name. Name the column in the first line, or empty it.';
    case 'unknown-status':
      return `Write ${oneOf.format(statusNames('en').map((name) => `"${name}"`))}, not "${given.found}".`;
    case 'no-rows':
      return 'There are no rows below the names of the columns.';
    case 'no-note':
      return 'There is neither a note nor an alias. Write one of them.';
    case 'no-date':
      return 'No row has a date. Say when the source was published.';
    case 'several-sources':
      return `A pack has one source, but the table names ${given.sources.join(', ')}. Make a table of each.`;
    default:
      return assertNever(given);
  }
}
export const strings = {
  reason,
  /** In place of a field's path, for the file as a whole. */
  wholeFile: 'Whole file',
};
