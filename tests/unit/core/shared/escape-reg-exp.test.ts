import { expect, test } from 'vitest';
import { escapeRegExp } from '../../../../src/core/shared/escape-reg-exp.ts';

test('an escaped literal matches only itself', () => {
  for (const sign of '\\^$.*+?()[]{}|/') {
    const pattern = new RegExp(`^x${escapeRegExp(sign)}x$`, 'u');
    expect([pattern.test(`x${sign}x`), pattern.test('xx'), pattern.test('xyx')]).toEqual([
      true,
      false,
      false,
    ]);
  }
  expect(escapeRegExp('plain-text_1')).toBe('plain-text_1');
});
