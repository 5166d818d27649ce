/** Tells from computed colours whether the page is dark behind a name. */

/** The luminance half way between black and white, as eyes see it (L* = 50 in CIELAB). */
const MIDDLE = 0.184;
/** If a text has less contrast to the colour behind it, by the formula of WCAG 2, there must be a picture in between. */
const LEAST_CONTRAST = 1.3;
/** A colour of more alpha hides more of what is behind it than it lets through. */
const HALF_OPAQUE = 0.5;

/**
 * @param computed values of `color` and `background-color` in turn, each followed by a semicolon: first those of the element
 *   that holds the name, then those of its ancestors
 * @returns `undefined` when that cannot be told
 */
export function isDarkBackground(computed: string): boolean | undefined {
  const colours = computed.split(';').slice(0, -1).map(parseColour);
  const [text] = colours;
  const behind = colours.find(
    (colour, index) => index % 2 === 1 && (colour?.alpha ?? 0) > HALF_OPAQUE,
  )?.luminance;
  const ink = text && text.alpha > HALF_OPAQUE ? text.luminance : undefined;
  const isReadable = behind === undefined || ink === undefined || contrastOf(behind, ink) >= LEAST_CONTRAST;
  if (behind !== undefined && isReadable) return behind < MIDDLE;
  // The page's own background, or a picture: legible text is lighter than a dark background.
  return ink === undefined ? undefined : ink >= MIDDLE;
}

/** The formula of WCAG 2. */
const contrastOf = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

interface Colour {
  /** Relative luminance, from 0 for black to 1 for white. */
  luminance: number;
  /** From 0 for transparent to 1. */
  alpha: number;
}

/** Reads a colour as browsers serialise it (CSS Color 4, section 15). @returns `undefined` for one of an unknown form */
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

/** Of a colour in sRGB, whose channels go from 0 to 1. Those of Display P3 differ too little to matter here. */
function ofChannels(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
