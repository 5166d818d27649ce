import { expect, test } from 'vitest';
import { toTree } from '../../../src/background/card/card-to-tree.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { PackChanges } from '../../../src/options/packs/offer/pack-changes.tsx';
import { localisationFor } from '../../../src/options/session/localisation.ts';
import { MILL_PACK, MILL_UPDATE } from '../../browser/packs/pack-files.ts';
import { elements, textOf } from '../harness/cards-in-node.ts';
import { checked } from '../harness/offered-packs.ts';
import { openOptions } from '../harness/open-options.ts';

const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: `The ${id}` }));

test.each([
  ['en', 'New names: The a, The b, The c, The d, The e and 1 more name', 'Removed names: Rivergrain'],
  ['de', 'Neue Namen: The a, The b, The c, The d, The e und 1 weiterer Name', 'Entfernte Namen: Rivergrain'],
] as const)('an update says in %s which names come and go', async (language, ...expected) => {
  const { browser, actions, state } = await openOptions(
    DEFAULTS,
    JSON.stringify({ ...MILL_PACK, id: 'own' }),
  );
  browser.packs.set('lower-mill', JSON.stringify(MILL_PACK));
  const entities = [...MILL_UPDATE.entities, ...more];
  await actions.openPackText(JSON.stringify({ ...MILL_UPDATE, entities }));
  const pack = checked(state().offered);
  const l10n = localisationFor([], language);
  const entries = elements(toTree(<PackChanges pack={pack} l10n={l10n} />)).filter(
    ({ tag }) => tag === 'div',
  );
  const texts = entries.map((entry) => entry.children.map(textOf).join(': '));
  expect(texts.map((text) => text.replace(/[\u2066-\u2069]/g, ''))).toEqual(expect.arrayContaining(expected));
});

test.each([
  [
    'en',
    'It replaces “Lower Mill”, which has the same ID. The pack you have is from another source: The Mill.',
  ],
  [
    'de',
    'Es ersetzt „Lower Mill“, das dieselbe ID hat. Das vorhandene Paket stammt aus einer anderen Quelle: The Mill.',
  ],
] as const)(
  'an update says in %s which pack it replaces, where title or source differ',
  async (language, expected) => {
    const { browser, actions, state } = await openOptions(
      DEFAULTS,
      JSON.stringify({ ...MILL_PACK, id: 'own' }),
    );
    const source = { title: 'The Mill', published: '2030' };
    browser.packs.set('lower-mill', JSON.stringify({ ...MILL_PACK, title: 'Lower Mill', source }));
    const remarks = async (next: object) => {
      await actions.openPackText(JSON.stringify({ ...MILL_UPDATE, title: 'Lower Mill', source, ...next }));
      const tree = toTree(
        <PackChanges pack={checked(state().offered)} l10n={localisationFor([], language)} />,
      );
      return elements(tree)
        .filter(({ attributes: { class: name } }) => name === 'pack-remark')
        .map(textOf);
    };
    expect(await remarks({})).toEqual([]);
    const other = { title: 'Public pools of Utah', source: { title: 'The Pool', published: '2030' } };
    expect(await remarks(other)).toEqual([expected]);
  },
);
