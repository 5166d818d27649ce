import browser from 'webextension-polyfill';

/** Where a script is to run: in some frames or documents of a tab, in all frames, or else in the top one. */
export interface ScriptTarget {
  tabId: number;
  frameIds?: number[];
  /** Chrome alone identifies documents. */
  documentIds?: string[];
  allFrames?: boolean;
}

/** Files, or a function and its arguments. The function cannot use anything of the module that it is in. */
type Script<Given extends unknown[]> = (
  | { files: string[] }
  | { func: (...given: Given) => unknown; args: Given }
) & {
  /** Whether it also runs in a document that is still loading; true by default. */
  injectImmediately?: boolean;
};

interface Injection {
  result?: unknown;
  /** In Chrome. */
  documentId?: string;
}

/**
 * Runs a script in a tab. The types of the browser's function lack some of what it takes.
 * @returns what came of it in each frame
 * @throws where the browser refuses, or the tab or document is gone
 */
export const executeScript = <Given extends unknown[]>(
  target: ScriptTarget,
  script: Script<Given>,
): Promise<Injection[]> =>
  browser.scripting.executeScript({
    injectImmediately: true,
    ...script,
    target,
  } as browser.Scripting.ScriptInjection);
