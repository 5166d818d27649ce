import { BROWSER_KINDS, type BrowserKind } from './find-browser.ts';

/**
 * The browsers that tests run in: all, unless the environment variable `BROWSERS` (`chromium`, `firefox`) narrows them.
 * @throws when it names something else
 */
export function browsersWanted(): readonly BrowserKind[] {
  const { BROWSERS: asked } = process.env;
  if (!asked) return BROWSER_KINDS;
  const names = asked.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !BROWSER_KINDS.some((kind) => kind === name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; it may name ${BROWSER_KINDS.join(', ')}.`);
  }
  return BROWSER_KINDS.filter((kind) => names.includes(kind));
}

/** Whether suites that otherwise run in one browser run in all of them: the environment variable `EVERYWHERE` is set. */
export function runsEverywhere(): boolean {
  const { EVERYWHERE: asked } = process.env;
  return Boolean(asked);
}
