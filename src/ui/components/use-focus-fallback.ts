import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The fallback element that has the focus, if one has. */
let focusedFallback: Element | null = null;

const hasNoFocus = () => document.activeElement === null || document.activeElement === document.body;

/** Whether the focused element was removed, so that now nothing or a fallback has the focus. */
export const isFocusLost = (): boolean => hasNoFocus() || document.activeElement === focusedFallback;

/**
 * Moves the focus when rendering removes the focused element. Without it, the Tab key would start again at the top of the
 * page.
 * @param root the container to watch; its component has to stay mounted
 * @param fallback returns the element to focus; not called if rendering has focused another one
 */
export function useFocusFallback(
  root: RefObject<HTMLElement | null>,
  fallback: () => HTMLElement | null | undefined,
): void {
  // Components are called before their changes are applied to the document.
  const hadFocus = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const element = hadFocus && hasNoFocus() ? fallback() : undefined;
    if (!element) return;
    // Scroll only to controls.
    element.focus({ preventScroll: element.tabIndex < 0 || element === root.current });
    focusedFallback = document.activeElement;
    focusedFallback?.addEventListener(
      'blur',
      () => {
        focusedFallback = null;
      },
      { once: true },
    );
  });
}
