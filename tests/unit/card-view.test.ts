import { describe, expect, test } from 'vitest';
import { fillIn } from '../../src/core/card/card-view.ts';

describe('fillIn replaces the placeholders that have a value', () => {
  test.each([
    ['{alias} on {site}', { alias: 'Acme', site: 'a.example' }, 'Acme on a.example'],
    ['{alias}, {alias}', { alias: 'Acme' }, 'Acme, Acme'],
    ['{alias}', { alias: '{site}', site: 'x' }, '{site}'],
    ['{other} {not this} {}', { alias: 'Acme' }, '{other} {not this} {}'],
    ['alias', { alias: 'Acme' }, 'alias'],
  ])('%s', (text, values, filled) => expect(fillIn(text, values)).toBe(filled));
});
