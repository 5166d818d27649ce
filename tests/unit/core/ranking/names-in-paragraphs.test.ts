import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../../src/core/packs/parse-pack.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';

const packOf = (language: string, names: readonly string[], text: string) =>
  parsePack(
    {
      format: 2,
      id: 'names',
      version: '1.0.0',
      title: 'Names',
      languages: [language],
      source: { publisher: 'Courier', published: '2024-05' },
      entities: names.map((name, i) => ({ id: `e${i}`, name })),
      notes: [{ id: 'note', entities: ['e0'], text }],
    },
    'names.json',
  );

describe('the words of a name are no evidence for a note that has the name', () => {
  test.each([
    ['en', ['Moorside Park'], 'Moorside Park holds 24,300 people.', 'Moorside Park has a new café for dogs.'],
    ['en', ['Goalline Partners'], 'Goalline Partners sent a bill.', 'Goalline Partners went for a walk.'],
    [
      'de',
      ['Bad Lindenau'],
      'Bad Lindenau hat ein Rathaus.',
      'Aus Bad Lindenau kommt der Meister im Schach.',
    ],
    [
      'es',
      ['Rosa Elena Quiñones'],
      'Rosa Elena Quiñones avisó a todos.',
      'A Rosa Elena Quiñones le gusta el ajedrez.',
    ],
    [
      'pl',
      ['Puszcza Orlińska'],
      'W Puszczy Orlińskiej wycięto dęby.',
      'Nad Puszczą Orlińską zachodzi słońce, a nad polem nie.',
    ],
    ['ja', ['北浜電鉄'], '北浜電鉄は否定した。', '北浜電鉄の制服が新しくなる。'],
    ['ja', ['みなと重工', '重工'], 'みなと重工は主張する。', 'みなと重工の像が公園に移された。'],
  ])('%s: %s', (language, names, text, paragraph) => {
    const pack = packOf(language, names, text);
    const [note] = rankNotes(pack, { paragraph, entity: 'e0', others: [] });
    expect(note?.reasons).toEqual([]);
  });

  test('but elsewhere they are words as any other', () => {
    const pack = packOf('en', ['Moorside Park'], 'Moorside Park lies beside a park with old oaks.');
    const paragraph = 'You can leave your car at Moorside Park, behind the oaks of the park.';
    const [note] = rankNotes(pack, { paragraph, entity: 'e0', others: [] });
    expect(note?.reasons).toEqual(expect.arrayContaining(['oaks', 'park']));
  });

  test('letters keep their places, so that near words count more', () => {
    const pack = packOf('en', ['Moorside Park'], 'The chestnuts were felled.');
    const far = 'The chestnuts are old. It rained. It was late. Moorside Park is here.';
    const at = far.indexOf('Moorside');
    const [note] = rankNotes(pack, { paragraph: far, at, entity: 'e0', others: [] });
    const [near] = rankNotes(pack, {
      paragraph: 'The chestnuts of Moorside Park are old.',
      at: 17,
      entity: 'e0',
      others: [],
    });
    expect(note?.score).toBeLessThan(near?.score ?? 0);
  });
});
