import { describe, expect, test } from 'vitest';
import { compileContextRule, isCapitalised } from '../../../../src/core/matching/context-words.ts';
import type { MatchContextRule } from '../../../../src/core/matching/match-index.ts';
import { BOUNDARY } from '../../../../src/core/text/sentinels.ts';

const PING: MatchContextRule = {
  id: 'ping',
  with: ['app', 'new yard', '账号', '=net'],
  without: ['bell', '铃', '=sang'],
  after: ['on', 'via'],
  capitalised: 'presumed',
  lowercase: 'needed',
};

/** Whether "ping pong", in brackets with what is attached to it, is taken for the name. */
function accepts(marked: string, rule: MatchContextRule = PING, own = 'Ping Pong'): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const [name = ''] = /ping[\s-]*pong/iu.exec(text.slice(start)) ?? [];
  const from = text.indexOf(name, start);
  const span = { start: from, end: from + name.length };
  return compileContextRule(rule, []).accepts(text, span, { start, end }, own);
}
const far = (length: number) => 'y '.repeat(length / 2);

describe('how far away a context word may stand', () => {
  test('240 units on either side', () => {
    expect(accepts(`app ${far(236)}[ping pong]`)).toBe(true);
    expect(accepts(`app ${far(238)}[ping pong]`)).toBe(false);
    expect(accepts(`[ping pong]${far(236)} app`)).toBe(true);
    expect(accepts(`[ping pong]${far(240)} app`)).toBe(false);
  });

  test('the nearest word on either side decides', () => {
    expect(accepts('bell app yy [ping pong]')).toBe(true);
    expect(accepts('app bell yy [Ping Pong]')).toBe(false);
    expect(accepts('[ping pong] yy app bell')).toBe(true);
    expect(accepts('[Ping Pong] yy bell app')).toBe(false);
    expect(accepts('app yyyyyyyyy [Ping Pong] bell')).toBe(false);
    expect(accepts('bell yyyyyyyyy [ping pong] app')).toBe(true);
    expect(accepts('bell y [ping pong] y app')).toBe(false);
    expect(accepts('bell y [Ping Pong] y app')).toBe(true);
  });

  test('a word in the same sentence decides before a nearer one in another sentence', () => {
    for (const end of ['.', '!', '?', '؟', '।', '."', ".'", '.”', '.’', '.»', '.)']) {
      expect(accepts(`A bell${end} [ping pong] is on many a wall beside an app`)).toBe(true);
      expect(accepts(`An app hangs on many a wall beside a [ping pong]${end} Bell`)).toBe(true);
    }
    for (const end of ['。', '！', '？', BOUNDARY]) {
      expect(accepts(`A bell${end}[ping pong] is on many a wall beside an app`)).toBe(true);
      expect(accepts(`An app hangs on many a wall beside a [ping pong]${end}Bell`)).toBe(true);
    }
  });

  test('punctuation inside a word ends no sentence', () => {
    expect(accepts('A bell.2 [Ping Pong] is on many a wall beside an app')).toBe(false);
    expect(accepts('An app hangs on many a wall; a [Ping Pong] x.bell')).toBe(false);
  });

  test('the sentence begins after the last end before the name and ends at the first end after it', () => {
    expect(accepts('App. App. Bell, [Ping Pong]')).toBe(false);
    expect(accepts('Bell. Bell. App, [ping pong]')).toBe(true);
    expect(accepts('[ping pong], app. Bell. Bell.')).toBe(true);
  });
});

