import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The heir that has the focus for want of anything better. */
let keeper: Element | null = null;

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** Whether what had the focus is gone, and nothing has it now but an heir that would give it away. */
export const isFocusLost = (): boolean => isNowhere() || document.activeElement === keeper;

/**
 * Hands the focus on when a drawing takes away what had it: else the tabulator key would begin anew at the top of the page.
 * @param root what drawings change; its component has to stay
 * @param heir asked after such a drawing; gets the focus unless the drawing gave it to something else
 */
export function useFocusFallback(
  root: RefObject<HTMLElement | null>,
  heir: () => HTMLElement | null | undefined,
): void {
  // Before the drawing: components are asked what to draw first.
  const had = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const next = had && isNowhere() ? heir() : undefined;
    if (!next) return;
    // What only keeps the place is not to be seen.
    next.focus({ preventScroll: next.tabIndex < 0 || next === root.current });
    keeper = document.activeElement;
    keeper?.addEventListener(
      'blur',
      () => {
        keeper = null;
      },
      { once: true },
    );
  });
}
