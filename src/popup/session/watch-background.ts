import { wait } from '../../core/tasks/promises.ts';

/** How long to wait before a silent background is asked again, in milliseconds. */
const PAUSE = 1_000;

/**
 * Asks whether the background answers, and goes on until it does or `signal` aborts.
 * @param answers asks it. Must not reject
 * @param onChange called when it turns out to be silent, and when it answers after that
 */
export async function watchBackground(
  answers: () => Promise<boolean>,
  onChange: (isSilent: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  if (await answers()) return;
  onChange(true);
  do await wait(PAUSE);
  while (!signal.aborted && !(await answers()));
  if (!signal.aborted) onChange(false);
}
