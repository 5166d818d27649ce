import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../browser/harness/paths.ts';

/** A tool that `npm test` runs. */
export interface Part {
  name: string;
  /** A command of `node_modules/.bin`. */
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Runs at a lower priority. */
  isPatient?: true;
}

/** The niceness of patient parts, from 0 to 19. It is low enough that they still make progress on a busy machine. */
const PATIENT = 5;

/** How many tests passed and failed. A tool without tests counts as one failed test if it fails. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Outcome extends Tally {
  name: string;
  /** What the tool has written to stdout and stderr. */
  output: string;
  /** How long it took. */
  seconds: number;
}

/** The last line of vitest's output, from `plain-line-reporter.ts`. */
const PLAIN_LINE = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

const { PATH: outerPath = '' } = process.env;
const PATH = [join(ROOT, 'node_modules/.bin'), outerPath].join(delimiter);

/** Runs a tool to its end. Never rejects: a tool that does not start counts as failed. */
export async function run(part: Part): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await new Promise<{ code: number | null; output: string }>((ended) => {
    const chunks: Buffer[] = [];
    const child = spawn(part.command, part.args, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...part.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows, these commands are shell scripts.
      shell: process.platform === 'win32',
    });
    if (part.isPatient && child.pid !== undefined) setPriority(child.pid, PATIENT);
    const end = () => child.kill();
    process.once('exit', end);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (code) => {
      process.off('exit', end);
      ended({ code, output: Buffer.concat(chunks).toString() });
    });
  });
  return {
    name: part.name,
    output,
    seconds: (performance.now() - started) / 1000,
    ...tallyOf(part, code === 0, output),
  };
}

/** @param succeeded whether the tool ended with exit code 0 */
function tallyOf({ command }: Part, succeeded: boolean, output: string): Tally {
  const found = command === 'vitest' ? PLAIN_LINE.exec(output.trimEnd().split('\n').at(-1) ?? '') : null;
  const [passed = 0, failed = 0, skipped = 0] = found?.slice(1).map((digits) => Number(digits ?? 0)) ?? [];
  const isBroken = !succeeded || (command === 'vitest' && !found);
  return { passed, failed: isBroken ? Math.max(failed, 1) : failed, skipped };
}
