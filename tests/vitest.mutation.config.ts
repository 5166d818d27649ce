import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { constants } from '../vite.config.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The first failure ends the run of a mutant: small files first, which are mostly the quick ones. */
class SmallFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizes = new Map(files.map((file) => [file, statSync(file.moduleId).size]));
    return files.toSorted((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0));
  }
}

/** The unit tests as `npm run mutate` runs them, in a copy of the checkout whose `src` is full of mutants. */
export default defineConfig({
  root,
  define: constants(),
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // They read source code, which is not as it was.
    exclude: ['tests/unit/project/architecture.test.ts'],
    environment: 'node',
    // Each mutant has a worker of its own: modules need not be loaded anew for each file of tests as well.
    isolate: false,
    pool: 'threads',
    sequence: { sequencer: SmallFilesFirst },
    setupFiles: ['tests/tools/quick-properties.ts', 'tests/tools/running/url-can-parse.ts'],
    testTimeout: 30_000,
  },
});
