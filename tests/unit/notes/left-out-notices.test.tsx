import { expect, test } from 'vitest';
import { toTree } from '../../../src/background/card/card-to-tree.ts';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import { LeftOutNotices } from '../../../src/notes/left-out-notices.tsx';
import { collectionOf } from '../../../src/notes/session/collection.ts';
import { localisationFor } from '../../../src/notes/session/localisation.ts';
import type { LeftOut } from '../../../src/notes/session/open-packs.ts';
import { textOf } from '../harness/cards-in-node.ts';
import { packOf } from '../harness/notes-example.ts';

const pack = packOf({ id: 'mill', title: 'The mill' });

test.each<[LeftOut, 'en' | 'de', RegExp]>([
  [[], 'en', /^$/],
  [['mill'], 'en', /^The pack “.?The mill.?” cannot be read.*does not fit this version of Context Notes\.$/],
  [['mill'], 'de', /^Das Paket „.?The mill.?“ lässt sich nicht lesen.*passt nicht zu dieser Version/],
  ['not-listed', 'en', /^The packs you have added could not be read\./],
  ['not-listed', 'de', /^Die hinzugefügten Pakete sind nicht lesbar\./],
])('of all packs together, those that are missing are named: %j in %s', (left, language, words) => {
  const l10n = localisationFor(collectionOf(pack), language);
  const notices = <LeftOutNotices infos={[packInfo(pack, false)]} left={left} l10n={l10n} />;
  expect(textOf(toTree(<div>{notices}</div>))).toMatch(words);
});
