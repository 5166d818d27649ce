import type { Events } from 'webextension-polyfill';

/** Adds a listener to an event of the browser's API and removes it when `signal` aborts. */
export function subscribe<Listener extends (...values: never[]) => unknown>(
  event: Pick<Events.Event<Listener>, 'addListener' | 'removeListener'>,
  listener: Listener,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}
