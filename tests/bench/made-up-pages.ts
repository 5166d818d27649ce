/** Pages to measure, unless a folder of saved pages is given. */

const WORDS =
  'the quick brown fox jumps over a lazy dog and takes most of it to the market before noon'.split(' ');
export const NAMES = ['TikTok', 'Bytedance', 'Microsoft'];

const line = (index: number) =>
  Array.from({ length: 16 }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(' ');

/**
 * Paragraphs as HTML.
 * @param count the number of paragraphs, each of two text nodes
 * @param nameEvery one name per so many paragraphs; 0 for no names
 */
export function paragraphs(count: number, nameEvery: number): string {
  const text = Array.from({ length: count }, (_, index) => {
    const name = nameEvery > 0 && index % nameEvery === 0 ? NAMES[(index / nameEvery) % NAMES.length] : '';
    return `<p>${line(index)} ${name} <b>${line(index + 1)}</b></p>`;
  });
  return text.join('\n');
}

export const page = (body: string): string => `<!doctype html><title>Bench</title>${body}`;

export const madeUpPages: Readonly<Record<string, () => string>> = {
  'article.html': () => page(paragraphs(200, 0)),
  'article-with-names.html': () => page(paragraphs(200, 20)),
  'long.html': () => page(paragraphs(5_000, 0)),
  'long-with-names.html': () => page(paragraphs(5_000, 100)),
};

/** 9 MB of text in 100,000 nodes, with 500 names. */
export const hugePage = (): string => page(paragraphs(50_000, 100));
