import { expect, test, vi } from 'vitest';
import { ignoreHeldEnter } from '../../../src/ui/components/ignore-held-enter.ts';

class FakeElement extends EventTarget {
  constructor(readonly mayRepeat: boolean) {
    super();
  }
  matches() {
    return this.mayRepeat;
  }
}
vi.stubGlobal('Element', FakeElement);

test.each([
  ['a held Enter', 'Enter', true, false, false],
  ['the first press of Enter', 'Enter', false, false, true],
  ['a held Enter in a text of several lines', 'Enter', true, true, true],
  ['a held arrow key', 'ArrowDown', true, false, true],
  ['a held letter', 'a', true, false, true],
  ['a held Tab', 'Tab', true, false, true],
])('%s acts: %s, repeated: %s', (_, key, repeat, mayRepeat, wanted) => {
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key, repeat });
  const target = new FakeElement(mayRepeat);
  target.addEventListener('keydown', (event) => ignoreHeldEnter(event as KeyboardEvent));
  target.dispatchEvent(event);
  expect(!event.defaultPrevented).toBe(wanted);
});
