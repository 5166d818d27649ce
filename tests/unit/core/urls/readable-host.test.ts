import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableHost } from '../../../../src/core/urls/readable-host.ts';

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
