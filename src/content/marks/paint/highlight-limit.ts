/**
 * How a highlight may be painted without changing the look of an element's letters: browsers paint highlighted letters anew, in the
 * element's `color`.
 *
 * - `plain`: only under a name without a style. Any style takes away strokes, and in Firefox fills of another colour.
 * - `none`: not at all. Chromium always takes away fills of another colour.
 * - `undefined`: with any style
 */
export function highlightLimitOf(element: Element): 'plain' | 'none' | undefined {
  const { color, fill, webkitTextFillColor, webkitTextStrokeWidth } = getComputedStyle(element);
  if (webkitTextFillColor !== color) return FILL_LIMIT;
  const isStroked = webkitTextStrokeWidth !== '0px';
  return isStroked || (FILL_LIMIT === 'plain' && element instanceof SVGElement && fill !== color)
    ? 'plain'
    : undefined;
}

const FILL_LIMIT = CSS.supports('-moz-appearance: none') ? 'plain' : 'none';
