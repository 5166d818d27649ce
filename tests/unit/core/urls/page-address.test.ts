import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCAL_FILES, normaliseHost, parsePageAddress } from '../../../../src/core/urls/page-address.ts';

const siteOf = (address: string) => parsePageAddress(address)?.site;

describe('the site of a web page', () => {
  test.each([
    ['https://example.com/', 'example.com'],
    ['http://example.com/', 'example.com'],
    ['https://www.example.com/a?b#c', 'example.com'],
    ['https://WWW.Example.COM/', 'example.com'],
    ['https://example.com./', 'example.com'],
    ['https://news.example.com/', 'news.example.com'],
    ['https://wwwexample.com/', 'wwwexample.com'],
    ['https://www.www.example.com/', 'www.example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://example.com:443/', 'example.com'],
    ['https://example.com:8443/', 'example.com:8443'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['http://localhost:3000/', 'localhost:3000'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test('does not depend on path, query, fragment, www, user or case', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), fc.webQueryParameters(), (domain, path, query) => {
        fc.pre(!domain.startsWith('www.'));
        const site = siteOf(`https://${domain}/`);
        expect(site).toBe(domain.toLowerCase());
        expect(siteOf(`http://me@www.${domain.toUpperCase()}${path}?${query}#there`)).toBe(site);
      }),
    );
  });
});

describe('other pages', () => {
  test.each([['file:///home/me/page.html'], ['file:///C:/page.html'], ['file://server/share/page.html']])(
    '%s is one of the local files, which are one site',
    (address) => {
      expect(siteOf(address)).toBe('file://');
    },
  );

  test('a blob: URL belongs to the site that created it', () => {
    expect(siteOf('blob:https://www.example.com/0b5ef2ab')).toBe('example.com');
  });

  test.each([
    ['about:blank'],
    ['about:srcdoc'],
    ['data:text/html,<p>Hello'],
    ['blob:null/0b5ef2ab'],
    ['javascript:void 0'],
    ['chrome://settings/'],
    ['chrome-extension://abcdefgh/page.html'],
    ['moz-extension://0b5ef2ab/page.html'],
    ['view-source:https://example.com/'],
    ['no address'],
    [''],
  ])('%s has no site', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });

  test('any text gives a site or none without a throw, and one www. before a site leads to the same site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
        const site = siteOf(address);
        if (site !== undefined && site !== 'file://') expect(siteOf(`http://www.${site}/`)).toBe(site);
      }),
    );
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
  ])('the bare host of %s is %s', (host, bare) => expect(normaliseHost(host)).toBe(bare));
});
