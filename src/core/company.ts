import { isUnspaced } from './characters.ts';
import { fold } from './fold.ts';
import type { Company } from './pack-schema.ts';
import { BOUNDARY, escapeRegExp } from './patterns.ts';

/** How far a sentence may reach from an ambiguous spelling, in UTF-16 units each way. */
const REACH = 240;
const SENTENCE_END = new RegExp(`[.!?؟।](?=\\s|$|["'”’»)])|[。！？${BOUNDARY}]`, 'gu');

/** Decides whether an ambiguous spelling is a mention, by the company it keeps in its sentence. */
export interface CompanyRule {
  accepts(text: string, start: number, end: number): boolean;
}

/** @param company the pack's rule: words that speak for and against, and what holds when neither is there */
export function compileCompany(company: Company): CompanyRule {
  const speaksFor = wordPattern(company.with);
  const speaksAgainst = wordPattern(company.without);
  return {
    accepts(text, start, end) {
      const name = text.slice(start, end);
      const before = lastSentence(text.slice(Math.max(0, start - REACH), start));
      const after = firstSentence(text.slice(end, end + REACH));
      if (isRepeated(before, name, after)) return false;
      const around = `${fold(before)} ${fold(after)}`;
      if (speaksAgainst.test(around)) return false;
      if (speaksFor.test(around)) return true;
      return (isCapitalised(name) ? company.capitalised : company.lowercase) === 'presumed';
    },
  };
}

/** Each word of a spelling begins with a capital; scripts without capitals count as capitalised. */
export function isCapitalised(name: string): boolean {
  return name.split(/[\s-]+/).every((word) => !/^\p{Ll}/u.test(word));
}

/** "tik tok, tik tok": a name is not said twice in a row, a sound is. */
function isRepeated(before: string, name: string, after: string): boolean {
  const plain = fold(name).replaceAll('-', ' ');
  const left = fold(before)
    .replaceAll('-', ' ')
    .replace(/[\s,.…!–—]+$/u, '');
  const right = fold(after)
    .replaceAll('-', ' ')
    .replace(/^[\s,.…!،–—]+/u, '');
  return left.endsWith(plain) || right.startsWith(plain);
}

function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

function firstSentence(text: string): string {
  const match = text.matchAll(SENTENCE_END).next().value;
  return match ? text.slice(0, match.index) : text;
}

/** Words are found at their beginning, so that one entry takes all its inflections. */
function wordPattern(words: readonly string[]): RegExp {
  const sources = words.map((word) => {
    const folded = fold(word);
    const source = escapeRegExp(folded);
    return isUnspaced(folded.codePointAt(0) ?? 0) ? source : `(?<![\\p{L}\\p{N}])${source}`;
  });
  return new RegExp(sources.join('|') || '(?!)', 'u');
}
