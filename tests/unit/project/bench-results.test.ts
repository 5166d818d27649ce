import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReached } from '../../bench/harness/result.ts';
import { mergedResults, type Result } from '../../bench/harness/results-file.ts';

const { parts }: { parts: Result[] } = JSON.parse(readFileSync('tests/bench/results.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');

test('a run of some parts leaves the others with their own date and rounds', () => {
  const result = (title: string, date: string, rounds: number): Result => ({
    ...{ part: 'a', title, date, rounds, browser: 'Chromium 1', quick: false, pages: 'made up' },
    ...{ how: '', rows: [], goals: [] },
  });
  const earlier = [result('load', '2026-11-29', 3), result('scan', '2026-11-29', 3), result('gone', '', 1)];
  expect(mergedResults(['load', 'scan', 'new'], earlier, [result('scan', '2026-12-01', 7)])).toEqual([
    result('load', '2026-11-29', 3),
    result('scan', '2026-12-01', 7),
  ]);
});

test('each part tells when and in how many rounds it was measured', () => {
  expect(parts.length).toBeGreaterThan(10);
  for (const { title, date, rounds, quick } of parts) {
    expect(date, title).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(rounds, title).toBeGreaterThan(0);
    expect(quick, title).toBe(false);
  }
});

describe('the README', () => {
  /** What it says of goals that are not reached, by part and the beginning of the goal. */
  const NOT_REACHED: Readonly<Record<string, string>> = {
    'a with names': 'pages with names',
    b: 'very long pages',
    c: 'packs of thousands',
    d: 'pages that change all the time',
    e: 'removing thousands of marked paragraphs',
    'f tasks': 'pages at rest with names (17 tasks, goal 0)',
    g: 'frames without a name',
    h: 'the size of scripts',
    j: 'typing beside thousands of names',
  };

  test('lists exactly what is not reached', () => {
    const missed = parts.flatMap(({ part, goals }) =>
      goals.filter((goal) => !isReached(goal)).map(({ what }) => `${part} ${what}`),
    );
    const told = (goal: string) => Object.entries(NOT_REACHED).find(([start]) => goal.startsWith(start))?.[1];
    expect(missed.filter((goal) => told(goal) === undefined)).toEqual([]);
    const [, list = ''] = /Not reached yet: (.*?)\. ##/.exec(readme) ?? [];
    expect(list.split(/, (?![^(]*\))/).sort()).toEqual([...new Set(missed.map(told))].sort());
  });

  test.each([
    ['a', 'article-with-names.html', 'ours ms', '37 ms'],
    ['a', 'article-with-names.html', 'ours MB', '1.05 MB'],
    ['a', 'article-with-names.html', 'in view ms', 'marked after 36 ms'],
    ['a', 'article-with-names.html', 'asleep: in view ms', 'where the background slept: 133 ms'],
    ['a', 'article.html', 'ours MB', '0.36 MB'],
    ['b', 'Context Notes', 'cold ms', '205 ms the first time'],
    ['c', '10,000 entities', 'scan ms', '311 ms'],
    ['c', '3 entities', 'scan ms', 'in the same run: 205 ms'],
    ['e', 'removal, layout and paint', 'added ms', '36 ms'],
    ['f', 'article-with-names.html', 'script ms', '1.0 ms'],
    ['h', 'scout', 'gzip kB', '5.8 kB in each page'],
    ['h', 'scout + marks', 'gzip kB', '20.9 kB with marks'],
    ['h', 'scout + marks + card', 'gzip kB', '31.7 kB with cards'],
    ['j', 'an editor of 2,000 paragraphs', 'added ms', '3.3 ms'],
  ])('(%s) has the figure of %s, %s: %s', (letter, what, column, told) => {
    const rows = parts.flatMap(({ part, rows }) => (part === letter ? rows : []));
    const figure = rows.find((row) => row.what === what)?.figures[column];
    const [number = ''] = /[\d.]+/.exec(told) ?? [];
    expect(figure?.toFixed(number.split('.')[1]?.length ?? 0)).toBe(number);
    expect(readme).toContain(told);
  });
});
