import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes a copy of Preact without its only assignment to `innerHTML`. Reviewers of extension stores ask about it, and
 * nothing here uses `dangerouslySetInnerHTML`.
 * @returns the path of the copy
 * @throws {Error} when Preact's source no longer contains the assignment
 */
export function preactWithoutInnerHtml(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
  const assignment = /\w+\.innerHTML=\w+\.__html/;
  if (!assignment.test(source))
    throw new Error(`Preact no longer contains ${assignment}: see src/build/preact.ts`);
  const file = fileURLToPath(new URL('../../node_modules/.cache/context-notes/preact.mjs', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  // Another build may be reading the file, so it is replaced in one step.
  const next = `${file}.${process.pid}`;
  writeFileSync(next, source.replace(assignment, 'null'));
  renameSync(next, file);
  return file;
}
