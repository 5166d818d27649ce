import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Lets the reader drop files anywhere on an element. A file that misses it does nothing: the browser would leave the page
 * and open it.
 * @returns whether files are being held over the element
 */
export function useFileDrop(
  target: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useLayoutEffect(() => {
    const unmount = new AbortController();
    const { signal } = unmount;
    const isInside = (place: EventTarget | null) =>
      place instanceof Node && (target.current?.contains(place) ?? false);
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const inside = isInside(event.target);
      setIsOver(inside);
      if (event.dataTransfer) event.dataTransfer.dropEffect = inside ? 'copy' : 'none';
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (isInside(event.target)) latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragenter', over, { signal });
    addEventListener('dragover', over, { signal });
    addEventListener('drop', drop, { signal });
    // Without a related target, the files have left the window.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setIsOver(false), { signal });
    return () => unmount.abort();
  }, []);
  return isOver;
}
