import { describe, expect, test } from 'vitest';
import type { Note } from '../../../../src/core/packs/schema/pack.ts';
import { orderNotes } from '../../../../src/core/ranking/note-order.ts';
import { note, packOf, place } from '../../harness/ranked-notes.ts';

describe('the order on a card', () => {
  const claim = note('claim', { status: 'claim', weight: 90 });
  const denial = note('denial', { status: 'denial', weight: 10, answers: ['claim'] });
  const others = [note('x', { weight: 80 }), note('y', { weight: 70 })];

  const order = (notes: Note[], first: number) =>
    orderNotes([{ pack: packOf(notes), mention: place('') }], first).map(({ note }) => note.id);

  test('a denial follows the claim it answers', () => {
    const ordered = order([denial, ...others, claim], 4);
    expect(ordered).toEqual(['claim', 'denial', 'x', 'y']);
  });

  test('a denial that fits better than its claim does not come before it either', () => {
    const ordered = order([...others, claim, { ...denial, weight: 100 }], 4);
    expect(ordered).toEqual(['claim', 'denial', 'x', 'y']);
  });

  test('a denial does not push a fitting note out of the first ones', () => {
    const ordered = order([denial, ...others, claim], 3);
    expect(ordered).toEqual(['claim', 'x', 'y', 'denial']);
  });

  test('no note is lost when denials answer each other in a circle', () => {
    const circle = [note('a', { answers: ['b'] }), note('b', { answers: ['a'] })];
    expect(order(circle, 3)).toHaveLength(2);
  });

  test('what a note answers is read once, however many notes there are', () => {
    let reads = 0;
    const counted = (id: string, answers?: string[]): Note =>
      Object.defineProperty(note(id), 'answers', {
        enumerable: true,
        get: () => {
          reads += 1;
          return answers;
        },
      });
    const claims = Array.from({ length: 150 }, (_, at) => counted(`claim-${at}`));
    const denials = claims.map(({ id }) => counted(`denial-of-${id}`, [id]));
    const ordered = order([...denials, ...claims], 3);
    expect(ordered).toHaveLength(300);
    expect(reads).toBeLessThanOrEqual(300);
  });

  test('an answer to an answer, and so on, can be deeper than the stack', () => {
    const names = Array.from({ length: 12_000 }, (_, at) => String(at).padStart(5, '0'));
    const chain = names.map((id, at) => note(id, at === 0 ? {} : { answers: [names[at - 1] ?? ''] }));
    expect(order(chain, 0)).toEqual(names);
  });
});
