import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import { timeoutUntil } from '../../core/time/timeout-until.ts';
import type { FrameContext } from '../scout/frame-context.ts';

interface Dependencies extends Pick<FrameContext, 'retry'> {
  /** Loads the settings of this frame; `undefined` if not available now. Must not reject. */
  load: () => Promise<FrameSettings | undefined>;
  /** Called with all settings loaded. */
  onSettings: (settings: FrameSettings) => void;
}

export interface FrameSettingsFeed {
  /** The settings loaded last. */
  current(): FrameSettings | undefined;
  /** Reloads the settings. Calls during a request share one more request after it, at once if that one waits to try again. */
  refresh(): void;
  /** Applies settings that are loaded already, unless newer ones have been requested. */
  start(settings: FrameSettings): void;
}

/** How long loading may take until marks go, in milliseconds: longer than a sleeping background takes to start. */
const LOADING_LIMIT = 4_000;

/**
 * Keeps a frame's settings up to date until `signal` aborts. Reloads them on `refresh` and when a pause ends. While they cannot be
 * loaded, marks are off: the reader may have switched them off.
 */
export function startFrameSettingsFeed(
  { retry, load, onSettings }: Dependencies,
  signal: AbortSignal,
): FrameSettingsFeed {
  let current: FrameSettings | undefined;
  /** The request that is under way. It is aborted when settings may have changed since, so that it does not wait to try again. */
  let request: AbortController | undefined;
  let timer: number | undefined;

  const apply = (settings: FrameSettings) => {
    current = settings;
    clearTimeout(timer);
    if (settings.until !== null) timer = window.setTimeout(refresh, timeoutUntil(settings.until));
    onSettings(settings);
  };
  const disable = () => {
    if (current?.on && !signal.aborted) apply({ ...current, on: false, until: null });
  };
  const refresh = async () => {
    if (request || signal.aborted) return request?.abort();
    do {
      request = new AbortController();
      const timeout = window.setTimeout(disable, LOADING_LIMIT);
      const settings = await retry(async () => {
        const loaded = await load();
        if (!loaded) disable();
        return loaded;
      }, request.signal);
      clearTimeout(timeout);
      if (settings && !signal.aborted) apply(settings);
    } while (request.signal.aborted && !signal.aborted);
    request = undefined;
  };

  signal.addEventListener('abort', () => {
    request?.abort();
    clearTimeout(timer);
  });
  // Timers do not run while the machine sleeps.
  for (const type of ['focus', 'visibilitychange'])
    window.addEventListener(
      type,
      () => (request || (current?.until && current.until <= Date.now())) && refresh(),
      { signal, capture: true },
    );
  return {
    current: () => current,
    refresh,
    start(settings) {
      if (!request && !current) apply(settings);
    },
  };
}
