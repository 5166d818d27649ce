import { minify } from 'terser';
import type { Plugin } from 'vite';
import { INJECTED_SCRIPTS } from '../platform/api/injected-scripts.ts';

/** The injected scripts, and the scout, which is the one that the manifest declares. */
const SCRIPT_COUNT = Object.keys(INJECTED_SCRIPTS).length + 1;

/**
 * Minifies the content scripts again with Terser, because web pages load them. Terser saves another 2 % over Oxc's minifier,
 * and ASCII escapes compress better than the raw letters of many scripts.
 */
export function minifyContentScripts(): Plugin {
  return {
    name: 'context-notes:minify-content-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.iife.js'));
        if (scripts.length !== SCRIPT_COUNT)
          throw new Error(`The bundle holds ${scripts.length} content scripts, not ${SCRIPT_COUNT}`);
        for (const script of scripts) {
          if (script.type !== 'asset') throw new Error(`${script.fileName} is no asset`);
          const { code } = await minify(String(script.source), {
            ecma: 2020,
            compress: {
              passes: 5,
              pure_getters: true,
              unsafe_arrows: true,
              // Shorter forms of built-ins, such as `RegExp(…)` without `new`. Terser then takes for granted that what is
              // joined, or made a string, is a string already: in content scripts, only join strings.
              unsafe: true,
              // It would turn comparisons around: `0 === size` compresses worse.
              lhs_constants: false,
              hoist_funs: /marks|viewport/.test(script.fileName),
            },
            format: { ascii_only: true },
          });
          if (code === undefined) throw new Error(`Terser returned no code for ${script.fileName}`);
          script.source = code;
        }
      },
    },
  };
}
