import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableHost } from '../../../../src/core/urls/readable-host.ts';
import { parsePattern } from '../../../../src/core/urls/site-pattern.ts';

const encoded = (name: string) => new URL(`http://${name}/`).host;

describe('the name of a site', () => {
  test.each([
    'müller.example',
    'łódź.österreich:8080',
    'straße.österreich.example',
    'пример.example',
    'παράδειγμα.example',
    'košice-2.example',
  ])('%s is shown in its letters', (name) => {
    expect(encoded(name)).toContain('xn--');
    expect(readableHost(encoded(name))).toBe(name);
    expect(readableHost(`*.${encoded(name)}/xn--mller-kva.example`)).toBe(`*.${name}/xn--mller-kva.example`);
  });

  test.each([
    ['letters of two scripts', 'pаypal.example'],
    ['only letters that look like those of ASCII', 'аррӏе.example'],
    ['Greek ones that do', 'χρονο.example'],
    ['a letter without its dot', 'mıcrosoft.example'],
    ['a script that is written from the right', 'مثال.example'],
  ])('is shown in ASCII for %s', (_, name) => {
    expect(encoded(name)).toContain('xn--');
    expect(readableHost(encoded(name))).toBe(encoded(name));
  });

  test.each([
    'example.com',
    'xn--.example',
    'xn--a.example',
    'xn--99999999.example',
    'xn--mller-kva2!.example',
  ])('%s stays as it is', (host) => expect(readableHost(host)).toBe(host));

  test('is that which browsers encode, whatever its letters', () => {
    const letter = fc.constantFrom(...'abc0äöüßéž');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (name) => {
        expect(readableHost(encoded(`${name}.example`))).toBe(`${name}.example`);
      }),
    );
  });
});

describe('the path of a pattern', () => {
  test.each([
    ['de.wikipedia.org/wiki/K%C3%B6ln', 'de.wikipedia.org/wiki/Köln'],
    ['xn--mller-kva.example/%C3%B6l?q=%C3%BC*', 'müller.example/öl?q=ü*'],
    ['ja.wikipedia.org/wiki/%E5%AD%97', 'ja.wikipedia.org/wiki/字'],
    ['file:///home/me/%C3%9Cbung.html', 'file:///home/me/Übung.html'],
  ])('%s is shown as %s, which means the same', (pattern, shown) => {
    expect(readableHost(pattern)).toBe(shown);
    expect(parsePattern(shown)).toMatchObject({ text: pattern });
  });

  test.each([
    ['what is no letter', 'a.example/a%20b%2Fc%2A%3F%E2%80%93'],
    ['what is not seen', 'a.example/%E2%80%8B%E3%85%A4%C2%AD'],
    ['a script that is written from the right', 'a.example/%D7%A9%D7%9C'],
    ['what is not UTF-8', 'a.example/%FC%E9'],
    ['a letter and its accent apart', 'a.example/o%CC%88'],
    ['small digits', 'a.example/%c3%b6'],
  ])('stays encoded for %s', (_, pattern) => expect(readableHost(pattern)).toBe(pattern));
});
