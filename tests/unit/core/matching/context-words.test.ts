import { describe, expect, test } from 'vitest';
import { compileContextRule } from '../../../../src/core/matching/context-words.ts';
import type { ContextRule } from '../../../../src/core/packs/schema/matching-schema.ts';

const PING: ContextRule = {
  id: 'ping',
  with: ['app', '账号'],
  without: ['bell', '铃'],
  after: ['on'],
  capitalised: 'presumed',
  lowercase: 'needed',
};

/** Whether the rule accepts the "ping pong" in brackets as a mention. */
function accepts(marked: string, aliasText = 'Ping Pong', rule: ContextRule = PING): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const name = text.slice(start).match(/^(?:ping[ -]pong|пинг понг|پینگ پنگ|پينگ پنگ)/iu)?.[0] ?? '';
  const span = { start, end: start + name.length };
  return compileContextRule(rule, []).accepts(text, span, { start, end }, aliasText);
}

describe('when no context word decides', () => {
  test.each([
    ['accepts a capitalised name', 'We love [Ping Pong].', true],
    ['accepts all capitals', 'WE LOVE [PING PONG].', true],
    ['rejects small letters', 'We heard a [ping pong].', false],
    ['rejects one capital of two words', '[Ping pong] it went.', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test('in a script without case, accepts only the letters that the pack uses', () => {
    expect(accepts('او [پینگ پنگ] دارد', 'پینگ پنگ')).toBe(true);
    expect(accepts('او [پينگ پنگ] دارد', 'پینگ پنگ')).toBe(false);
  });
});

describe('context words in the sentence', () => {
  test.each([
    ['a word for it accepts', 'The [ping pong] app is new.', true],
    ['a word counts only at the beginning of a word', 'The [ping pong] mishap was new.', false],
    ['a word counts in any inflection', 'All apps but [ping pong] are old.', true],
    ['a word against it rejects', 'The bell made [Ping Pong].', false],
    ['the nearest word decides', 'The app has a bell; [Ping Pong].', false],
    ['the nearest word decides on either side', 'The bell rings: [ping pong] app.', true],
    ['a word counts in text without spaces', '用[ping pong]账号', true],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test('the sentences around decide when its own has no context word', () => {
    expect(accepts('The app is new. We heard [ping pong] again. Fine.')).toBe(true);
    expect(accepts('The bell is new. We like the [ping pong] app.')).toBe(true);
  });
});

describe('a word directly before', () => {
  test.each([
    ['decides', 'A bell on [ping pong] rings.', true],
    ['yields to a close word against it', 'She put on [Ping Pong] by Bell.', false],
    ['does not count inside another word', 'A season [ping pong] of bells.', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));
});

describe('the form of the spelling', () => {
  test.each([
    ['rejects the first of two repetitions', 'It went [Ping Pong], ping pong, all night.', false],
    ['rejects the second of two repetitions', 'It went ping-pong! [Ping Pong]!', false],
    ['accepts an inflection', 'We saw it in [ping pongissa].', true],
    ['does not count a plural as an inflection', 'We heard many [ping pongs].', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));
});

test('a rule without words decides by case alone', () => {
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
