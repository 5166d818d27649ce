import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packConstants } from '../vite.config.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/tools/plain-line-reporter.ts'],
    projects: [
      {
        root,
        define: packConstants(),
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Properties try hundreds of cases; a busy machine takes its time over them.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/harness/global-setup.ts'],
          // One process for all files: they share one Chromium and one Firefox.
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
