import { basename, extname } from 'node:path';
import * as v from 'valibot';
import { PackError, parsePack } from '../../../src/core/packs/parse-pack.ts';
import { WhenSchema } from '../../../src/core/packs/schema/fields.ts';
import type { PackFile } from '../../../src/core/packs/schema/pack-schema.ts';
import { looksLikeTable } from '../../../src/core/packs/table/looks-like-table.ts';
import { packOfTable } from '../../../src/core/packs/table/pack-of-table.ts';
import { TableError, type TableProblem } from '../../../src/core/packs/table/read-table.ts';
import type { TableWords } from '../../../src/core/packs/table/table-words.ts';
import { LANGUAGES } from '../../../src/core/shared/language.ts';
import { strings as problemTexts } from '../../../src/ui/strings/en/pack-problems.ts';
import { printable } from '../printable.ts';
import { type ConvertOptions, PackToolError } from './pack-options.ts';

/** Those of all languages. Vite, which collects them for the extension, does not run here. */
const ALL_TABLE_WORDS = await Promise.all(
  LANGUAGES.map(async (language) => {
    const { strings }: { strings: TableWords } = await import(
      `../../../src/ui/strings/${language}/tables.ts`
    );
    return strings;
  }),
);

/** @throws {PackToolError} where a text is no pack but a table, which can be converted to one */
export function refuseTable(text: string, file: string): void {
  if (looksLikeTable(text, ALL_TABLE_WORDS))
    throw new PackToolError(
      `${file} is a table. Make a pack of it first: npm run pack -- convert ${file} --out FILE.pack.json`,
    );
}

/**
 * Converts a table, whose rows are notes, to a pack.
 * @param text separated by commas, semicolons or tabs, with column names in the first line
 * @throws {PackToolError} with all problems and their lines
 */
export function convertTable(text: string, file: string, options: ConvertOptions = {}): PackFile {
  const { title, language = 'en', published } = options;
  if (published !== undefined && !v.is(WhenSchema, published))
    throw new PackToolError(
      `--published: ${problemTexts.reason({ type: 'format', format: 'date', found: published })}`,
    );
  const errorWith = (problems: readonly TableProblem[]) =>
    new PackToolError(problems.map((problem) => printable(lineOf(file, problem))).join('\n'));
  try {
    const fallbackTitle = basename(file, extname(file));
    const { file: pack, toTableProblem } = packOfTable(
      text,
      { title, fallbackTitle, language, published },
      ALL_TABLE_WORDS,
    );
    try {
      parsePack(pack, file);
    } catch (error) {
      throw error instanceof PackError ? errorWith(error.problems.map(toTableProblem)) : error;
    }
    return pack;
  } catch (error) {
    throw error instanceof TableError ? errorWith(error.problems) : error;
  }
}

function lineOf(file: string, { line, path, reason }: TableProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const words =
    reason.type === 'no-date' ? `${problemTexts.reason(reason)} (--published)` : problemTexts.reason(reason);
  return `${place}: ${path || problemTexts.wholeFile}: ${words}`;
}
