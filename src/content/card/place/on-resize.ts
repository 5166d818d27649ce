/** Calls `listener` when the size of an element or of the window has changed, and at first, until `signal` aborts. */
export function onResize(
  elements: readonly (Element | null)[],
  listener: () => void,
  signal: AbortSignal,
): void {
  const sizes = new ResizeObserver(listener);
  for (const element of elements) if (element) sizes.observe(element);
  window.addEventListener('resize', listener, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
}
