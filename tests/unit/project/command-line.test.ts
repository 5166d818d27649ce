import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSentences } from '../../tools/accuracy/annotated-sentences.ts';
import { matcherOf } from '../../tools/accuracy/matcher-accuracy.ts';
import { countOf, oneOf, parseOptions, UsageError } from '../../tools/command-line.ts';

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

describe('what is measured', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test.each([
    ['columns.txt', 'a\ten\tplain\tOn {{a:Acme}}\n\nonly one\n', 3],
    ['entity.tsv', '# head\na\ten\tplain\tOn {{zz:Zed}}\n', 2],
    ['json.jsonl', '{"text":"Acme","lang":"en","gold":[]}\n{"text":1}\n', 2],
    ['broken.jsonl', '{"text":', 1],
  ])('is refused with its line: %s', (name, text, line) => {
    const file = written(name, text);
    expect(() => readSentences(file, ['acme'])).toThrow(UsageError);
    expect(() => readSentences(file, ['acme'])).toThrow(`${file}:${line}: `);
  });

  test('is not measured with a pack that is none', () => {
    const file = written('bad.json', '{}');
    expect(() => matcherOf(file)).toThrow(UsageError);
    expect(() => matcherOf(file)).toThrow('entities: This field is missing.');
    expect(() => matcherOf(folder)).toThrow(UsageError);
  });
});
