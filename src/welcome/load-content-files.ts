/**
 * Runs scripts (classic ones; modules where the development server gives sources) and applies style sheets in a document.
 * @param files addresses, in the order they are to take effect
 * @param head where their elements go
 */
export function loadContentFiles(
  files: { scripts: readonly string[]; styles: readonly string[] },
  head: HTMLHeadElement,
): void {
  for (const href of files.styles) {
    head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
  for (const src of files.scripts) {
    // Scripts that a script adds run as they arrive, unless told to keep their order.
    const type = src.endsWith('.ts') ? 'module' : '';
    head.append(Object.assign(document.createElement('script'), { src, type, async: false }));
  }
}
