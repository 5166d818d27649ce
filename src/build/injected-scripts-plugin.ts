import type { Plugin, UserConfig } from 'vite';
import { INJECTED_SCRIPTS } from '../platform/api/injected-scripts.ts';
import { buildSeparately } from './build-separately.ts';

/** Builds each script that the background injects as one file without imports. crxjs builds only those of the manifest. */
export function injectedScripts(common: UserConfig): Plugin {
  return {
    name: 'context-notes:injected-scripts',
    apply: 'build',
    async generateBundle() {
      for (const fileName of Object.values(INJECTED_SCRIPTS)) {
        const [file] = await buildSeparately(common, {
          input: fileName.replace(/js$/, 'ts'),
          // None of our getters has side effects. Terser is told the same, see `minify-content-scripts.ts`.
          treeshake: { propertyReadSideEffects: false },
          output: { format: 'iife', codeSplitting: false },
        });
        this.emitFile({ type: 'asset', fileName, source: file.code });
      }
    },
  };
}
