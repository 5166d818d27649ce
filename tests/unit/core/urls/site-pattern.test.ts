import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCAL_FILES, parsePageAddress } from '../../../../src/core/urls/page-address.ts';
import {
  bySpecificity,
  hostAndParentDomains,
  matchesPage,
  parseNormalisedPattern,
  parsePattern,
  patternForPage,
} from '../../../../src/core/urls/site-pattern.ts';

const textOf = (written: string) => {
  const parsed = parsePattern(written);
  return 'problem' in parsed ? parsed.problem : parsed.text;
};
const page = (address: string) => {
  const found = parsePageAddress(address);
  if (!found) throw new Error(`${address} has no site`);
  return found;
};
const fits = (pattern: string, address: string) =>
  matchesPage(parseNormalisedPattern(textOf(pattern)), page(address));

describe('parsing a pattern as a person types it', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  www.Example.COM ', 'example.com'],
    ['https://www.example.com', 'example.com'],
    ['https://example.com/', 'example.com'],
    ['example.com/', 'example.com/'],
    ['https://example.com/news/', 'example.com/news/'],
    ['http://example.com/a?b=1#part', 'example.com/a?b=1'],
    ['example.com?id=5', 'example.com/?id=5'],
    ['*.example.com', '*.example.com'],
    ['*://*.example.com/*', '*.example.com/*'],
    ['example.com/news/*', 'example.com/news/*'],
    ['example.com/News', 'example.com/News'],
    ['localhost:3000', 'localhost:3000'],
    ['https://example.com:443/x', 'example.com/x'],
    ['example.com:443', 'example.com'],
    ['http://www.example.com:80/x', 'example.com/x'],
    ['example.com:8443', 'example.com:8443'],
    ['[::443]', '[::443]'],
    ['127.0.0.1:8080/a', '127.0.0.1:8080/a'],
    ['[::1]:8080', '[::1]:8080'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['file://', 'file://'],
    ['file:///home/me/page.html', 'file:///home/me/page.html'],
    ['example.com/müller', 'example.com/m%C3%BCller'],
    ['example.com/m%C3%BCller', 'example.com/m%C3%BCller'],
    ['example.com/a b/*?q=ü*', 'example.com/a%20b/*?q=%C3%BC*'],
    ['example.com/a/../b', 'example.com/b'],
    ['file:///home/me/My Page.html', 'file:///home/me/My%20Page.html'],
    ['file://home/me/*', 'file:///home/me/*'],
  ])('%s is %s', (written, text) => {
    expect(textOf(written)).toBe(text);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*', 'everything'],
    ['https://*/', 'everything'],
    ['/news/*', 'everything'],
    ['news.*', 'misplaced-wildcard'],
    ['a*.example.com', 'misplaced-wildcard'],
    ['exa mple.com', 'bad-host'],
    ['me@example.com', 'bad-host'],
    ['example..com', 'bad-host'],
    ['about:blank', 'bad-host'],
    ['chrome://extensions', 'bad-host'],
    ['moz-extension://abc/x', 'bad-host'],
  ])('“%s” is refused: %s', (written, problem) => {
    expect(textOf(written)).toBe(problem);
  });

  test('a normalised pattern parses as itself, in both parsers', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), fc.boolean(), (domain, path, subdomains) => {
        const parsed = parsePattern(`${subdomains ? '*.' : ''}${domain}${path}`);
        if ('problem' in parsed) throw new Error(parsed.problem);
        expect(parsePattern(parsed.text)).toEqual(parsed);
        expect(parseNormalisedPattern(parsed.text)).toEqual(parsed);
      }),
    );
  });

  test('any text parses without a throw', () => {
    fc.assert(fc.property(fc.string(), (written) => void parsePattern(written)));
  });
});

