import { expect, onTestFinished, test, vi } from 'vitest';
import { inBackground } from '../../../../src/core/tasks/promises.ts';

test('what fails in the background can be found in the console', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
  onTestFinished(() => debug.mockRestore());
  const mistake = new TypeError('undefined is not a function');
  inBackground(Promise.reject(mistake));
  await vi.waitFor(() => expect(debug).toHaveBeenCalledExactlyOnceWith(mistake));
});
