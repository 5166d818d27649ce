import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The element that has the focus only because the one before it was removed. */
let fallback: Element | null = null;

const hasNoFocus = () => document.activeElement === null || document.activeElement === document.body;

/** Whether the focused element was removed, so that at most a fallback has the focus now. */
export const isFocusLost = (): boolean => hasNoFocus() || document.activeElement === fallback;

/**
 * Moves the focus to a fallback when a render removes the focused element. Without it, the Tab key would start again at the
 * top of the page.
 * @param root contains the elements that renders remove; its own component has to stay mounted
 * @param findFallback called after such a render, unless the render itself has set the focus
 */
export function useFocusFallback(
  root: RefObject<HTMLElement | null>,
  findFallback: () => HTMLElement | null | undefined,
): void {
  // Read while rendering, when the focused element is still in the document.
  const hadFocus = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const next = hadFocus && hasNoFocus() ? findFallback() : undefined;
    if (!next) return;
    // Do not scroll to an element that cannot be reached by Tab: it only keeps the position in the page.
    next.focus({ preventScroll: next.tabIndex < 0 || next === root.current });
    fallback = document.activeElement;
    fallback?.addEventListener(
      'blur',
      () => {
        fallback = null;
      },
      { once: true },
    );
  });
}
