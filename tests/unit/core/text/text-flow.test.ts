import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEAM } from '../../../../src/core/text/sentinels.ts';
import { TextFlow } from '../../../../src/core/text/text-flow.ts';

function flowOf(texts: readonly string[]): TextFlow<number> {
  const flow = new TextFlow<number>();
  for (const [node, text] of texts.entries()) flow.append(node, text);
  return flow;
}

const texts = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });

describe('TextFlow', () => {
  test('puts seams between text nodes', () => {
    expect(flowOf(['Tik', 'Tok', '!']).text()).toBe(`Tik${SEAM}Tok${SEAM}!`);
  });

  test('puts no seam between pieces of one node', () => {
    const flow = new TextFlow<string>();
    flow.append('a', 'Micro', 0);
    flow.append('a', 'soft', 5);
    expect(flow.text()).toBe('Microsoft');
    expect(flow.locate(6)).toEqual({ node: 'a', offset: 6 });
  });

  test('locates every unit in its node', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const flow = flowOf(parts);
        const text = flow.text();
        let at = 0;
        for (const [node, part] of parts.entries()) {
          for (let offset = 0; offset < part.length; offset++) {
            expect(flow.locate(at + offset)).toEqual({ node, offset });
          }
          at += part.length + 1;
        }
        expect(text.length).toBe(at - 1);
      }),
    );
  });

  test('reads the same again, also after more was added', () => {
    const flow = flowOf(['Tik', 'Tok']);
    expect([flow.text(), flow.text()]).toEqual([`Tik${SEAM}Tok`, `Tik${SEAM}Tok`]);
    flow.append(2, '!');
    expect([flow.text(), flow.length]).toEqual([`Tik${SEAM}Tok${SEAM}!`, 9]);
  });

  test('is empty before anything is added', () => {
    const flow = new TextFlow<string>();
    expect([flow.text(), flow.length, flow.parts]).toEqual(['', 0, []]);
    expect(() => flow.locate(0)).toThrow(RangeError);
  });

  test('knows its parts: a node, where in it they begin, and where in the flow they lie', () => {
    const flow = new TextFlow<string>();
    flow.append('a', 'Micro', 0);
    flow.append('a', 'soft', 5);
    flow.append('b', '!', 0);
    expect(flow.parts).toEqual([
      { node: 'a', offset: 0, start: 0, end: 5 },
      { node: 'a', offset: 5, start: 5, end: 9 },
      { node: 'b', offset: 0, start: 10, end: 11 },
    ]);
    expect([0, 4, 5, 8, 9, 10].map((index) => flow.partAt(index))).toEqual([0, 0, 1, 1, 1, 2]);
  });

  test('says what it has no place for', () => {
    expect(() => flowOf(['a', 'b']).locate(1)).toThrow(RangeError);
    expect(() => flowOf(['a', 'b']).locate(3)).toThrow(RangeError);
    expect(() => flowOf(['a', 'b']).locate(-1)).toThrow(RangeError);
  });

  test('refuses to locate a seam or an index out of range', () => {
    expect(() => flowOf(['a', 'b']).locate(1)).toThrow(RangeError);
    expect(() => flowOf(['a']).locate(1)).toThrow(RangeError);
  });

  test('maps a range to node ranges that make up its text without seams', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const flow = flowOf(parts);
        const from = Math.min(a, b) % flow.length;
        const to = from + 1 + (Math.max(a, b) % (flow.length - from));
        const texts = flow
          .nodeRanges(from, to, () => true)
          .map((part) => (parts[part.node] ?? '').slice(part.from, part.to));
        expect(texts.join('')).toBe(flow.text().slice(from, to).replaceAll(SEAM, ''));
      }),
    );
  });
});
