import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps what has the focus clear of a box that stays at the top of the window (WCAG 2.2, 2.4.11), also as the reader moves on. Style
 * sheets find the height of the box in `--sticky-height`.
 * @param isSticky whether the box stays there now
 */
export function useStickyRoom(box: RefObject<HTMLElement | null>, isSticky: boolean): void {
  useLayoutEffect(() => {
    const { current } = box;
    if (!isSticky || !current) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--sticky-height', `${current.offsetHeight}px`);
      const { activeElement } = document;
      if (activeElement !== document.body && !current.contains(activeElement))
        activeElement?.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [isSticky]);
}
