import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher, type Matcher, type Mention } from '../../src/core/matching/matcher.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { readLabelled, reportRelevance } from './relevance.ts';

/**
 * How well the bundled pack finds its names in marked sentences: `tsx tests/tools/accuracy.ts FILE|FOLDER…`
 *
 * `.txt`, `.tsv`: a sentence a line, columns id, language, phenomenon, sentence; `{{t:TikTok}}` must be found as a mention of
 * the entity whose id begins with "t", `{{?:…}}` may be, nothing else.
 * `.tsv` with a head: labelled paragraphs, see `relevance.ts`.
 * `.jsonl`: `{"text", "lang", "gold": [{"start", "end", "entity"}]}`; marks outside of the gold are listed, not judged.
 */
const PACK = fileURLToPath(new URL('../../data/tiktok-sale-2020.pack.json', import.meta.url));

/** A stretch of a sentence that the writer marked; without an entity: either way is right. */
export interface Gold {
  start: number;
  end: number;
  entity?: string | undefined;
}

export interface MarkedSentence {
  id: string;
  language: string;
  phenomenon: string;
  text: string;
  gold: Gold[];
  /** Whether everything that should be marked is. */
  complete: boolean;
}

/** What a matcher made of one sentence. */
export interface Outcome {
  sentence: MarkedSentence;
  found: number;
  /** Stretches found with other edges than marked. */
  inexact: Mention[];
  missed: Gold[];
  wrong: Mention[];
  /** Marks over stretches that may be marked, or not judged. */
  free: Mention[];
}

/** The matcher of the bundled pack. */
export function bundledMatcher(): { matcher: Matcher; entities: string[] } {
  const index = toMatchIndex(parsePackText(readFileSync(PACK, 'utf8'), PACK));
  return { matcher: createMatcher(index), entities: index.entities.map(({ id }) => id) };
}

/** Reads the sentences of a file, or of all `.txt` and `.jsonl` files in a folder. */
export function readSentences(path: string, entities: readonly string[]): MarkedSentence[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter((name) => /\.(?:txt|jsonl)$/.test(name))
      .sort()
      .flatMap((name) => readSentences(join(path, name), entities));
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '));
  const parse = extname(path) === '.jsonl' ? parseJsonLine : parseMarkedLine;
  return lines.map((line, row) => parse(line, entities, row));
}

function parseMarkedLine(line: string, entities: readonly string[]): MarkedSentence {
  const [id = '', language = '', phenomenon = '', marked = ''] = line.split('\t');
  if (marked === '') throw new Error(`Not four columns: ${line}`);
  const gold: Gold[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(/\{\{(.):(.*?)\}\}/gu)) {
    const [whole, letter = '', name = ''] = match;
    const entity = entities.find((known) => known.startsWith(letter));
    if (!entity && letter !== '?') throw new Error(`No entity "${letter}" in ${id}`);
    text += marked.slice(done, match.index);
    gold.push({ start: text.length, end: text.length + name.length, entity });
    text += name;
    done = match.index + whole.length;
  }
  return { id, language, phenomenon, text: text + marked.slice(done), gold, complete: true };
}

function parseJsonLine(line: string, _: readonly string[], row: number): MarkedSentence {
  const { text, lang, gold }: { text: string; lang: string; gold: Gold[] } = JSON.parse(line);
  return { id: `real ${row + 1}`, language: lang, phenomenon: 'real', text, gold, complete: false };
}

/** Compares the matcher's marks with the writer's: a mark is right when it overlaps a marked stretch of its entity. */
export function judge(matcher: Matcher, sentence: MarkedSentence): Outcome {
  const mentions = matcher.find(sentence.text);
  const required = sentence.gold.filter(({ entity }) => entity !== undefined);
  const meets = (a: Gold, b: Gold) => a.start < b.end && b.start < a.end;
  const missed = required.filter(
    (gold) => !mentions.some((mention) => mention.entity === gold.entity && meets(mention, gold)),
  );
  const meetsOwn = (mention: Mention, gold: Gold) => mention.entity === gold.entity && meets(mention, gold);
  const inexact = mentions.filter((mention) =>
    required.some(
      (gold) => meetsOwn(mention, gold) && (mention.start !== gold.start || mention.end !== gold.end),
    ),
  );
  const others = mentions.filter(
    (mention) => !required.some((gold) => mention.entity === gold.entity && meets(mention, gold)),
  );
  const isFree = (mention: Mention) =>
    !sentence.complete || sentence.gold.some((gold) => gold.entity === undefined && meets(mention, gold));
  return {
    sentence,
    found: required.length - missed.length,
    inexact,
    missed,
    wrong: others.filter((mention) => !isFree(mention)),
    free: others.filter(isFree),
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

function table(title: string, outcomes: readonly Outcome[], keyOf: (sentence: MarkedSentence) => string) {
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

function listErrors({ sentence, missed, wrong, free, inexact }: Outcome): void {
  const show = (what: string, { start, end }: Gold, entity = '?') =>
    console.log(
      `  ${what} ${entity} “${sentence.text.slice(start, end)}”  ${sentence.id} ${sentence.language} ${sentence.phenomenon}: ${sentence.text}`,
    );
  for (const gold of missed) show('MISSED', gold, gold.entity);
  for (const mention of wrong) show('WRONG ', mention, mention.entity);
  for (const mention of inexact) show('EDGES ', mention, mention.entity);
  if (!sentence.complete) for (const mention of free) show('UNJUDGED', mention, mention.entity);
}

/** The files that are meant by a file or a folder. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:txt|tsv|jsonl)$/.test(name) && name !== 'index.tsv')
    .sort()
    .map((name) => join(path, name));
}

/** Whether a file holds labelled paragraphs, by its head. */
const isLabelled = (file: string) => readFileSync(file, 'utf8').startsWith('id\tlang\thovered\t');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2).flatMap(filesIn);
  const labelled = files.filter(isLabelled);
  const { matcher, entities } = bundledMatcher();
  const outcomes = files
    .filter((file) => !isLabelled(file))
    .flatMap((file) => readSentences(file, entities))
    .map((sentence) => judge(matcher, sentence));
  if (outcomes.length > 0) {
    table('overall', outcomes, ({ complete }) => (complete ? 'sentences' : 'real'));
    table('language', outcomes, ({ language }) => language);
    table('phenomenon', outcomes, ({ phenomenon }) => phenomenon);
    console.log('\nErrors');
    for (const outcome of outcomes) listErrors(outcome);
  }
  for (const file of labelled) {
    console.log(`\nNotes that fit the paragraphs of ${file}`);
    reportRelevance(readLabelled(readFileSync(file, 'utf8')));
  }
  if (outcomes.some(({ missed, wrong }) => missed.length + wrong.length > 0)) process.exitCode = 1;
}
