import { type ParseArgsConfig, parseArgs } from 'node:util';

/** How the commands of `package.json` read their arguments. */

/** A mistake on the command line. Its message is shown to the user. */
export class UsageError extends Error {}

/**
 * Node's `parseArgs`.
 * @throws {UsageError} for an option that is unknown or lacks its value, and for an argument where none is taken
 */
export function parseOptions<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value if it is one of those known. @throws {UsageError} for any other */
export function oneOf<Value extends string>(known: readonly Value[], value: string, option: string): Value {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is "${value}"; it may be ${known.join(' or ')}.`);
  return found;
}

/** Parses a whole number above zero. @param what the name of the option or argument @throws {UsageError} for anything else */
export function countOf(value: string, what: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`${what} is "${value}"; it must be a whole number above zero.`);
  return number;
}

/**
 * Reads the options of a command. For `--help` it prints the usage and ends the process with 0, for a mistake with 2.
 * @param read parses the arguments; throws a `UsageError` for a mistake
 */
export function readCommandLine<Options>(usage: string, read: (args: string[]) => Options): Options {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help')) {
      console.log(usage);
      process.exit();
    }
    return read(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/** `readCommandLine` for commands without arguments. */
export function takeNoArguments(usage: string): void {
  readCommandLine(usage, (args) => parseOptions({ args }));
}

/** `readCommandLine` for commands with one optional argument. @returns `undefined` where it is missing */
export function readOneArgument(usage: string): string | undefined {
  return readCommandLine(usage, (args) => {
    const { positionals } = parseOptions({ args, allowPositionals: true });
    if (positionals.length > 1)
      throw new UsageError(`There are too many arguments: ${positionals.join(' ')}`);
    return positionals[0];
  });
}
