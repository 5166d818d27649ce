import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { decodeText, decodeWestern } from '../../../src/options/session/offer/chosen-file.ts';
import { PackToolError } from './pack-options.ts';
import { linesOf, paragraphsOfHtml } from './pack-try.ts';

/** Reading and writing files of pack authors. All functions throw a `PackToolError` that says what is wrong. */

/** Reads a file as the options page does: spreadsheets on Windows save tables in Windows-1252 or UTF-16, JSON is UTF-8. */
export function readTextFile(file: string): string {
  const bytes = bytesOf(file);
  const text = decodeText(bytes) ?? (/\.json$/i.test(file) ? undefined : decodeWestern(bytes));
  if (text === undefined || text.includes('\0'))
    throw new PackToolError(`${file} is not a text in UTF-8. Save it in this encoding.`);
  return text;
}

function bytesOf(file: string): ArrayBuffer {
  try {
    return Uint8Array.from(readFileSync(file)).buffer;
  } catch (error) {
    throw new PackToolError(failureOf(file, 'read', error));
  }
}

/** @throws {PackToolError} where a file would be written over the one that it is made of */
export function refuseSameFile(source: string, out: string): void {
  if (existsSync(source) && existsSync(out) && realpathSync(source) === realpathSync(out))
    throw new PackToolError(`--out ${out} would replace the table. Name another file.`);
}

export function writeTextFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new PackToolError(failureOf(file, 'written', error));
  }
}

/** What looks like the name of a file. Where no such file exists, it is a mistake, not a text to try a pack on. */
const FILE_NAME = /^[^\n]*\.(?:x?html?|txt|md|json|csv)$|^(?:\.{1,2}|~|[a-z]:)?[/\\]\S*$/i;

/** The paragraphs to try a pack on. @param what the name of an HTML or text file, or a text */
export function paragraphsIn(what: string): string[] {
  if (!existsSync(what) && !FILE_NAME.test(what)) return linesOf(what);
  const text = readTextFile(what);
  return /^\.x?html?$/i.test(extname(what)) ? paragraphsOfHtml(text) : linesOf(text);
}

function failureOf(file: string, done: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return `${file} is a folder. Name a file in it.`;
  if (code === 'ENOENT') return `There is no ${done === 'read' ? `file ${file}` : `folder for ${file}`}.`;
  return `${file} cannot be ${done}: ${error instanceof Error ? error.message : String(error)}`;
}
