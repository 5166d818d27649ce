import type { ContentFiles } from '../platform/api/content-files.ts';

/**
 * Adds scripts and style sheets to a document.
 * @param files their URLs, in the order in which they take effect
 * @param head the element to add them to
 */
export function loadContentFiles(files: ContentFiles, head: HTMLHeadElement): void {
  for (const href of files.styles) {
    head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
  for (const src of files.scripts) {
    // Without `async: false`, scripts added by a script run in the order in which they load.
    head.append(Object.assign(document.createElement('script'), { src, async: false }));
  }
}
