/**
 * How a highlight may be painted without changing the look of an element's letters: browsers paint highlighted letters anew, in the
 * element's `color`.
 *
 * - `plain`: only under a name without a style. Any style takes away strokes, and in Firefox fills of another colour.
 * - `none`: not at all. Chromium always takes away fills of another colour.
 * - `undefined`: with any style
 */
export function safeHighlightOf(element: Element): 'plain' | 'none' | undefined {
  const { color, fill, webkitTextFillColor, webkitTextStrokeWidth } = getComputedStyle(element);
  if (webkitTextFillColor !== color) return SAFE_FOR_FILLS;
  const isStroked = webkitTextStrokeWidth !== '0px';
  return isStroked || (SAFE_FOR_FILLS === 'plain' && element instanceof SVGElement && fill !== color)
    ? 'plain'
    : undefined;
}

const SAFE_FOR_FILLS = CSS.supports('-moz-appearance: none') ? 'plain' : 'none';
