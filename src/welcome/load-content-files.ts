import type { ContentFiles } from '../platform/api/content-files.ts';

/**
 * Adds scripts and style sheets to a document.
 * @param files their URLs, in the order in which they have to load
 * @param head the element to add them to
 */
export function loadContentFiles(files: ContentFiles, head: HTMLHeadElement): void {
  for (const href of files.styles) {
    head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
  for (const src of files.scripts) {
    // `async: false` makes them run in this order. By default, scripts added by a script run as soon as they are loaded.
    head.append(Object.assign(document.createElement('script'), { src, async: false }));
  }
}