describe('which pages a pattern matches', () => {
  test.each([
    ['example.com', 'https://www.example.com/a?b', true],
    ['example.com', 'https://news.example.com/', false],
    ['example.com', 'https://example.com:8443/', false],
    ['*.example.com', 'https://example.com/', true],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://notexample.com/', false],
    ['example.com/', 'https://example.com/', true],
    ['example.com/', 'https://example.com/news', false],
    ['example.com/news', 'https://example.com/news/?page=2', true],
    ['example.com/news', 'https://example.com/newsletter', false],
    ['example.com/?id=5', 'https://example.com/?id=5', true],
    ['example.com/?id=5', 'https://example.com/?id=6', false],
    ['example.com/news/*', 'https://example.com/news/2020/a', true],
    ['example.com/news/*', 'https://example.com/sport', false],
    ['example.com/*/print', 'https://example.com/a/b/print', true],
    ['example.com/*/print', 'https://example.com/a/printer', false],
    ['example.com/a*a', 'https://example.com/a', false],
    ['example.com/müller', 'https://example.com/müller', true],
    ['example.com/мир/*', 'https://example.com/мир/1', true],
    ['example.com/?q=ü', 'https://example.com/?q=ü', true],
    ['file://', 'file:///home/me/page.html', true],
    ['file:///home/*', 'file:///home/me/page.html', true],
    ['file:///tmp/*', 'file:///home/me/page.html', false],
    ['file:///home/me/My Page.html', 'file:///home/me/My Page.html', true],
    ['file:///home/me/page.html?a', 'file:///home/me/page.html?a', true],
    ['file://*.html', 'file:///home/me/page.html', true],
  ])('%s, %s: %s', (pattern, address, expected) => {
    expect(fits(pattern, address)).toBe(expected);
  });

  test('the pattern of a page matches that page and no other of the site', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const own = page(address);
        const pattern = parseNormalisedPattern(patternForPage(own));
        expect(matchesPage(pattern, own)).toBe(true);
        expect(matchesPage(pattern, { ...own, path: '/another-page-of-the-site' })).toBe(
          own.path === '/another-page-of-the-site',
        );
      }),
    );
  });

  test('the pattern of a very long address matches all pages that begin alike', () => {
    const long = page(`https://example.com/in?back=${'x'.repeat(5_000)}`);
    const pattern = patternForPage(long);
    expect(pattern.length).toBe(2_000);
    expect(matchesPage(parseNormalisedPattern(pattern), long)).toBe(true);
    expect(matchesPage(parseNormalisedPattern(pattern), page('https://example.com/in?back=y'))).toBe(false);
  });

  test('a star in an address is no wildcard', () => {
    const starred = page('https://example.com/a*c');
    expect(matchesPage(parseNormalisedPattern(patternForPage(starred)), starred)).toBe(true);
    expect(
      matchesPage(parseNormalisedPattern(patternForPage(starred)), page('https://example.com/abc')),
    ).toBe(false);
  });

  test('stars match like the equivalent regular expression', () => {
    const part = fc.stringMatching(/^[ab/]{0,3}$/);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 4 }),
        fc.stringMatching(/^[ab/]{0,8}$/),
        (parts, path) => {
          const pattern = { text: '', host: 'a.example', subdomains: false, path: `/${parts.join('*')}` };
          const expected = new RegExp(`^/${parts.join('.*')}$`).test(`/${path}`);
          expect(matchesPage(pattern, { site: 'a.example', path: `/${path}` })).toBe(expected);
        },
      ),
    );
  });
});

describe('finding rules', () => {
  test('the most specific pattern comes first', () => {
    const patterns = [
      '*.example.com',
      'a.example.com',
      'a.example.com/news/*',
      'a.example.com/news',
      '*.com',
    ];
    expect(
      patterns
        .map(parseNormalisedPattern)
        .sort(bySpecificity)
        .map(({ text }) => text),
    ).toEqual(['a.example.com/news/*', 'a.example.com/news', 'a.example.com', '*.example.com', '*.com']);
  });

  test('rules for a site are stored under its host or a parent domain', () => {
    expect(hostAndParentDomains('a.example.com')).toEqual(['a.example.com', 'example.com', 'com']);
    expect(hostAndParentDomains('file://')).toEqual(['file://']);
    fc.assert(
      fc.property(fc.domain(), fc.array(fc.stringMatching(/^[a-v]{1,9}$/)), (domain, labels) => {
        const pattern = parseNormalisedPattern(textOf(`*.${domain}`));
        const own = page(`https://${[...labels, domain].join('.')}/`);
        fc.pre(!domain.startsWith('www.'));
        expect(matchesPage(pattern, own)).toBe(true);
        expect(hostAndParentDomains(own.site)).toContain(pattern.host);
      }),
    );
  });
});

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
    expect(parseNormalisedPattern(text)).toEqual({ text, ...parts });
  });

  test.each([
    ['FILE:///a', 'file:///a'],
    ['file:', 'file://'],
    ['file:///', 'file://'],
    ['file:///..', 'file://'],
    ['file://?a', 'file://'],
    ['a.example/file:/b', 'a.example/file:/b'],
    ['a.example/https://b.example/c', 'a.example/https://b.example/c'],
    ['a.example/b/*/c?d', 'a.example/b/*/c?d'],
    ['profile.example', 'profile.example'],
    ['example.com#part#more', 'example.com'],
    ['https://www.example.com.:8443/a', 'example.com:8443/a'],
    ['HTTP://example.com', 'example.com'],
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
    ['example.com..', 'bad-host'],
    ['example.com..:8080/a', 'bad-host'],
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
    const [one, two] = [parseNormalisedPattern(closer), parseNormalisedPattern(other)];
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
