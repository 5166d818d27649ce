import { runInSlices, type Step } from '../../core/tasks/slices.ts';

/**
 * Runs steps in slices between the tasks of a web page, see `runInSlices`.
 * @param steps each step is expected to take well under a millisecond
 * @param priority with `background`, even the first step waits until the page is idle
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
