import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher, type Matcher, type Mention } from '../../src/core/matching/matcher.ts';
import { PACK_FILE } from './bundled-pack.ts';
import { parseOptions, readCommandLine, UsageError } from './command-line.ts';
import { readPackFile } from './read-pack-file.ts';
import { readLabelled, reportRelevance } from './relevance.ts';

/**
 * Measures recall and precision on annotated sentences: `npm run accuracy -- [--pack FILE] FILE|FOLDER…`
 * The pack is the bundled one, unless another is given.
 *
 * - `.txt`, `.tsv`: one sentence per line, with the columns id, language, phenomenon and sentence. `{{t:TikTok}}` must be
 *   found as a mention of the first entity whose id begins with "t". `{{?:…}}` may be found. Anything else must not be found.
 * - `.tsv` with a header: labelled paragraphs, see `relevance.ts`.
 * - `.jsonl`: `{"text", "lang", "gold": [{"start", "end", "entity"}]}`. Mentions outside the gold spans are listed, but do not
 *   count as wrong.
 */
const USAGE = `Usage: npm run accuracy -- [--pack FILE] FILE|FOLDER…

Measures how well names are found in annotated sentences, and how well notes are chosen for labelled paragraphs:

  npm run accuracy -- tests/sentences/bundled-pack
  npm run accuracy -- tests/relevance/paragraphs.tsv

  FILE, FOLDER   annotated sentences (.txt, .tsv, .jsonl) or labelled paragraphs (.tsv with a header)
  --pack FILE    find the names of another pack than the bundled one
  --help         show this`;

const PACK = fileURLToPath(new URL(`../../${PACK_FILE}`, import.meta.url));

/** An annotated span of a sentence. Without an entity, finding it is neither right nor wrong. */
export interface Gold {
  start: number;
  end: number;
  entity?: string | undefined;
}

export interface AnnotatedSentence {
  id: string;
  language: string;
  phenomenon: string;
  text: string;
  gold: Gold[];
  /** Whether every mention is annotated. */
  complete: boolean;
}

/** The matcher's result on one sentence. */
export interface Outcome {
  sentence: AnnotatedSentence;
  found: number;
  /** Mentions that overlap a gold span of their entity, but have other boundaries. */
  inexact: Mention[];
  missed: Gold[];
  wrong: Mention[];
  /** Mentions that are neither right nor wrong. */
  unjudged: Mention[];
}

/** The matcher of a pack, by default of the bundled one, and the ids of its entities. */
export function matcherOf(file = PACK): { matcher: Matcher; entities: string[] } {
  const index = toMatchIndex(readPackFile(file).pack);
  return { matcher: createMatcher(index), entities: index.entities.map(({ id }) => id) };
}

/** Reads the sentences of a file, or of the files in a folder. */
export function readSentences(path: string, entities: readonly string[]): AnnotatedSentence[] {
  return filesIn(path).flatMap((file) => readSentenceFile(file, entities));
}

