import { type ParseArgsConfig, parseArgs } from 'node:util';

/** How the commands of `package.json` read what was typed after their name. */

/** A mistake on the command line, told in words. */
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

/** @throws {UsageError} for another value than those that are known */
export function oneOf<Value extends string>(known: readonly Value[], value: string, option: string): Value {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is "${value}"; it may be ${known.join(' or ')}.`);
  return found;
}

/** @throws {UsageError} for what is no whole number above zero */
export function countOf(value: string, what: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`${what} is "${value}"; it must be a whole number above zero.`);
  return number;
}

/**
 * The options of a command. With `--help` or a mistake, prints how the command is used, and ends the process: with 0 or 2.
 * @param read returns the options; throws a `UsageError` that says what is wrong
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

/** For commands that take no arguments, see `readCommandLine`. */
export function takeNoArguments(usage: string): void {
  readCommandLine(usage, (args) => parseOptions({ args }));
}

/** For commands that take one, see `readCommandLine`. @returns `undefined` where there is none */
export function readOneArgument(usage: string): string | undefined {
  return readCommandLine(usage, (args) => {
    const { positionals } = parseOptions({ args, allowPositionals: true });
    if (positionals.length > 1)
      throw new UsageError(`There are too many arguments: ${positionals.join(' ')}`);
    return positionals[0];
  });
}
