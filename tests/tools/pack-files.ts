import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { PackToolError } from './pack-options.ts';
import { linesOf, paragraphsOfHtml } from './pack-try.ts';

/** Files of authors of packs. All functions throw a `PackToolError` that says in words what is wrong. */

export function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PackToolError(failureOf(file, 'read', error));
  }
}

export function writeTextFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new PackToolError(failureOf(file, 'written', error));
  }
}

/** What is taken for the name of a file though there is none, not for a text to try a pack on. */
const FILE_NAME = /^[^\n]*\.(?:x?html?|txt|md|json|csv)$|^(?:\.{1,2}|~|[a-z]:)?[/\\]\S*$/i;

/** @param what the name of a file, or a text */
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
