import { expect, test } from 'vitest';
import { toTree } from '../../../src/background/card/card-to-tree.ts';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import { SourceEntries } from '../../../src/options/packs/parts/source-entries.tsx';
import { localisationFor } from '../../../src/options/session/localisation.ts';
import { elements, textOf } from '../harness/cards-in-node.ts';
import { DAY, parse, withSource } from '../harness/pack-example.ts';

test.each([
  ['en', 'Publisher: probably The Gazette', 'Published: about 2 March 1999'],
  ['de', 'Verlag: wohl The Gazette', 'Erschienen: um den 2. März 1999'],
] as const)('what follows from the text is told in plain words in %s', (language, ...expected) => {
  const info = packInfo(
    parse(
      withSource({
        publisher: { value: 'The Gazette', basis: 'inferred' },
        published: { ...DAY, basis: 'inferred' },
      }),
    ),
    false,
  );
  const l10n = localisationFor([], language);
  const entries = elements(
    toTree(
      <dl>
        <SourceEntries info={info} l10n={l10n} />
      </dl>,
    ),
  ).filter(({ tag }) => tag === 'div');
  const texts = entries.map((entry) => entry.children.map(textOf).join(': '));
  expect(texts).toEqual(expect.arrayContaining(expected));
});
