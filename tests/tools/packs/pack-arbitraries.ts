import fc from 'fast-check';

/** Packs as careless and hostile authors would write them. */

const NAMES = [
  'Acme',
  'C++',
  'Нордала',
  '字节',
  'שלום',
  '🦆',
  'X',
  'a'.repeat(120),
  'Ac\u200bme',
  'A (b|c)*',
];
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.stringMatching(/^[A-Za-zäöüß][A-Za-z0-9 äöüß&.'-]{0,30}[a-z]$/),
);
const text = fc.stringMatching(/^[A-Z][a-zäöü0-9 ,]{0,80}\.$/);
const localised = (of: fc.Arbitrary<string>) =>
  fc.oneof(of, fc.record({ en: of, de: of }), fc.record({ fr: of, 'pt-BR': of }));
const when = fc.oneof(
  fc.constantFrom('2019', '2019-06', '2019-06-30'),
  fc.record({
    start: fc.constant('2019-01-01'),
    precision: fc.constantFrom('day', 'month', 'year'),
    basis: fc.constantFrom('stated', 'inferred'),
  }),
);
const optional = { noNullPrototype: true, requiredKeys: [] as never[] };

/** Small valid packs. */
export const validPack = fc
  .record({
    entities: fc.array(
      fc.record({
        name: localised(name),
        aliases: fc.option(fc.array(name, { minLength: 1, maxLength: 4 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    notes: fc.array(
      fc.record({
        text: localised(text),
        of: fc.nat(4),
        more: fc.record(
          {
            weight: fc.nat(100),
            when,
            status: fc.constantFrom('fact', 'claim', 'denial', 'open'),
            paragraphs: fc.array(fc.nat(20)),
            link: fc.constant('https://acme.example/a'),
            short: localised(text),
          },
          optional,
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    source: fc.record({
      title: localised(name),
      published: fc.constantFrom('2020', '2020-06', '2020-06-30'),
    }),
    languages: fc.constantFrom(['en'], ['en', 'de'], ['fr', 'en']),
  })
  .map(({ entities, notes, source, languages }) => ({
    format: 2,
    id: 'fuzz',
    version: '1.0.0',
    title: 'Fuzz',
    languages,
    source,
    entities: entities.map(({ aliases, ...rest }, at) => ({
      id: `e${at}`,
      ...rest,
      ...(aliases && { aliases }),
    })),
    notes: notes.map(({ of, more, ...rest }, at) => ({
      id: `n${at}`,
      entities: [`e${of % entities.length}`],
      ...rest,
      ...more,
    })),
  }));

/** Hostile JSON to put in place of a value. */
const hostileJson = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '1e999',
    '""',
    '" "',
    '[]',
    '{}',
    '[[]]',
    '"__proto__"',
    '{"__proto__":{"polluted":1}}',
  ),
  fc.constantFrom(
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"toString":1}',
    '{"length":1e9}',
    '"\\u0000"',
    '"\\ud800"',
  ),
  fc.constantFrom(
    '"javascript:alert(1)"',
    '"<img src=x onerror=alert(1)>"',
    '"\\u202egpj"',
    '2',
    '"2020-02-31"',
    '"(a+)+$"',
  ),
  fc.nat(300).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.nat(300).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.nat(200_000).map((length) => JSON.stringify('a'.repeat(length))),
  fc.nat(2_000).map((count) => JSON.stringify(Array.from({ length: count }, () => 'acme'))),
  fc
    .nat(2_000)
    .map((count) =>
      JSON.stringify(Array.from({ length: count }, (_, at) => ({ id: `x${at % 7}`, name: at }))),
    ),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

/** Valid packs with some values replaced, or cut off in the middle. */
const brokenText = fc
  .tuple(validPack, fc.array(fc.tuple(fc.nat(), hostileJson), { minLength: 1, maxLength: 4 }), fc.nat(9))
  .map(([pack, changes, cut]) => {
    let text = JSON.stringify(pack, null, 1);
    for (const [at, value] of changes) {
      const values = [...text.matchAll(/: ?("(?:[^"\\]|\\.)*"|\d+|\[\]|\{|\[)/g)].filter(
        ({ 1: found }) => found !== '{' && found !== '[',
      );
      const chosen = values[at % Math.max(1, values.length)];
      if (!chosen) continue;
      text = `${text.slice(0, chosen.index)}: ${value}${text.slice(chosen.index + chosen[0].length)}`;
    }
    return cut === 0 ? text.slice(0, text.length / 2) : text;
  });

const hostileText = fc.oneof(
  hostileJson,
  fc
    .tuple(fc.constantFrom('id', 'notes', 'entities', 'source', '__proto__', 'title'), hostileJson)
    .map(([key, value]) => `{"format":2,"${key}":${value}}`),
  fc.constantFrom('[', '{"a":').chain((part) => fc.nat(50_000).map((times) => part.repeat(times))),
  fc.string(),
);

/** Texts of packs: valid, nearly valid, and hostile ones. */
export const packText = fc.oneof(
  validPack.map((pack) => JSON.stringify(pack)),
  brokenText,
  hostileText,
);
