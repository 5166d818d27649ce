import { assertNever } from '../../src/core/shared/assert-never.ts';
import { checkPack } from './packs/pack-check.ts';
import { convertTable, refuseTable } from './packs/pack-convert.ts';
import { paragraphsIn, readTextFile, refuseSameFile, writeTextFile } from './packs/pack-files.ts';
import { PACK_USAGE, type PackCommand, PackToolError, readPackCommand } from './packs/pack-options.ts';
import { tryPack } from './packs/pack-try.ts';

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
      const { pack, lines } = checkPack(readPackText(command.file), command.file);
      console.log(lines.join('\n'));
      if (!pack) process.exitCode = 1;
      return;
    }
    case 'try': {
      const { pack, lines } = checkPack(readPackText(command.file), command.file);
      if (!pack) throw new PackToolError(lines.join('\n'));
      console.log(tryPack(pack, paragraphsIn(command.what)).join('\n'));
      return;
    }
    case 'convert': {
      const { file, options } = command;
      if (options.out !== undefined) refuseSameFile(file, options.out);
      const text = `${JSON.stringify(convertTable(readTextFile(file), file, options), null, 2)}\n`;
      const { pack, lines } = checkPack(text, options.out ?? 'the pack');
      if (!pack) throw new PackToolError(lines.join('\n'));
      if (options.out === undefined) return void process.stdout.write(text);
      writeTextFile(options.out, text);
      console.log(lines.join('\n'));
      return;
    }
    default:
      assertNever(command);
  }
}

function readPackText(file: string): string {
  const text = readTextFile(file);
  refuseTable(text, file);
  return text;
}
