import { parseArgs } from 'node:util';

/** A mistake on the command line, or in a file that it names. */
export class PackToolError extends Error {}

export const PACK_USAGE = `Usage: npm run pack -- COMMAND

  check FILE             tells all mistakes and warnings of a pack, with line and path; ends with 1 if there is a mistake
  try FILE PAGE|TEXT     shows what a pack marks in an HTML or text file, or in a text in quotes, and the notes that
                         would come first for each paragraph
  convert FILE.csv       makes a pack of a table with the columns name and note, and perhaps alias, status, speaker,
                         date and source. A row is a note; several aliases are separated by |
    --out FILE           where to write the pack; without it, it is printed
    --title TEXT         what the pack is called; without it, the name of the source or of the file
    --language TAG       the language of the table, such as de; without it, en
    --published DATE     when the source was published; without it, the last date of the table
  --help                 shows this`;

export interface ConvertOptions {
  out?: string | undefined;
  title?: string | undefined;
  language?: string | undefined;
  published?: string | undefined;
}

export type PackCommand =
  | { type: 'help' }
  | { type: 'check'; file: string }
  | { type: 'try'; file: string; what: string }
  | { type: 'convert'; file: string; options: ConvertOptions };

/** @throws {PackToolError} that says what is wrong */
export function readPackCommand(args: readonly string[]): PackCommand {
  const { values, positionals } = parsed(args);
  const { help, ...options } = values;
  const [command, file, ...rest] = positionals;
  if (help || command === undefined) return { type: 'help' };
  if (file === undefined) throw new PackToolError(`"${command}" needs a file.`);
  const [what, ...more] = rest;
  if (command !== 'convert' && Object.keys(options).length > 0)
    throw new PackToolError(`--${Object.keys(options)[0]} belongs to "convert".`);
  if (more.length > 0 || (command !== 'try' && what !== undefined))
    throw new PackToolError('There are too many arguments. Put a text in quotes.');
  switch (command) {
    case 'check':
      return { type: 'check', file };
    case 'try':
      if (what === undefined) throw new PackToolError('"try" needs a page or a text to try the pack on.');
      return { type: 'try', file, what };
    case 'convert':
      return { type: 'convert', file, options };
    default:
      throw new PackToolError(`There is no command "${command}".`);
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        out: { type: 'string' },
        title: { type: 'string' },
        language: { type: 'string' },
        published: { type: 'string' },
      },
    });
  } catch (error) {
    throw new PackToolError(error instanceof Error ? error.message : String(error));
  }
}
