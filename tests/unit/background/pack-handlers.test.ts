import { expect, test } from 'vitest';
import { type PackPorts, packHandlers } from '../../../src/background/packs/pack-handlers.ts';
import { pack } from '../../tools/bundled-pack.ts';

const unused = () => {
  throw new Error('Not asked for');
};
const PORTS: PackPorts = {
  bundled: pack,
  findEntities: unused,
  readInfos: unused,
  readNotes: unused,
  readFile: unused,
  store: unused,
  remove: unused,
  exampleCard: unused,
  sampleCards: unused,
  cardStyle: '',
  onChanged: unused,
  takeDraft: unused,
};

test('notes are listed without those of a pack that cannot be read', async () => {
  const [note] = pack.notes;
  const { notes } = packHandlers({
    ...PORTS,
    readNotes: async (id, keys) => {
      if (id === 'broken') throw new Error('no storage');
      return keys.flatMap((key) => (note ? [{ ...note, id: key, short: undefined, text: { en: id } }] : []));
    },
  });
  expect(await notes({ keys: ['broken/a', 'sound/b', note?.id ?? ''] })).toEqual([
    { key: 'sound/b', text: { en: 'sound' } },
    { key: note?.id, text: note?.short ?? note?.text },
  ]);
});
