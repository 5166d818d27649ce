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
  let pausedUntil: number | null = null;

  // Changes during a request share one more request after it.
  const request = latestRun(async () => {
    clearTimeout(timer);
    const answer = await context.requestMarks(context.documentToken);
    if (!answer || answer.settings.on || signal.aborted) return;
    pausedUntil = answer.settings.until;
    if (pausedUntil !== null) timer = window.setTimeout(request, timeoutUntil(pausedUntil));
  });

  platform.onSettingsChanged(request, signal);
  if (window.top === window)
    onAddressChange(() => {
      void request();
      // The settings of the page also apply to its frames.
      if (window.length > 0) void context.ask('addressChanged', {});
    }, signal);
  else platform.onTopAddressChange(request, signal);
  // Timers do not run while the machine sleeps.
  for (const type of ['focus', 'visibilitychange'])
    window.addEventListener(type, () => pausedUntil !== null && pausedUntil <= Date.now() && void request(), {
      signal,
      capture: true,
    });
  // Settings may have changed while the page was in the back-forward cache.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void request(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  void request();
}
