import { readFileSync } from 'node:fs';
import { PackError, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { strings } from '../../../src/ui/strings/en/pack-problems.ts';
import { UsageError } from '../command-line.ts';
import { printable } from '../printable.ts';

/**
 * Reads the pack that `--pack` names.
 * @throws {UsageError} for a file that cannot be read or is no valid pack
 */
export function readPackFile(path: string): { text: string; pack: Pack } {
  const text = readText(path);
  try {
    return { text, pack: parsePackText(text, path) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { reason, wholeFile } = strings;
    const mistakes = error.problems.map((problem) =>
      printable(`  ${problem.path || wholeFile}: ${reason(problem.reason)}`),
    );
    throw new UsageError(`--pack: ${path} is not a valid pack:\n${mistakes.join('\n')}`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--pack: ${error instanceof Error ? error.message : error}`);
  }
}
