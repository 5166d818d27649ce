import { type Area, EMPTY, UNBOUNDED } from '../../core/shared/area.ts';

/** What `clip` and `clip-path` leave of an element. Shapes count as the box around them, and what is not understood as all. */
export function clipArea({ clip, clipPath, position }: CSSStyleDeclaration, box: () => DOMRect): Area {
  if (/^rect/.test(clip) && /absolute|fixed/.test(position)) return clipRect(clip, box());
  const [, shape, values = ''] = /^(inset|polygon|circle|ellipse)\(([^()]*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') return insetArea(values, box());
  if (shape === 'polygon') return polygonArea(values, box());
  return shape && /^0(?:px|%)?\b/.test(values) ? EMPTY : UNBOUNDED;
}

/** Farther than any page reaches, in CSS pixels. */
const FAR = 1e9;

function clipRect(clip: string, box: DOMRect): Area {
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/auto|[-\d.]+/g) ?? []).map((edge, at) =>
    edge === 'auto' ? (at % 3 ? FAR : -FAR) : pixels(edge, 0),
  );
  return {
    left: box.left + left,
    top: box.top + top,
    right: box.left + right,
    bottom: box.top + bottom,
  };
}

function insetArea(values: string, { left, top, right, bottom, width, height }: DOMRect): Area {
  const [first = '0', second = first, third = first, fourth = second] =
    values.replace(/round.*/, '').match(/\S+/g) ?? [];
  return {
    left: left + pixels(fourth, width),
    top: top + pixels(first, height),
    right: right - pixels(second, width),
    bottom: bottom - pixels(third, height),
  };
}

function polygonArea(values: string, { left, top, width, height }: DOMRect): Area {
  // As browsers write a computed value: with an optional fill rule first, and one space between its parts.
  const points = values
    .replace(/^[a-z]+, /, '')
    .split(', ')
    .map((point) => point.split(' '));
  const xs = points.map(([x = '']) => left + pixels(x, width));
  const ys = points.map(([, y = '']) => top + pixels(y, height));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** @param whole what a percentage is of, in CSS pixels */
const pixels = (length: string, whole: number): number =>
  (length.endsWith('%') ? whole / 100 : 1) * Number.parseFloat(length);
