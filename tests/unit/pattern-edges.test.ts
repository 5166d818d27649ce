import { describe, expect, test } from 'vitest';
import { LOCAL_FILES, normalizeHost, parsePageAddress } from '../../src/core/urls/page-address.ts';
import {
  bySpecificity,
  hostAndParentDomains,
  matchesPage,
  parseNormalizedPattern,
  parsePattern,
  patternForPage,
} from '../../src/core/urls/site-pattern.ts';

describe('a pattern taken apart', () => {
  test.each([
    ['example.com', { host: 'example.com', subdomains: false }],
    ['*.example.com', { host: 'example.com', subdomains: true }],
    ['example.com/', { host: 'example.com', subdomains: false, path: '/' }],
    ['*.example.com/a/*?b', { host: 'example.com', subdomains: true, path: '/a/*?b' }],
    ['file://', { host: 'file://', subdomains: false }],
    ['file:///home/me', { host: 'file://', subdomains: false, path: '/home/me' }],
  ])('%s', (text, parts) => {
    expect(parsePattern(text)).toEqual({ text, ...parts });
    expect(parseNormalizedPattern(text)).toEqual({ text, ...parts });
  });

  test.each([
    ['FILE:///a', 'file:///a'],
    ['file:', 'file://'],
    ['file:///', 'file://'],
    ['a.example/file:/b', 'a.example/file:/b'],
    ['a.example/https://b.example/c', 'a.example/https://b.example/c'],
    ['a.example/b/*/c?d', 'a.example/b/*/c?d'],
    ['profile.example', 'profile.example'],
    ['example.com#part#more', 'example.com'],
    ['https://www.example.com.:8443/a', 'example.com:8443/a'],
    ['HTTP+x-1.y://example.com', 'example.com'],
    ['www.www.example.com', 'www.example.com'],
    ['*.www.example.com', '*.example.com'],
  ])('%s is %s', (written, text) => expect(parsePattern(written)).toMatchObject({ text }));

  test.each([
    ['#only-a-fragment', 'empty'],
    ['https://', 'bad-host'],
    ['?q=1', 'everything'],
    ['*.*', 'everything'],
    ['*.*.com', 'misplaced-wildcard'],
    ['*', 'everything'],
    ['**', 'misplaced-wildcard'],
    ['a\\b.com', 'bad-host'],
    ['a\tb', 'bad-host'],
    ['.example.com', 'bad-host'],
    ['*..example.com', 'bad-host'],
    ['example.com:port', 'bad-host'],
    ['www.', 'bad-host'],
  ])('%s is refused: %s', (written, problem) => expect(parsePattern(written)).toEqual({ problem }));
});

describe('the pattern of a page', () => {
  test('is its site and path up to two thousand characters', () => {
    const page = (length: number) => ({
      site: 'a.example',
      path: `/${'x'.repeat(length - 'a.example/'.length)}`,
    });
    expect(patternForPage(page(2_000))).toBe(`a.example${page(2_000).path}`);
    expect(patternForPage(page(2_001))).toBe(`${`a.example${page(2_001).path}`.slice(0, 1_999)}*`);
    expect(patternForPage({ site: 'a.example', path: '/a*b*c' })).toBe('a.example/a%2Ab%2Ac');
  });
});

describe('a path', () => {
  const fits = (path: string, page: string) =>
    matchesPage({ text: '', host: 'a.example', subdomains: false, path }, { site: 'a.example', path: page });

  test.each([
    ['/a', '/a', true],
    ['/a', '/a/', true],
    ['/a/', '/a', true],
    ['/a', '/a?b', true],
    ['/a?b', '/a?b', true],
    ['/a?b', '/a', false],
    ['/a', '/b', false],
    ['/a', '/a//', false],
    ['/a*?b', '/ac?b', true],
    ['/a*', '/a?b', true],
    ['/a*b', '/ab', true],
    ['/ab*bc', '/abc', false],
    ['/*x*x', '/x', false],
    ['/*x*x', '/xx', true],
    ['/*xy*y', '/xy', false],
    ['/*xy*y', '/xyy', true],
    ['/a*b*c', '/a-b-c', true],
    ['/a*b*c', '/a-c-b', false],
    ['/a*b*b*c', '/a-b-c', false],
    ['/a*b*b*c', '/a-b-b-c', true],
    ['/a%2Ab', '/a*b', true],
    ['/a*', '/b', false],
    ['/*a', '/b', false],
  ])('%s for %s: %s', (pattern, path, expected) => expect(fits(pattern, path)).toBe(expected));
});

describe('of two patterns for one page', () => {
  test.each([
    ['a.example/abc', 'a.example/ab'],
    ['*.a.example/ab', 'a.example'],
    ['a.example', '*.a.example'],
    ['*.b.a.example', '*.a.example'],
    ['a.example/a', 'a.example/b'],
  ])('%s comes before %s', (closer, other) => {
    const [one, two] = [parseNormalizedPattern(closer), parseNormalizedPattern(other)];
    expect(bySpecificity(one, two)).toBeLessThan(0);
    expect(bySpecificity(two, one)).toBeGreaterThan(0);
  });

  test('local files have one host', () => {
    expect(hostAndParentDomains(LOCAL_FILES)).toEqual([LOCAL_FILES]);
  });

  test('hosts that rules may be kept under go from the page’s own up', () => {
    expect(hostAndParentDomains('c.b.a.example')).toEqual([
      'c.b.a.example',
      'b.a.example',
      'a.example',
      'example',
    ]);
    expect(hostAndParentDomains('localhost:3000')).toEqual(['localhost:3000']);
  });
});

describe('an address', () => {
  test.each([
    ['https://www.example.com/a/b?c=d&e#f', { site: 'example.com', path: '/a/b?c=d&e' }],
    ['http://example.com', { site: 'example.com', path: '/' }],
    ['file:///home/me/a.html?b#c', { site: LOCAL_FILES, path: '/home/me/a.html' }],
    ['blob:https://example.com/0b5e', { site: 'example.com', path: '/0b5e' }],
  ])('%s', (address, page) => expect(parsePageAddress(address)).toEqual(page));

  test.each([
    ['www.example.com', 'example.com'],
    ['wwwxexample.com', 'wwwxexample.com'],
    ['a.www.example.com', 'a.www.example.com'],
    ['example.com.', 'example.com'],
    ['example.com.:8443', 'example.com:8443'],
    ['example.com', 'example.com'],
  ])('the bare host of %s is %s', (host, bare) => expect(normalizeHost(host)).toBe(bare));
});
