/** Tells from computed colours whether the background behind a name is dark. */

/** The luminance that eyes see half way between black and white (L* = 50 in CIELAB). */
const MIDDLE = 0.184;
/** With less contrast (WCAG 2), text would be illegible on a background colour. So a picture must lie between them. */
const LEAST_CONTRAST = 1.3;
/** A colour with a higher alpha hides most of what is behind it. */
const HALF_OPAQUE = 0.5;
/** A filter that turns light to dark and dark to light, after the background of an element. */
const INVERSION = /invert\((?:1|0?\.[5-9]\d*)\)$/;

/**
 * Whether the background behind a name is dark.
 * @param computed values of `color` and `background-color` in turn, each followed by a semicolon: first those of the element that
 *   contains the name, then those of its ancestors. The `invert()` of an element's `filter` follows its background at once
 * @param isRootFiltered whether a filter of the root element changes the card as well, so that it does not count
 * @returns `undefined` if the colours do not tell
 */
export function isDarkBackground(computed: string, isRootFiltered = false): boolean | undefined {
  const values = computed.split(';').slice(0, -1);
  const isDark = isDarkUnfiltered(values.map((value) => parseColour(value.replace(INVERSION, ''))));
  const inversions = values
    .slice(0, isRootFiltered ? -1 : undefined)
    .filter((value) => INVERSION.test(value));
  return isDark === undefined || inversions.length % 2 === 0 ? isDark : !isDark;
}

function isDarkUnfiltered(colours: readonly (Colour | undefined)[]): boolean | undefined {
  const [text] = colours;
  const behind = colours.find(
    (colour, index) => index % 2 === 1 && (colour?.alpha ?? 0) > HALF_OPAQUE,
  )?.luminance;
  const ink = text && text.alpha > HALF_OPAQUE ? text.luminance : undefined;
  const isReadable = behind === undefined || ink === undefined || contrastOf(behind, ink) >= LEAST_CONTRAST;
  if (behind !== undefined && isReadable) return behind < MIDDLE;
  // The background is a picture or unknown. If the text is light, what is behind it must be dark.
  return ink === undefined ? undefined : ink >= MIDDLE;
}

/** The contrast ratio of two luminances (WCAG 2). */
const contrastOf = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

interface Colour {
  /** Relative luminance, from 0 for black to 1 for white. */
  luminance: number;
  /** From 0 for transparent to 1. */
  alpha: number;
}

/** Parses a colour as browsers serialise it (CSS Color 4, section 15). @returns `undefined` for unknown forms */
function parseColour(text: string): Colour | undefined {
  const [, form = '', values = ''] =
    /^([a-z]+)\((?:(?:srgb|display-p3) )?([-+\d.,/ e]*)\)$/.exec(text.replaceAll('none', '0')) ?? [];
  const numbers = values.match(/-?[\d.]+(?:e[-+]?\d+)?/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  const luminance = luminanceOf(form, [first, second, third]);
  return luminance === undefined ? undefined : { luminance, alpha };
}

function luminanceOf(form: string, values: readonly [number, number, number]): number | undefined {
  const [lightness] = values;
  switch (form) {
    case 'rgb':
    case 'rgba':
      return ofChannels(values.map((value) => value / 255));
    case 'color':
      return ofChannels(values);
    case 'oklab':
    case 'oklch':
      return lightness ** 3;
    case 'lab':
    case 'lch':
      return ((lightness + 16) / 116) ** 3;
    default:
      return undefined;
  }
}

/** The luminance of an sRGB colour with channels from 0 to 1. Display P3 differs too little to matter here. */
function ofChannels(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