function readSentenceFile(file: string, entities: readonly string[]): AnnotatedSentence[] {
  const parse = extname(file) === '.jsonl' ? parseJsonLine : parseAnnotatedLine;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, place: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('# '));
  return lines.map(({ line, place }, row) => {
    try {
      return parse(line, entities, row);
    } catch (error) {
      throw new UsageError(`${place}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

function parseAnnotatedLine(line: string, entities: readonly string[]): AnnotatedSentence {
  const [id = '', language = '', phenomenon = '', annotated = ''] = line.split('\t');
  if (annotated === '') throw new Error(`Not four columns: ${line}`);
  const gold: Gold[] = [];
  let text = '';
  let lastEnd = 0;
  for (const match of annotated.matchAll(/\{\{([^:{}]+):(.*?)\}\}/gu)) {
    const [whole, start = '', name = ''] = match;
    const entity = entities.find((known) => known.startsWith(start));
    if (!entity && start !== '?') throw new Error(`No entity "${start}" in ${id}`);
    text += annotated.slice(lastEnd, match.index);
    gold.push({ start: text.length, end: text.length + name.length, entity });
    text += name;
    lastEnd = match.index + whole.length;
  }
  return { id, language, phenomenon, text: text + annotated.slice(lastEnd), gold, complete: true };
}

const JsonLineSchema = v.object({
  text: v.string(),
  lang: v.string(),
  gold: v.array(v.object({ start: v.number(), end: v.number(), entity: v.optional(v.string()) })),
});

function parseJsonLine(line: string, _: readonly string[], row: number): AnnotatedSentence {
  const { text, lang, gold } = v.parse(JsonLineSchema, JSON.parse(line));
  return { id: `real ${row + 1}`, language: lang, phenomenon: 'real', text, gold, complete: false };
}

/** Compares the mentions found with the gold spans. A mention is right when it overlaps a gold span of its entity. */
export function judge(matcher: Matcher, sentence: AnnotatedSentence): Outcome {
  const mentions = matcher.find(sentence.text);
  const required = sentence.gold.filter(({ entity }) => entity !== undefined);
  const overlaps = (a: Gold, b: Gold) => a.start < b.end && b.start < a.end;
  const finds = (mention: Mention, gold: Gold) => mention.entity === gold.entity && overlaps(mention, gold);
  const missed = required.filter((gold) => !mentions.some((mention) => finds(mention, gold)));
  const inexact = mentions.filter((mention) =>
    required.some(
      (gold) => finds(mention, gold) && (mention.start !== gold.start || mention.end !== gold.end),
    ),
  );
  const others = mentions.filter((mention) => !required.some((gold) => finds(mention, gold)));
  const isUnjudged = (mention: Mention) =>
    !sentence.complete || sentence.gold.some((gold) => gold.entity === undefined && overlaps(mention, gold));
  return {
    sentence,
    found: required.length - missed.length,
    inexact,
    missed,
    wrong: others.filter((mention) => !isUnjudged(mention)),
    unjudged: others.filter(isUnjudged),
  };
}

const percent = (part: number, whole: number) =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);

function row(name: string, outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const found = sum((outcome) => outcome.found);
  const all = found + sum(({ missed }) => missed.length);
  const wrong = sum((outcome) => outcome.wrong.length);
  return [
    name.padEnd(14),
    `${outcomes.length}`.padStart(5),
    `${all}`.padStart(5),
    percent(found, all),
    percent(found, found + wrong),
    percent(found - sum(({ inexact }) => inexact.length), all),
  ].join(' ');
}

function printTable(
  title: string,
  outcomes: readonly Outcome[],
  keyOf: (sentence: AnnotatedSentence) => string,
) {
  console.log(`\n${title.padEnd(14)}  sent. names   recall precision exact`);
  for (const key of [...new Set(outcomes.map(({ sentence }) => keyOf(sentence)))].sort()) {
    console.log(
      row(
        key,
        outcomes.filter(({ sentence }) => keyOf(sentence) === key),
      ),
    );
  }
}

function printErrors({ sentence, missed, wrong, unjudged, inexact }: Outcome): void {
  const show = (what: string, { start, end }: Gold, entity = '?') =>
    console.log(
      `  ${what} ${entity} “${sentence.text.slice(start, end)}”  ${sentence.id} ${sentence.language} ${sentence.phenomenon}: ${sentence.text}`,
    );
  for (const gold of missed) show('MISSED', gold, gold.entity);
  for (const mention of wrong) show('WRONG ', mention, mention.entity);
  for (const mention of inexact) show('EDGES ', mention, mention.entity);
  if (!sentence.complete) for (const mention of unjudged) show('UNJUDGED', mention, mention.entity);
}

/** A file itself, or the annotated files in a folder. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:txt|tsv|jsonl)$/.test(name) && name !== 'index.tsv')
    .sort()
    .map((name) => join(path, name));
}

/** Whether a file contains labelled paragraphs, according to its header. */
const isLabelled = (file: string) => readFileSync(file, 'utf8').startsWith('id\tlang\thovered\t');

function readOptions(args: string[]): { pack: string | undefined; files: string[] } {
  const { values, positionals } = parseOptions({
    args,
    options: { pack: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('Name a file or folder to measure on.');
  const absent = [values.pack ?? PACK, ...positionals].find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(`There is no "${absent}".`);
  return { pack: values.pack, files: positionals.flatMap(filesIn) };
}

function measure({ pack, files }: { pack: string | undefined; files: readonly string[] }): void {
  const labelled = files.filter(isLabelled);
  const { matcher, entities } = matcherOf(pack);
  const outcomes = files
    .filter((file) => !isLabelled(file))
    .flatMap((file) => readSentences(file, entities))
    .map((sentence) => judge(matcher, sentence));
  if (outcomes.length > 0) {
    printTable('overall', outcomes, ({ complete }) => (complete ? 'sentences' : 'real'));
    printTable('language', outcomes, ({ language }) => language);
    printTable('phenomenon', outcomes, ({ phenomenon }) => phenomenon);
    console.log('\nErrors');
    for (const outcome of outcomes) printErrors(outcome);
  }
  if (labelled.length > 0) {
    console.log(`\nNotes that fit the paragraphs of ${labelled.join(', ')}`);
    reportRelevance(labelled.flatMap((file) => readLabelled(readFileSync(file, 'utf8'))));
  }
  if (outcomes.some(({ missed, wrong }) => missed.length + wrong.length > 0)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  readCommandLine(USAGE, (args) => measure(readOptions(args)));
}
