import type { Plugin } from 'vite';

/** See `card.css`. No rule of a page wins over an important one of this origin. */
const CARD_IS_ALIVE = 'context-notes-card{--context-notes-alive:visible!important}';

const isMarksCss = (file: string) => file.endsWith('marks.css');

/** Firefox's highlights do not inherit, so its rules for marks select every element, not only the root. See `marks.css`. */
const adapt = (css: string) => css.replaceAll(':root::highlight', '::highlight') + CARD_IS_ALIVE;

/** Adapts the style sheet of marks to Firefox. */
export function firefoxMarksCss(): Plugin {
  return {
    name: 'context-notes:firefox-marks-css',
    apply: 'build',
    enforce: 'pre',
    // Where a page of the extension imports it.
    transform: (code, id) => (isMarksCss(id) ? adapt(code) : undefined),
    // Where the manifest names it: crxjs copies it as it is.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const sheet = Object.values(bundle).find(({ fileName }) => isMarksCss(fileName));
        if (sheet?.type !== 'asset') throw new Error('The bundle does not hold the style sheet of marks');
        sheet.source = adapt(String(sheet.source));
      },
    },
  };
}
