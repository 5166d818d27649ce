import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../../../src/core/matching/matcher.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { parse, SMALL } from '../../harness/pack-example.ts';

/** A text and one four times as long. A search whose time grows with the square of the length takes 16 times as long. */
const SHORT = 1_000;
const TIMES = 4;
const MOST_GROWTH = 9;
/** Texts are made longer until they take as long, up to this length. */
const LONGEST = 32_000;
/** Below this, in milliseconds, times say nothing about growth, and harm nobody. */
const NEGLIGIBLE = 30;

/** A hostile alias, and of what a text is repeated. */
const ATTACKS: readonly [alias: string, part: string][] = [
  ['a'.repeat(120), 'a'],
  ['A'.repeat(120), 'A'],
  [`${'a'.repeat(119)}b`, 'a'],
  [`${'A'.repeat(119)}b`, 'A'],
  ['ab'.repeat(60), 'ab'],
  ['a b'.repeat(40), 'a b'],
  ['a-'.repeat(59).concat('a'), 'a-'],
  ['a', 'a '],
  ['A', 'A'],
  // As many marks on a letter as an alias may have.
  ['a'.concat('\u0301'.repeat(4)).repeat(24), '\u0301'],
  ['a\u0301'.repeat(60), 'a\u0301'],
  ['a\u200b'.repeat(60), '\u200b'],
  ['🦆'.repeat(60), '🦆'],
  ['👩\u200d'.repeat(39).concat('👩'), '👩\u200d'],
  ['字'.repeat(120), '字'],
  ['ノ'.repeat(120), 'ノ'],
  ['가'.repeat(120), '가'],
  ['ก'.repeat(120), 'ก'],
  ['(a+)+$', 'a'],
  ['a.'.repeat(59).concat('a'), 'a.'],
  ["a'".repeat(59).concat('a'), "a'"],
  ['/'.repeat(119).concat('a'), '/'],
];
const RULE = {
  id: 'rule',
  with: ['wrote'],
  without: ['peak'],
  capitalised: 'needed',
  lowercase: 'needed',
} as const;

const timeOf = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1_000;
};

describe.each([
  ['by itself', (alias: string) => alias],
  ['with context words', (text: string) => ({ text, contextWords: 'rule' })],
])('an alias %s', (_, given) => {
  test.each(ATTACKS.map(([alias, part]) => [JSON.stringify(alias).slice(0, 20), alias, part] as const))(
    'of %s takes time with the length of the text, and not with its square',
    (_name, alias, part) => {
      const aliases = [given(alias)];
      const matcher = createTextMatcher(
        toMatchIndex(
          parse({ ...SMALL, contextWords: [RULE], entities: [{ id: 'acme', name: 'Acme', aliases }] }),
        ),
      );
      const textOf = (length: number) => part.repeat(length / part.length);
      // The first run compiles what the others use.
      matcher.find(textOf(SHORT));
      // Collection of garbage only ever adds to a time, so the least of a few growths is nearest to the truth.
      let growth = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 4 && growth >= MOST_GROWTH; tries += 1) {
        let length = SHORT;
        const timeOfLong = () => timeOf(() => matcher.find(`wrote ${textOf(length * TIMES)}`));
        let long = timeOfLong();
        for (; long < NEGLIGIBLE && length < LONGEST; long = timeOfLong()) length *= 2;
        const short = timeOf(() => matcher.find(`wrote ${textOf(length)}`));
        growth = long < NEGLIGIBLE ? 1 : long / short;
      }
      expect(growth).toBeLessThan(MOST_GROWTH);
    },
  );
});

/** Many more than people of one name in any list. */
const NAMESAKES = 4_000;

test.each([
  ['is written in small letters', 'Acme Works', 'acme works'],
  ['stands in an address', 'Acme', 'example.com/acme'],
])('thousands of entities with one name that %s take no longer than one', (_, name, text) => {
  const timeWith = (count: number) => {
    const entities = Array.from({ length: count }, (_, nth) => ({
      id: `acme-${nth}`,
      name,
      aliases: [name],
    }));
    const file = { ...SMALL, entities, notes: [{ ...SMALL.notes[0], entities: ['acme-0'] }], relations: [] };
    const matcher = createTextMatcher(toMatchIndex(parse(file)));
    // The first time, the names are made ready.
    expect(matcher.find(`${name}. ${text}`)).toHaveLength(1);
    return timeOf(() => expect(matcher.find(`${text} and `.repeat(100))).toEqual([]));
  };
  timeWith(1);
  expect(timeWith(NAMESAKES)).toBeLessThan(20 * Math.max(timeWith(1), NEGLIGIBLE));
});

describe('how many aliases one search tries', () => {
  /** As many as a step of a scan. */
  const PLACES = 250;

  /** @param accepts whether the nth alias that is tried is a mention */
  function search(
    aliasLists: readonly (readonly string[])[],
    text: string,
    accepts: (nth: number) => boolean,
  ) {
    const entities = aliasLists.map((aliases, nth) => ({ id: `acme-${nth}`, name: aliases[0], aliases }));
    const notes = [{ ...SMALL.notes[0], entities: ['acme-0'] }];
    let tries = 0;
    const matcher = createMatcher(toMatchIndex(parse({ ...SMALL, entities, notes, relations: [] })), {
      splits: () => !accepts(tries++),
    });
    const places = matcher.findCandidates(text, 0, text.length, PLACES);
    expect(places).toHaveLength(PLACES);
    return { found: matcher.findAt(text, places), tries };
  }
  const startingAlike = Array.from({ length: 40 }, (_, nth) => 'Ab '.repeat(nth + 1).trim());

  test.each([1, 50])('of %i entities with many aliases that begin alike does not grow with each', (count) => {
    const { tries } = search(
      Array.from({ length: count }, () => startingAlike),
      'Ab '.repeat(PLACES + 40),
      () => false,
    );
    expect(tries).toBeLessThan(10 * PLACES);
  });

  test('is enough for eight people of one name, the last of whom is meant at every place', () => {
    const { found } = search(
      Array.from({ length: 8 }, () => ['Ann Lee']),
      'Ann Lee. '.repeat(PLACES),
      (nth) => nth % 8 === 7,
    );
    expect(found).toHaveLength(PLACES);
  });
});
