import { runInSlices, type Step } from '../../core/shared/slices.ts';

/**
 * Runs steps as `runInSlices` does, between the tasks of a web page.
 * @param steps each step is expected to take well under a millisecond
 * @param priority `background`: the first step waits, too, until the page is idle
 */
export async function runBetweenPageTasks(
  steps: Iterator<Step>,
  signal: AbortSignal,
  priority: TaskPriority = 'user-visible',
): Promise<void> {
  const nextTask = () => scheduler.postTask(() => {}, { priority });
  if (priority === 'background') await nextTask();
  await runInSlices(steps, nextTask, signal);
}
