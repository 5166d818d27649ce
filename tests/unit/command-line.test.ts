import { describe, expect, test } from 'vitest';
import { countOf, oneOf, parseOptions, UsageError } from '../tools/command-line.ts';

describe('the command line', () => {
  const options = { browser: { type: 'string' }, quick: { type: 'boolean' } } as const;

  test('gives options and arguments', () => {
    const { values, positionals } = parseOptions({
      args: ['pages', '--browser', 'firefox', '--quick'],
      options,
      allowPositionals: true,
    });
    expect({ ...values, positionals }).toEqual({ browser: 'firefox', quick: true, positionals: ['pages'] });
  });

  test.each([
    ['an unknown option', ['--fast'], '--fast'],
    ['an option without its value', ['--browser'], '--browser'],
    ['a value for a switch', ['--quick=yes'], '--quick'],
    ['an argument where none is taken', ['pages'], 'pages'],
  ])('%s is a mistake that is named', (_, args, named) => {
    const reading = () => parseOptions({ args, options });
    expect(reading).toThrow(UsageError);
    expect(reading).toThrow(named);
  });

  test('one of the known values', () => {
    expect(oneOf(['en', 'de'], 'de', '--language')).toBe('de');
    expect(() => oneOf(['en', 'de'], 'fr', '--language')).toThrow(
      new UsageError('--language is "fr"; it may be en or de.'),
    );
  });

  test('a number of rounds', () => {
    expect(countOf('7', '--rounds')).toBe(7);
    for (const value of ['', '0', '-1', '1.5', 'many', '1e400'])
      expect(() => countOf(value, '--rounds'), value).toThrow(UsageError);
  });
});
