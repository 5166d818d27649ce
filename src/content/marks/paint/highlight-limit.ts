/**
 * How a highlight may paint the letters of an element without changing them. Browsers paint them anew, in the element's `color`.
 *
 * - `plain`: only without a style of its own. Any style takes away strokes, and in Firefox other fills.
 * - `none`: not at all. Chromium always takes away other fills.
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
