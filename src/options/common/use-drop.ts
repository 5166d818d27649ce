import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What becomes of what is dropped. */
interface Receivers {
  onFiles: (files: readonly File[]) => void;
  /** A selector of parts of the element that take what is dropped themselves. */
  except?: string;
  /** Called with a text, or with the address of a link. Without it, files alone are taken. */
  onText?: (text: string) => void;
}

/** What the reader drags. `undefined` for what a browser leaves alone, and for text that is dropped into a field. */
function kindOf({ dataTransfer, target }: DragEvent): 'files' | 'link' | 'text' | undefined {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return 'files';
  if (target instanceof Element && target.closest('input, textarea')) return undefined;
  if (types.includes('text/uri-list')) return 'link';
  return types.includes('text/plain') ? 'text' : undefined;
}

/**
 * Lets the reader drop files, text and links anywhere on an element. What misses it does nothing: the browser would leave the page
 * and open it.
 * @returns whether something is being held over the element
 */
export function useDrop(target: RefObject<HTMLElement | null>, receivers: Receivers): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(receivers);
  latest.current = receivers;
  useLayoutEffect(() => {
    const unmount = new AbortController();
    const { signal } = unmount;
    /** Whether what is dragged is a part of this page. If that part goes away meanwhile, no browser tells that the drag has ended. */
    let isOwn = false;
    const kindFromElsewhere = (event: DragEvent) => {
      const kind = kindOf(event);
      return isOwn && kind !== 'files' ? undefined : kind;
    };
    const isInside = (place: EventTarget | null) => {
      if (!(place instanceof Node) || !target.current?.contains(place)) return false;
      const { except } = latest.current;
      return except === undefined || !(place instanceof Element && place.closest(except));
    };
    const isTaken = (kind: ReturnType<typeof kindOf>) =>
      kind !== undefined && (kind === 'files' || latest.current.onText !== undefined);
    const over = (event: DragEvent) => {
      const kind = kindFromElsewhere(event);
      const inside = isTaken(kind) && isInside(event.target);
      setIsOver(inside);
      if (kind === undefined) return;
      // Another element of the page may take it.
      if (event.dataTransfer && (inside || !event.defaultPrevented))
        event.dataTransfer.dropEffect = inside ? 'copy' : 'none';
      event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const { dataTransfer } = event;
      const kind = kindFromElsewhere(event);
      if (!dataTransfer || kind === undefined) return;
      event.preventDefault();
      if (!isInside(event.target)) return;
      if (kind === 'files') latest.current.onFiles([...dataTransfer.files]);
      // Of several links, the first.
      else latest.current.onText?.(dataTransfer.getData(kind === 'link' ? 'URL' : 'text/plain'));
    };
    const setOwn = (own: boolean) => () => {
      isOwn = own;
    };
    addEventListener('dragstart', setOwn(true), { signal });
    addEventListener('dragend', setOwn(false), { signal });
    addEventListener('dragenter', over, { signal });
    addEventListener('dragover', over, { signal });
    addEventListener('drop', drop, { signal });
    // Without a related target, what is dragged has left the window.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setIsOver(false), { signal });
    return () => unmount.abort();
  }, []);
  return isOver;
}
