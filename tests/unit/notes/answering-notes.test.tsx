import { describe, expect, test } from 'vitest';
import { toTree } from '../../../src/background/card/card-to-tree.ts';
import type { Note, Pack } from '../../../src/core/packs/schema/pack.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { RelatedNotes } from '../../../src/notes/list/note-details.tsx';
import { collectionOf } from '../../../src/notes/session/collection.ts';
import { localisationFor } from '../../../src/notes/session/localisation.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { cards, elements, names, textOf } from '../harness/cards-in-node.ts';

const [ANSWER, CLAIM] = ['f30-denial', 'f18-data-to-china'];

/** The bundled pack with another status of the note that answers the claim. */
const packWith = (status: Note['status']): Pack => ({
  ...pack,
  notes: pack.notes.map((note) => (note.id === ANSWER ? { ...note, status } : note)),
});

describe('a note that answers another', () => {
  test.each([
    ['en', 'denial', 'TikTok rejects this'],
    ['de', 'denial', 'TikTok weist das zurück'],
    ['en', 'fact', 'TikTok on this'],
    ['de', 'fact', 'TikTok dazu'],
    ['en', 'claim', 'TikTok on this'],
  ] as const)('is said to reject it only as a denial (%s, %s)', async (language, status, words) => {
    const pack = packWith(status);
    const card = await cards({
      packsOf: async (members) => members.map(({ id }) => ({ pack, entity: id })),
      settings: async () => ({ ...DEFAULTS, notesHidden: [ANSWER] }),
      uiLanguages: () => [language],
    }).go({ type: 'all', on: true });
    const claim = elements(card).find(({ attributes }) => attributes['data-note'] === CLAIM);
    expect(claim && names(claim)).toContain(words);

    const collection = collectionOf(pack);
    const note = collection.note(CLAIM);
    const related = note && (
      <RelatedNotes
        note={note}
        collection={collection}
        l10n={localisationFor(pack, language)}
        hits={undefined}
        groupEntity={undefined}
        counterpart={[]}
        targetNote={undefined}
      />
    );
    expect(textOf(toTree(<p>{related}</p>))).toBe(words);
  });
});
