import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { UsageError } from '../command-line.ts';

/**
 * Sentences with annotated names, in two formats:
 * - `.txt`, `.tsv`: one sentence per line, with the columns id, language, phenomenon and sentence. `{{t:TikTok}}` must be
 *   found as a mention of the first entity whose id begins with "t". `{{?:…}}` may be found. Anything else must not be found.
 * - `.jsonl`: `{"text", "lang", "gold": [{"start", "end", "entity"}]}`. Mentions outside the gold spans are listed, but do not
 *   count as wrong.
 */

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

/**
 * Reads the sentences of a file, or of the files in a folder.
 * @param entities the ids of entities that annotations can name
 * @throws {UsageError} for a line that is not in the format, with its place
 */
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

/** A file itself, or the annotated files in a folder. */
export function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:txt|tsv|jsonl)$/.test(name) && name !== 'index.tsv')
    .sort()
    .map((name) => join(path, name));
}
