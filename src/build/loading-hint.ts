import type { Plugin } from 'vite';
import type { Browser } from './manifest.ts';

const STEPS: Readonly<Record<Browser, (folder: string) => string>> = {
  chrome: (folder) => `In Chrome: chrome://extensions → Developer mode → Load unpacked → ${folder}`,
  firefox: (folder) =>
    `In Firefox: about:debugging → This Firefox → Load Temporary Add-on → ${folder}/manifest.json`,
};
const OTHER: Readonly<Record<Browser, string>> = {
  chrome: 'For Firefox: npx vite build --watch --mode firefox',
  firefox: 'For Chrome: npm run dev',
};

/**
 * Says how to load the extension, once after the first build of `vite build --watch`.
 * @param folder where the extension is built
 */
export function loadingHint(browser: Browser, folder: string): Plugin {
  let isSaid = false;
  let say = (_line: string): void => {};
  return {
    name: 'context-notes:loading-hint',
    apply: 'build',
    configResolved({ logger }) {
      say = (line) => logger.info(line);
    },
    closeBundle() {
      if (!this.meta.watchMode || isSaid) return;
      isSaid = true;
      for (const line of [STEPS[browser](folder), OTHER[browser]]) say(line);
    },
  };
}
