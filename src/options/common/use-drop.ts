import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What handles a drop. */
interface DropHandlers {
  onFiles: (files: readonly File[]) => void;
  /** A selector of parts of the element that take what is dropped themselves. */
  except?: string;
  /** Gets a text, or the address of a link. Without it, only files can be dropped. */
  onText?: (text: string) => void;
}

/** What is being dragged; `undefined` where the browser's own behaviour is right, as for text over a text field. */
function kindOf({ dataTransfer, target }: DragEvent): 'files' | 'link' | 'text' | undefined {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return 'files';
  if (target instanceof Element && target.closest('input, textarea')) return undefined;
  if (types.includes('text/uri-list')) return 'link';
  return types.includes('text/plain') ? 'text' : undefined;
}

/**
 * Lets the reader drop files, text and links anywhere on an element. A drop beside it does nothing; by default, the browser would
 * leave the page and open the file.
 * @param target the element
 * @returns whether something is being dragged over the element
 */
export function useDrop(target: RefObject<HTMLElement | null>, handlers: DropHandlers): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(handlers);
  latest.current = handlers;
  useLayoutEffect(() => {
    const unmount = new AbortController();
    const { signal } = unmount;
    /** Whether a part of this page is being dragged. If that part is removed meanwhile, browsers fire no `dragend`. */
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
      // What is outside is refused, unless another `useDrop` of the page takes it.
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
      // `URL` is the first of several links.
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
    // Without a related target, the drag has left the window.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setIsOver(false), { signal });
    return () => unmount.abort();
  }, []);
  return isOver;
}
