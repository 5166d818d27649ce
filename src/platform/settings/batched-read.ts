import { browser } from '../api/native-browser.ts';

/** The next question to local storage, which waits for the one under way. */
let next: { keys: Set<string>; answer: Promise<Record<string, unknown>> } | undefined;
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Reads local storage. What is asked while another question is under way is asked together afterwards: when settings change,
 * every frame of every tab wants to know at once. No answer is older than its question.
 */
export async function readTogether(keys: readonly string[]): Promise<Record<string, unknown>> {
  next ??= ask();
  for (const key of keys) next.keys.add(key);
  const answer = await next.answer;
  return Object.fromEntries(keys.filter((key) => key in answer).map((key) => [key, answer[key]]));
}

function ask() {
  const keys = new Set<string>();
  const answer = underWay.then(() => {
    next = undefined;
    return browser.storage.local.get([...keys]);
  });
  underWay = answer.catch(() => {});
  return { keys, answer };
}
