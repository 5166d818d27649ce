import { describe, expect, test } from 'vitest';
import { toTree } from '../../../src/background/card/card-to-tree.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { RelationsSection } from '../../../src/notes/relations/relations-section.tsx';
import { localisationFor } from '../../../src/notes/session/localisation.ts';
import { pack as bundled } from '../../tools/bundled-pack.ts';
import { elements } from '../harness/cards-in-node.ts';
import { packOf } from '../harness/notes-example.ts';

type Ends = readonly [from: number, to: number];

/** A pack with these relations between parties. */
const packWith = (relations: readonly Ends[]): Pack =>
  packOf({
    others: Array.from({ length: Math.max(...relations.flat()) + 1 }, (_, i) => ({
      id: `p${i}`,
      name: `Party ${i}`,
    })),
    relations: relations.map(([from, to], i) => ({
      id: `r${i}`,
      from: `p${from}`,
      to: `p${to}`,
      kind: 'part-of',
      label: 'is part of',
    })),
  });

const chain = (length: number): Ends[] => Array.from({ length }, (_, i) => [i, i + 1]);
const star = (count: number): Ends[] => Array.from({ length: count }, (_, i) => [i + 1, 0]);

/** How many diagrams and entries of the list there are. */
const shown = (pack: Pack) => {
  const all = elements(toTree(<RelationsSection pack={pack} l10n={localisationFor(pack, 'en')} />));
  const countOf = (name: string) => all.filter(({ tag }) => tag === name).length;
  return { diagrams: countOf('figure'), listed: countOf('li') };
};

describe('the relations of a pack', () => {
  test.each([
    ['of the bundled pack', bundled],
    ['of a dozen parties with one', packWith(star(12))],
    ['of a chain of six', packWith(chain(5))],
  ])('%s are drawn and listed', (_, pack) => {
    expect(shown(pack)).toEqual({ diagrams: 1, listed: pack.relations.length });
  });

  test.each([
    ['tall', star(20)],
    ['wide', chain(12)],
  ])('are only listed where the diagram would be too %s to be read', (_, relations) => {
    expect(shown(packWith(relations))).toEqual({ diagrams: 0, listed: relations.length });
  });

  test('are read in the direction of their words, whatever the reader’s language', () => {
    const pack = packOf({
      languages: ['ar'],
      entities: [{ id: 'acme', name: 'النور' }],
      others: [{ id: 'bank', name: 'بنك الشرق' }],
      relations: [{ id: 'r', from: 'acme', to: 'bank', kind: 'owns', label: 'تملك' }],
    });
    const all = elements(toTree(<RelationsSection pack={pack} l10n={localisationFor(pack, 'en')} />));
    const [line] = all.filter(({ tag, attributes: { dir } }) => tag === 'p' && dir === 'auto');
    // Of the texts in the line, "auto" looks at those that are not isolated.
    const words = line?.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
    expect(words?.map(({ tag, attributes: { lang } }) => [tag, lang])).toEqual([
      ['b', undefined],
      ['span', 'ar'],
      ['b', undefined],
    ]);
  });

  test('are listed at once, however many they are', () => {
    const hub = 600;
    const relations = [...chain(599), ...Array.from({ length: 400 }, (_, i): Ends => [i, hub])];
    const pack = packWith(relations);
    const start = performance.now();
    expect(shown(pack)).toEqual({ diagrams: 0, listed: 999 });
    // Laid out, they would take many seconds.
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
