import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };
import { buildSeparately } from './build-separately.ts';

/**
 * Builds the popup apart from the other pages, as one script and one style sheet. In the common build it would share chunks
 * with them, and each further file costs some milliseconds whenever the popup opens. A bundler puts a module into one chunk
 * only, so the popup must not be an input of the common build: crxjs does not get to see its entry in the manifest.
 */
export function standalonePopup(common: UserConfig): CrxPlugin {
  const page = manifest.action.default_popup;
  return {
    name: 'context-notes:standalone-popup',
    apply: 'build',
    transformCrxManifest: (given) => ({ ...given, action: { ...given.action, default_popup: undefined } }),
    renderCrxManifest: (built) => ({ ...built, action: { ...built.action, default_popup: page } }),
    async generateBundle() {
      const files = await buildSeparately(common, { input: page, output: { codeSplitting: false } });
      for (const file of files) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}
