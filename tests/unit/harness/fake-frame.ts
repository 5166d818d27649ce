import { vi } from 'vitest';

/**
 * Stands in for the window of a top frame in which no time passes: pauses of the scheduler only end with their signal. To be undone by
 * `vi.unstubAllGlobals()`.
 */
export function stubFrame(): { frame: EventTarget; pauses: number[] } {
  const pauses: number[] = [];
  const frame = Object.assign(new EventTarget(), { length: 0, setTimeout, clearTimeout });
  vi.stubGlobal('window', Object.assign(frame, { top: frame }));
  vi.stubGlobal('location', { href: 'https://a.example/' });
  vi.stubGlobal('scheduler', {
    postTask(_: () => void, { delay, signal }: { delay: number; signal: AbortSignal }) {
      pauses.push(delay);
      return new Promise((_, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted) abort();
        signal.addEventListener('abort', abort);
      });
    },
  });
  return { frame, pauses };
}
