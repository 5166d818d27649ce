import { describe, expect, test } from 'vitest';
import { compileContextRule } from '../../src/core/matching/context-words.ts';
import type { ContextRule } from '../../src/core/packs/pack-schema.ts';

const PING: ContextRule = {
  id: 'ping',
  with: ['app', '账号'],
  without: ['bell', '铃'],
  after: ['on'],
  capitalised: 'presumed',
  lowercase: 'needed',
};

/** Whether "ping pong", marked with brackets, is taken for the name. */
function accepts(marked: string, own = 'Ping Pong', company: ContextRule = PING): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const name = text.slice(start).match(/^(?:ping[ -]pong|пинг понг|پینگ پنگ|پينگ پنگ)/iu)?.[0] ?? '';
  return compileContextRule(company).accepts(text, { start, end: start + name.length }, { start, end }, own);
}

describe('when no word decides', () => {
  test.each([
    ['capitals make a name', 'We love [Ping Pong].', true],
    ['all capitals too', 'WE LOVE [PING PONG].', true],
    ['small letters do not', 'We heard a [ping pong].', false],
    ['one capital does not', '[Ping pong] it went.', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test('without capitals, the letters that the pack uses do', () => {
    expect(accepts('او [پینگ پنگ] دارد', 'پینگ پنگ')).toBe(true);
    expect(accepts('او [پينگ پنگ] دارد', 'پینگ پنگ')).toBe(false);
  });
});

describe('words in the sentence', () => {
  test.each([
    ['a word for it', 'The [ping pong] app is new.', true],
    ['at the beginning of a word only', 'The [ping pong] mishap was new.', false],
    ['in any inflection', 'All apps but [ping pong] are old.', true],
    ['a word against it', 'The bell made [Ping Pong].', false],
    ['the nearest counts', 'The app has a bell; [Ping Pong].', false],
    ['on either side', 'The bell rings: [ping pong] app.', true],
    ['without spaces between words', '用[ping pong]账号', true],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test('the sentences around count when the own one says nothing', () => {
    expect(accepts('The app is new. We heard [ping pong] again. Fine.')).toBe(true);
    expect(accepts('The bell is new. We like the [ping pong] app.')).toBe(true);
  });
});

describe('what stands right before', () => {
  test.each([
    ['decides', 'A bell on [ping pong] rings.', true],
    ['unless something close behind speaks against it', 'She put on [Ping Pong] by Bell.', false],
    ['and not as part of another word', 'A season [ping pong] of bells.', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));
});

describe('the shape', () => {
  test.each([
    ['said twice it is a sound', 'It went [Ping Pong], ping pong, all night.', false],
    ['also the second time', 'It went ping-pong! [Ping Pong]!', false],
    ['an ending makes it a word', 'We saw it in [ping pongissa].', true],
    ['a plural does not', 'We heard many [ping pongs].', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));
});

test('a rule without words', () => {
  const bare: ContextRule = {
    id: 'bare',
    with: [],
    without: [],
    capitalised: 'needed',
    lowercase: 'presumed',
  };
  expect(accepts('A [Ping Pong].', 'Ping Pong', bare)).toBe(false);
  expect(accepts('A [ping pong].', 'Ping Pong', bare)).toBe(true);
});
