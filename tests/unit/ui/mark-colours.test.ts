import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The relative luminance of a colour such as `#0a9396`, by WCAG 2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const lines = [
  ...readFileSync('src/content/marks/paint/marks.css', 'utf8').matchAll(
    /::highlight\((context-notes-(?:underline|active)-\w+)\) \{\s+text-decoration: underline \w+ 2px ([^;]+);/g,
  ),
].map(([, name = '', colour = '']) => [name, colour] as const);

test('every line is looked at', () => {
  expect(lines).toHaveLength(8);
});

// A highlight does not know what is behind the text, so one colour has to do on light and on dark pages.
test.each(lines)('%s is seen on white, cream, dark grey and black', (_, colour) => {
  for (const background of ['#ffffff', '#fff8e1', '#1d2026', '#000000'])
    expect(contrastOf(colour, background)).toBeGreaterThanOrEqual(3);
});
