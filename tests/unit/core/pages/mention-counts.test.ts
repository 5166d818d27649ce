import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addCounts, countEntities, totalCount } from '../../../../src/core/pages/mention-counts.ts';
import { MentionCountsSchema } from '../../../../src/core/pages/mention-counts-schema.ts';

describe('counts of mentions', () => {
  test('are integers from zero, by entity', () => {
    expect(v.is(MentionCountsSchema, { acme: 0, borealis: 12 })).toBe(true);
    for (const count of [-1, 0.5, '1', null]) expect(v.is(MentionCountsSchema, { acme: count })).toBe(false);
  });

  test('are counted and added up by entity', () => {
    const counts = countEntities(['acme', 'borealis', 'acme'].map((entity) => ({ entity })));
    expect(counts).toEqual({ acme: 2, borealis: 1 });
    expect(countEntities([])).toEqual({});
    expect(totalCount(counts)).toBe(3);
    expect(addCounts([counts, { acme: 5, cirrus: 1 }, {}])).toEqual({ acme: 7, borealis: 1, cirrus: 1 });
  });
});
