import { expect, test } from 'vitest';
import { inTurn, Turns } from '../../../../src/core/tasks/in-turn.ts';

/** A task that ends when it is told to. */
function heldTask(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const task = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { task, end };
}

test('tasks run one after another, and each caller gets what its own task returns', async () => {
  const log: string[] = [];
  const [one, two] = ['one', 'two'].map((name) => heldTask(log, name));
  if (!one || !two) throw new Error('none');
  const take = inTurn();
  const results = Promise.all([take(one.task), take(two.task)]);
  two.end();
  one.end();
  expect(await results).toEqual(['one', 'two']);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a task that fails holds up no later one, and only its own caller hears of it', async () => {
  const take = inTurn();
  const failing = take(() => Promise.reject(new Error('broken')));
  const next = take(() => 'next');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('next');
});

test('tasks of different keys do not wait for each other', async () => {
  const log: string[] = [];
  const turns = new Turns<number>();
  const held = heldTask(log, 'held');
  const first = turns.take(1, held.task);
  expect(await turns.take(2, () => 'other')).toBe('other');
  expect(log).toEqual(['held begins']);
  held.end();
  await first;
});
