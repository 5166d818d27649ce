import { rootElement } from './nodes.ts';

/**
 * Calls `start` now, and again whenever `document.open()` replaces the document, which removes all listeners.
 * @param start gets a signal that aborts when the document is replaced or `signal` aborts
 */
export function startPerDocument(start: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let root: Element | null = null;
  let controller = new AbortController();
  const restart = () => {
    const current = rootElement();
    if (current === root || current === null) return;
    root = current;
    controller.abort();
    controller = new AbortController();
    start(AbortSignal.any([controller.signal, signal]));
  };
  restart();
  const observer = new MutationObserver(restart);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
