import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardAppearance } from '../../../../src/core/card/card-appearance.ts';
import { isDarkBackground } from '../../../../src/core/card/dark-background.ts';

const NOTHING = 'rgba(0, 0, 0, 0)';
const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';
/** The ground of elements, given as pairs of colour and background from the inside out. */
const ground = (...elements: [text: string, behind: string][]) =>
  elements.map((pair) => `${pair.join(';')};`).join('');

describe('whether the ground of a name is dark', () => {
  test.each<[string, boolean]>([
    ['rgb(255, 255, 255)', false],
    ['rgb(24, 26, 27)', true],
    ['rgb(118, 118, 118)', true],
    ['rgb(122, 122, 122)', false],
    ['rgba(0, 0, 0, 0.87)', true],
    ['color(srgb 0.1 0.1 0.12)', true],
    ['color(srgb 1 1 1 / 0.9)', false],
    ['color(display-p3 0.05 0.05 0.05)', true],
    ['oklch(0.25 0.02 260)', true],
    ['oklch(0.97 none none)', false],
    ['oklab(0.2 0.01 -1e-7)', true],
    ['lab(12 0 0)', true],
    ['lch(95 3 200)', false],
  ])('%s', (colour, isDark) => {
    // In the other colour, so that it is legible.
    expect(isDarkBackground(ground([isDark ? WHITE : BLACK, colour]))).toBe(isDark);
    expect(isDarkBackground(ground([isDark ? WHITE : BLACK, NOTHING], [BLACK, colour]))).toBe(isDark);
  });

  test('the nearest background that covers what is behind it decides', () => {
    expect(isDarkBackground(ground([WHITE, BLACK], [BLACK, WHITE]))).toBe(true);
    expect(isDarkBackground(ground([BLACK, 'rgba(0, 0, 0, 0.1)'], [BLACK, WHITE]))).toBe(false);
    expect(isDarkBackground(ground([WHITE, 'rgba(255, 255, 255, 0.08)'], [WHITE, 'rgb(18, 18, 18)']))).toBe(
      true,
    );
    expect(isDarkBackground(ground([BLACK, 'color(rec2020 0 0 0)'], [BLACK, WHITE]))).toBe(false);
  });

  test('without a background, or with a picture in between, the text decides', () => {
    expect(isDarkBackground(ground([WHITE, NOTHING], [WHITE, NOTHING]))).toBe(true);
    expect(isDarkBackground(ground([BLACK, NOTHING]))).toBe(false);
    // White letters on a photograph in a white page.
    expect(isDarkBackground(ground([WHITE, NOTHING], [BLACK, WHITE]))).toBe(true);
    expect(isDarkBackground(ground(['rgb(20, 20, 20)', NOTHING], [WHITE, BLACK]))).toBe(false);
    // Letters cut out of a gradient tell nothing.
    expect(isDarkBackground(ground([NOTHING, NOTHING], [BLACK, WHITE]))).toBe(false);
  });

  test('an orange link and grey small print on white are on a light ground', () => {
    for (const text of ['rgb(255, 102, 0)', 'rgb(153, 153, 153)'])
      expect(isDarkBackground(ground([text, NOTHING], [BLACK, WHITE]))).toBe(false);
  });

  test.each([
    ['none', 'rgb(255, 255, 255)', '', false],
    ['on the element with the background', 'rgb(255, 255, 255)invert(0.9)', '', true],
    ['around it', 'rgb(255, 255, 255)', 'invert(1)', true],
    ['of a dark one', 'rgb(18, 18, 18)', 'invert(1)', false],
    ['two, which undo each other', 'rgb(255, 255, 255)invert(1)', 'invert(0.93)', false],
    ['hardly any', 'rgb(255, 255, 255)invert(0)', 'invert(0.4)', false],
  ])('filters that invert count: %s', (_, behind, around, isDark) => {
    const text = behind.startsWith('rgb(18') ? WHITE : BLACK;
    const computed = ground([text, NOTHING], [text, behind], [BLACK, `${NOTHING}${around}`]);
    expect(isDarkBackground(computed)).toBe(isDark);
  });

  test('a filter of the root element does not count where it changes the card as well', () => {
    const computed = ground([BLACK, WHITE], [BLACK, `${NOTHING}invert(1)`]);
    expect(isDarkBackground(computed, false)).toBe(true);
    expect(isDarkBackground(computed, true)).toBe(false);
  });

  test('is unknown where nothing is told, and whatever a page says is read', () => {
    expect(isDarkBackground('')).toBeUndefined();
    expect(isDarkBackground('nonsense;more;')).toBeUndefined();
    // Cut off within a colour.
    expect(isDarkBackground(`${ground([NOTHING, NOTHING])}${WHITE};rgb(0,`)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => [true, false, undefined].includes(isDarkBackground(text))));
  });
});

describe('the look of a card', () => {
  const onDark = ground([WHITE, BLACK]);
  const onLight = ground([BLACK, WHITE]);

  test.each([
    ['page', 'dark', 'light'],
    ['system', undefined, undefined],
    ['light', 'light', 'light'],
    ['dark', 'dark', 'dark'],
  ] as const)('%s', (theme, dark, light) => {
    const themeOn = (behind: string | undefined) =>
      cardAppearance({ theme, textSize: 'normal', place: 'name' }, behind)['data-theme'];
    expect(themeOn(onDark)).toBe(dark);
    expect(themeOn(onLight)).toBe(light);
  });

  test('is that of the system where the page does not tell, and has the size of text', () => {
    expect(cardAppearance({ theme: 'page', textSize: 'large', place: 'name' }, undefined)).toEqual({
      'data-size': 'large',
    });
    expect(cardAppearance({ theme: 'page', textSize: 'large', place: 'left' }, undefined)).toMatchObject({
      'data-place': 'left',
    });
  });
});
