import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PackProblem, problemAt } from '../../../../src/core/packs/check/pack-problem.ts';
import { placesOf } from '../../../../src/core/packs/check/problem-places.ts';
import { PackError, parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import { EXAMPLE, SMALL, withNote } from '../../harness/pack-example.ts';

function problemsIn(text: string): readonly PackProblem[] {
  try {
    parsePackText(text, 'acme.json');
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

/** What stands at each problem of a file: the path, the line, and the rest of that line from its column on. */
function toldOf(text: string): string[] {
  const problems = problemsIn(text);
  const lines = text.split(/\r\n?|\n/);
  return placesOf(text, problems).map((place, i) => {
    const path = problems[i]?.path;
    return place
      ? `${path} ${place.line}: ${lines[place.line - 1]?.slice(place.column - 1)}`
      : `${path} nowhere`;
  });
}

const FILE = `{
  "format": 2,
  "id": "Pool",
  "version": "1.0.0",
  "languages": ["en"],
  "source": { "published": "2020" },
  "entities": [
    { "id": "acme", "name": "Acme" },
    { "id": "acme", "name": { "en": "Acme", "german": "Acme" } }
  ],
  "notes": [
    {
      "id": "anvils", "text": "Anvils.",
      "entities": ["acme", "ajax"]
    },
    { "id": "rest",
      "text": { "en": "" }, "entities": [] }
  ]
}`;

test('each mistake has the place of its field, with the name of the field', () => {
  expect(toldOf(FILE).sort()).toEqual(
    [
      'id 3: "id": "Pool",',
      // A field that is missing is told where it should be.
      'title 1: {',
      'source 6: "source": { "published": "2020" },',
      'entities[1].id 9: "id": "acme", "name": { "en": "Acme", "german": "Acme" } }',
      'entities[1].name.german 9: "german": "Acme" } }',
      'notes[0].entities[1] 14: "ajax"]',
      'notes[1].text.en 17: "en": "" }, "entities": [] }',
      'notes[1].entities 17: "entities": [] }',
    ].sort(),
  );
});

test.each(['\r\n', '\r'])('lines may end with %j', (end) => {
  expect(toldOf(FILE.replaceAll('\n', end))).toEqual(toldOf(FILE));
});

test('of a list that is there twice, the last one counts, and has the mistakes', () => {
  const text = `{
  "a": [1,
    2],
  "a": [3,
    4]
}`;
  expect(placesOf(text, [problemAt(['a', 1], { type: 'missing' })])).toEqual([{ line: 5, column: 5 }]);
});

test('a file may begin with the mark that editors of Windows put there', () => {
  expect(toldOf(`\ufeff${FILE}`)).toEqual(toldOf(FILE));
  expect(problemsIn(`\ufeff${JSON.stringify(SMALL)}`)).toEqual([]);
});

test('a missing field is told at the item that lacks it', () => {
  const { text: _, ...note } = withNote({}).notes[0] ?? {};
  const text = JSON.stringify({ ...EXAMPLE, notes: [note] }, null, 1);
  const line = text.split('\n').findIndex((one) => one.includes('"notes"')) + 2;
  expect(toldOf(text)).toEqual([`notes[0].text ${line}: {`]);
});

describe('text that is no JSON is told where it stops being so', () => {
  test.each([
    ['{\n  "format": 2,\n  "id" "acme"\n}', ' 3: "acme"'],
    ['{\n  "format": 2,\n}', ' 3: }'],
    ['{\n  "format": 2, // Two.\n "id": "acme" }', ' 2: // Two.'],
    ['{ "format": 2,\n  "title": "Acme }', ' 2: "Acme }'],
    ['', ' 1: '],
  ])('%j', (text, told) => {
    expect(toldOf(text)).toEqual([told]);
  });
});

test('a file that is too big, or nested too deeply, has no place', () => {
  const [big] = placesOf('[', [problemAt([], { type: 'too-big', limit: 1, found: 2 })]);
  expect(big).toBeUndefined();
  const deep = '['.repeat(200_000);
  expect(toldOf(deep)).toEqual([' nowhere']);
  expect(placesOf(deep, [problemAt(['id'], { type: 'missing' })])).toEqual([undefined]);
});

test('a file of one line and ten thousand mistakes is read once', () => {
  const notes = Array.from({ length: 10_000 }, (_, at) => ({ id: `n${at}`, entities: ['acme'], text: '' }));
  const text = JSON.stringify({ ...SMALL, notes });
  const problems = problemsIn(text);
  const start = process.cpuUsage();
  const places = placesOf(text, problems);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  expect(places).toHaveLength(10_000);
  expect(places.every((place) => place?.line === 1 && text.startsWith('"text":""', place.column - 1))).toBe(
    true,
  );
});

test('the place of any field of any JSON is inside the text', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.string(), fc.nat(5)), { minLength: 1 }),
      (data, keys) => {
        const text = JSON.stringify(data, null, 2);
        const [place] = placesOf(text, [problemAt(keys, { type: 'missing' })]);
        const line = text.split('\n')[(place?.line ?? 0) - 1];
        expect(line?.[(place?.column ?? 0) - 1]).toMatch(/\S/);
      },
    ),
  );
});

test('megabytes that are no JSON are parsed up to their first error', () => {
  const begun = performance.now();
  expect(toldOf(`[${','.repeat(4_000_000)}`)[0]).toMatch(/^ 1: ,/);
  // Telling all errors took seconds and hundreds of megabytes.
  expect(performance.now() - begun).toBeLessThan(1_000);
});
