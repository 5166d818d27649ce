import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Prints `N passed, N failed` as the very last line, whatever happens before. A failure outside of a test, such as a file that does not
 * load or a setup that throws, counts as one failed test.
 */
export default class PlainLineReporter implements Reporter {
  #tally: Tally | undefined;

  onInit(): void {
    // On exit, after all other reporters have finished.
    process.once('exit', () => {
      const tally = this.#tally ?? { passed: 0, failed: 1, skipped: 0 };
      // A run that broke off or found no tests is not a success.
      if (process.exitCode && tally.failed === 0) tally.failed = 1;
      writeSync(1, `${toLine(tally)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#tally = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) count(module, this.#tally);
    if (modules.length === 0) process.exitCode = 1;
  }
}

function count(module: TestModule, tally: Tally): void {
  let failedTests = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') tally.passed += 1;
    else if (state === 'skipped') tally.skipped += 1;
    else failedTests += 1;
  }
  tally.failed += failedTests;
  if (!module.ok() && failedTests === 0) tally.failed += 1;
}

function toLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
