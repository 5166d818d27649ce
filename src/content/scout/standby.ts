import { latestRun } from '../../core/tasks/latest-run.ts';
import { timeoutUntil } from '../../core/time/timeout-until.ts';
import { onAddressChange } from './address.ts';
import type { FrameContext } from './frame-context.ts';

/** The browser functions that standby uses. */
interface StandbyPlatform {
  onSettingsChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Calls `listener` when the address of the top frame has changed. */
  onTopAddressChange: (listener: () => void, signal: AbortSignal) => void;
}

/** Requests the marks script again whenever marks may be on in this frame, until it runs. */
export function startStandby(platform: StandbyPlatform, context: FrameContext): void {
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, context.life.signal]);
  const { stopScout } = context;
  context.stopScout = () => {
    end.abort();
    stopScout();
  };
  let timer: number | undefined;
  /** When marks may be on again, as far as that is known; 0 while there is no answer. */
  let pausedUntil: number | null = 0;
  /** Ends the wait of a request that is to try again. */
  let wait = new AbortController();

  const requestNext = latestRun(async () => {
    clearTimeout(timer);
    pausedUntil = 0;
    const answer = await context.requestMarks(context.documentToken, () => wait.signal);
    if (!answer || answer.settings.on || signal.aborted) return;
    pausedUntil = answer.settings.until;
    if (pausedUntil !== null) timer = window.setTimeout(request, timeoutUntil(pausedUntil));
  });
  /** Changes during a request share one more request after it, which comes at once if that one waits to try again. */
  const request = () => {
    wait.abort();
    wait = new AbortController();
    void requestNext();
  };

  platform.onSettingsChanged(request, signal);
  if (window.top === window)
    onAddressChange(() => {
      request();
      // The settings of the page also apply to its frames.
      if (window.length > 0) void context.ask('addressChanged', {});
    }, signal);
  else platform.onTopAddressChange(request, signal);
  // Timers do not run while the machine sleeps.
  for (const type of ['focus', 'visibilitychange'])
    window.addEventListener(type, () => pausedUntil !== null && pausedUntil <= Date.now() && request(), {
      signal,
      capture: true,
    });
  // Settings may have changed while the page was in the back-forward cache.
  window.addEventListener('pageshow', ({ persisted }) => persisted && request(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  context.life.signal.addEventListener('abort', () => wait.abort());
  request();
}
