import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { extensionConfig } from '../../../vite.config.ts';
import { pseudoBuild } from './build.ts';

/**
 * Builds the extension with the pseudo-language in place of English, for tests:
 * `vite build --config tests/tools/pseudo-language/vite.config.ts --mode chrome`, or `firefox`. No source of the extension
 * knows of the pseudo-language, and it is built outside of `dist`, so that it cannot be shipped.
 */

/** All but the words of tables, which are understood rather than shown. */
const ENGLISH = /\/ui\/strings\/en\/(?!tables\.ts)[\w-]+\.ts$/;
const EXPORT = 'export const strings =';
const PSEUDO = fileURLToPath(new URL('./pseudo.ts', import.meta.url));

function pseudoLanguage(): Plugin {
  return {
    name: 'context-notes:pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      if (!ENGLISH.test(id)) return null;
      if (!code.includes(EXPORT)) throw new Error(`${id} has no "${EXPORT}"`);
      return [
        `import { pseudo } from ${JSON.stringify(PSEUDO)};`,
        code.replace(EXPORT, 'const english ='),
        'export const strings = pseudo(english);',
      ].join('\n');
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return extensionConfig(browser, {
    outDir: pseudoBuild(browser),
    plugins: [pseudoLanguage()],
    skipTerser: true,
  });
});
