import { rootElement } from './nodes.ts';

/**
 * Starts something that listens to the document, and starts it again whenever `document.open()` replaces the document:
 * that removes every listener together with the old root element.
 * @param start gets a signal that aborts when the document is replaced or `signal` aborts
 */
export function startPerDocument(start: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let root: Element | null = null;
  let end = new AbortController();
  const restart = () => {
    const current = rootElement();
    if (current === root || current === null) return;
    root = current;
    end.abort();
    end = new AbortController();
    start(AbortSignal.any([end.signal, signal]));
  };
  restart();
  const observer = new MutationObserver(restart);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
