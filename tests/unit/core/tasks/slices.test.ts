import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInSlices } from '../../../../src/core/tasks/slices.ts';

/** A clock of its own, so that a busy machine changes nothing. */
let clock = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes longer than a slice lasts. */
function work(): void {
  clock += 8;
}

/** Runs steps and tells in which order they ran and pages had their turn. */
async function runOf(
  steps: readonly (string | (() => unknown))[],
  signal?: AbortSignal,
  onTurn = () => {},
): Promise<string[]> {
  const log: string[] = [];
  function* all() {
    for (const step of steps) {
      if (typeof step === 'string') log.push(step);
      yield typeof step === 'string' ? undefined : step();
    }
    log.push('end');
  }
  const turn = async () => {
    log.push('turn');
    onTurn();
  };
  await runInSlices(all(), turn, signal);
  return log;
}

describe('work in slices', () => {
  test('of short steps is one slice', async () => {
    expect(await runOf(['a', 'b'])).toEqual(['a', 'b', 'end']);
    expect(await runOf([])).toEqual(['end']);
  });

  test('ends a slice after six milliseconds, not before', async () => {
    const take = (milliseconds: number) => () => {
      clock += milliseconds;
    };
    expect(await runOf([take(5), 'a', take(1), 'b'])).toEqual(['a', 'turn', 'b', 'end']);
    expect(await runOf([take(3), 'a', take(2.9), 'b'])).toEqual(['a', 'b', 'end']);
  });

  test('yields to the page after a slice', async () => {
    expect(await runOf(['a', work, 'b', work, 'c'])).toEqual(['a', 'turn', 'b', 'turn', 'c', 'end']);
  });

  test('waits for the promise of a step and then begins a new slice', async () => {
    const late: string[] = [];
    const wait = () => {
      work();
      return Promise.resolve().then(() => late.push('waited'));
    };
    expect(await runOf(['a', wait, 'b'])).toEqual(['a', 'b', 'end']);
    expect(late).toEqual(['waited']);
  });

  test('stops when cancelled: before it begins, while it waits, between slices', async () => {
    expect(await runOf(['a'], AbortSignal.abort())).toEqual([]);
    const waiting = new AbortController();
    const abort = () => Promise.resolve().then(() => waiting.abort());
    expect(await runOf(['a', abort, 'b'], waiting.signal)).toEqual(['a']);
    const turning = new AbortController();
    const steps = ['a', work, 'b'];
    expect(await runOf(steps, turning.signal, () => turning.abort())).toEqual(['a', 'turn']);
  });
});
