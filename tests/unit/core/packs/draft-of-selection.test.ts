import { describe, expect, test } from 'vitest';
import { draftOfSelection } from '../../../../src/core/packs/own/draft-of-selection.ts';

describe('what a note on selected text begins with', () => {
  test.each([
    ['Acme', { name: 'Acme' }],
    ['  “Acme  Corp”,\n', { name: 'Acme Corp' }],
    ['(Acme)', { name: 'Acme' }],
    ['Acme (US)', { name: 'Acme (US)' }],
    ['(Acme', { name: 'Acme' }],
    ['Yahoo!', { name: 'Yahoo!' }],
    ['AT&T', { name: 'AT&T' }],
    ['「ノルヴェクサ」。', { name: 'ノルヴェクサ' }],
    ['Ac\u202Eme\u0007', { name: 'Acme' }],
    ['', { name: '' }],
  ])('%j', (text, expected) => {
    expect(draftOfSelection({ text })).toEqual(expected);
  });

  test('a long run of punctuation takes no time', () => {
    const begun = process.cpuUsage();
    draftOfSelection({ text: `x${','.repeat(20_000)}x` });
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(1_000);
  });

  test('a passage is the text of the note, cut where a note ends', () => {
    const passage = '𝒜 word. '.repeat(400);
    const { name, text = '' } = draftOfSelection({ text: passage });
    expect(name).toBeUndefined();
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  test.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['file:///home/me/a.html', undefined],
    ['about:blank', undefined],
    ['https://me:secret@news.example/', undefined],
    [undefined, undefined],
  ])('the address %s', (address, link) => {
    expect(draftOfSelection({ text: 'Acme', address }).link).toBe(link);
  });
});
