import { expect, test } from 'vitest';
import { onSingleClick } from '../../../src/ui/components/on-single-click.ts';

test.each([
  ['a key or a screen reader', 0, 1],
  ['a click', 1, 1],
  ['the second click of a double click', 2, 0],
  ['the third one', 3, 0],
])('%s presses a button of a row that goes', (_, detail, wanted) => {
  let pressed = 0;
  const click = new Event('click');
  onSingleClick(() => {
    pressed += 1;
  })(Object.assign(click, { detail }) as MouseEvent);
  expect(pressed).toBe(wanted);
});
