import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { assertNever } from '../../src/core/shared/assert-never.ts';
import { checkPack } from './pack-check.ts';
import { convertTable } from './pack-convert.ts';
import { PACK_USAGE, type PackCommand, PackToolError, readPackCommand } from './pack-options.ts';
import { linesOf, paragraphsOfHtml, tryPack } from './pack-try.ts';

/** Tools for authors of packs: `npm run pack -- --help` */

try {
  run(readPackCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof PackToolError)) throw error;
  console.error(`${error.message}\n\nnpm run pack -- --help tells more.`);
  process.exitCode = 2;
}

function run(command: PackCommand): void {
  switch (command.type) {
    case 'help':
      console.log(PACK_USAGE);
      return;
    case 'check': {
      const { pack, lines } = checkPack(readFile(command.file), command.file);
      console.log(lines.join('\n'));
      if (!pack) process.exitCode = 1;
      return;
    }
    case 'try': {
      const { pack, lines } = checkPack(readFile(command.file), command.file);
      if (!pack) throw new PackToolError(lines.join('\n'));
      console.log(tryPack(pack, paragraphsIn(command.what)).join('\n'));
      return;
    }
    case 'convert': {
      const { file, options } = command;
      const text = `${JSON.stringify(convertTable(readFile(file), file, options), null, 2)}\n`;
      const { pack, lines } = checkPack(text, options.out ?? 'the pack');
      if (!pack) throw new PackToolError(lines.join('\n'));
      if (options.out === undefined) return void process.stdout.write(text);
      writeFile(options.out, text);
      console.log(lines.join('\n'));
      return;
    }
    default:
      assertNever(command);
  }
}

/** Of a file, or of a text in quotes. */
function paragraphsIn(what: string): string[] {
  if (!existsSync(what)) {
    if (/^[^\s]+\.(?:html?|txt|md)$/i.test(what)) throw new PackToolError(`There is no file ${what}.`);
    return linesOf(what);
  }
  const text = readFile(what);
  return /^\.x?html?$/i.test(extname(what)) ? paragraphsOfHtml(text) : linesOf(text);
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PackToolError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function writeFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new PackToolError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
