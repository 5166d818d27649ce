import type { Events } from 'webextension-polyfill';

/** Adds a listener to an event of the browser's API and removes it when `signal` aborts. Adds none after that. */
export function subscribe<Listener extends (...values: never[]) => unknown>(
  event: Pick<Events.Event<Listener>, 'addListener' | 'removeListener'>,
  listener: Listener,
  signal: AbortSignal,
): void {
  if (!signal.aborted) event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}