describe('context words', () => {
  test.each([
    ['begin anywhere but inside a word', '(app) [ping pong]', true],
    ['not behind a letter', 'xapp [ping pong]', false],
    ['not behind a digit', '3app [ping pong]', false],
    ['go on as they like', 'appetite [ping pong]', true],
    ['may be several', 'a new yard [ping pong]', true],
    ['are whole with a sign', 'net [ping pong]', true],
    ['are not whole in a longer one', 'nets net2 [ping pong]', false],
    ['against it are whole too', 'they sang [Ping Pong]', false],
    ['against it are not whole in a longer one', 'sangria [Ping Pong]', true],
    ['of scripts without spaces stand anywhere', '我的账号[ping pong]', true],
    ['of such scripts against it too', '我的铃声[Ping Pong]', false],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test.each(['漢', 'の', 'ア', 'ก', 'ກ', 'ក', 'က'])('begin behind %s, which leaves no space', (letter) => {
    expect(accepts(`${letter}app [ping pong]`)).toBe(true);
  });
});

describe('a word directly before the name', () => {
  test.each([
    ['a word that takes names', 'bell via [ping pong]', true],
    ['with signs between', 'bell on "[ping pong]"', true],
    ['with an apostrophe between', "bell on '[ping pong]'", true],
    ['with typographic quotes between', 'bell on “[ping pong]”', true],
    ['with German quotes between', 'bell on „[ping pong]“', true],
    ['with French quotes between', 'bell on « [ping pong] »', true],
    ['with single ones between', 'bell on ‹[ping pong]›', true],
    ['not with other signs between', 'bell on, [Ping Pong]', false],
    ['not with a word between', 'bell on a [Ping Pong]', false],
    ['not as the end of a word', 'bell lion [Ping Pong]', false],
    ['whatever is said far behind', 'on [ping pong] for many a bell', true],
    ['unless something speaks against it close behind', 'on [Ping Pong] by bell', false],
    ['or something nearer for it', 'on [ping pong] app bell', true],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test('a rule may lack such words', () => {
    const { after: _, ...rule } = PING;
    expect(accepts('on [ping pong]', rule)).toBe(false);
    expect(accepts('  [ping pong]', rule)).toBe(false);
  });
});

describe('an affix', () => {
  test.each([
    ['makes it a word', 'the [ping pongissa]', true],
    ['whatever stands far off', 'a bell in the old [ping pongissa] and another bell', true],
    ['but not what stands close before', 'a bell [Ping Pongissa]', false],
    ['nor what stands close behind', 'the [Ping Pongissa] bell', false],
    ['a prefix does too', 'the [kuping pong]', true],
    ['a plural does not', 'the [ping pongs]', false],
    ['nor another one', 'the [ping ponges]', false],
    ['nor a genitive', "the [ping pong's]", false],
    ['nor one behind a hyphen', 'the [ping pong-s]', false],
    ['an ending behind a hyphen does', 'the [ping pong-issa]', true],
    ['an ending behind an apostrophe does', "the [ping pong'issa]", true],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));
});

describe('a name that is repeated', () => {
  test.each([
    ['before', 'ping pong, [ping pong] app', false],
    ['behind', '[ping pong], ping pong app', false],
    ['in capitals', 'PING PONG… [ping pong] app', false],
    ['joined', 'pingpong [ping pong] app', false],
    ['with a hyphen', 'ping-pong! [ping pong] app', false],
    ['taken for an ending', '[ping pong-ping]-pong app', false],
    ['and with many signs between', '[ping pong]“ … – «ping pong app', false],
    ['not with a word between', 'ping pong or [ping pong] app', true],
    ['not as the end of a word', 'zoping pong [ping pong] app', true],
    ['not as the beginning of one', '[ping pong] ping ponger app', true],
    ['not with nothing between', 'ping pong[ping pong] app', true],
    ['nor behind', '[ping pong]ping pong app', true],
  ])('%s', (_, text, expected) => expect(accepts(text)).toBe(expected));

  test('is still a name where the rule presumes it for small letters', () => {
    expect(accepts('ping pong, [ping pong]', { ...PING, lowercase: 'presumed' })).toBe(true);
  });
});

describe('capitals', () => {
  test.each([
    ['Ping Pong', true],
    ['PING PONG', true],
    ['Ping-Pong', true],
    ['PingPong', true],
    ['Ping pong', false],
    ['Ping-pong', false],
    ['Ping  pong', false],
    ['ping Pong', false],
    ['3 Pong', true],
    ['平 乓', true],
  ])('in "%s": %s', (name, expected) => expect(isCapitalised(name)).toBe(expected));

  test('count after an invisible character', () => {
    expect(accepts('the [\u00adPing Pong]')).toBe(true);
  });
});
