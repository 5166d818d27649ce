/** Pages to measure on, where no folder of real ones is given. */

const WORDS =
  'the quick brown fox jumps over a lazy dog and takes most of it to the market before noon'.split(' ');
const NAMES = ['TikTok', 'Bytedance', 'Microsoft'];

const line = (index: number) =>
  Array.from({ length: 16 }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(' ');

/** @param nameEvery a name in every so many paragraphs; 0 for none */
function page(paragraphs: number, nameEvery: number): string {
  const text = Array.from({ length: paragraphs }, (_, index) => {
    const name = nameEvery > 0 && index % nameEvery === 0 ? NAMES[(index / nameEvery) % NAMES.length] : '';
    return `<p>${line(index)} ${name} <b>${line(index + 1)}</b></p>`;
  });
  return `<!doctype html><title>Bench</title>${text.join('\n')}`;
}

export const madeUpPages: Readonly<Record<string, () => string>> = {
  'article.html': () => page(200, 0),
  'article-with-names.html': () => page(200, 20),
  'long.html': () => page(5_000, 0),
  'long-with-names.html': () => page(5_000, 100),
};
