import { contains, flatParentOf, fullscreenElement, matches } from '../../dom/nodes.ts';
import { onResize } from './on-resize.ts';
import { undoZoom } from './place-card.ts';
import { isInClosedTree, placeHost } from './place-host.ts';

interface CardElements {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** The popover in the host's shadow tree. */
  box: HTMLElement;
}

/**
 * Keeps the card on top of the page until `signal` aborts. The element added to the top layer last is on top.
 * @param element contains the mention
 * @param page `roots`: its shadow roots, because `toggle` events do not leave them; `onOutOfView`: called when a modal dialog
 *   or fullscreen element has covered the mention, or where no HTML is shown; `onRemoved`: called when the page removes the card
 *   again after it was put back
 */
export function keepOnTop(
  { host, shadow, box }: CardElements,
  element: Element | null,
  page: { roots: Iterable<ShadowRoot>; onOutOfView: () => void; onRemoved: () => void },
  signal: AbortSignal,
): void {
  let wasRestored = false;
  // The page may remove the host. It is put back once, so that the two do not fight.
  const restore = () => {
    if (signal.aborted || host.isConnected) return;
    if (wasRestored) return page.onRemoved();
    wasRestored = true;
    bringToTop();
  };
  const bringToTop = () => {
    // The resize observer below does not report a host that is removed before its first layout.
    requestAnimationFrame(restore);
    const focused = shadow.activeElement;
    placeHost(host, element);
    if (!host.isConnected) return;
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover();
    undoZoom(box);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    // Nothing of HTML is shown in an SVG document. In a closed tree, the page would get what is meant for the card.
    if (!box.checkVisibility() || isInClosedTree(host)) page.onOutOfView();
  };
  const options = { signal, capture: true } as const;
  for (const target of [window, ...page.roots]) {
    target.addEventListener(
      'toggle',
      ({ target }) => {
        if (!(target instanceof Element) || target === box) return;
        if (matches(target, 'dialog:modal') && !isShownInside(element, target)) page.onOutOfView();
        // What opens may lie over the card, and what closes may have contained it.
        else if (placeHost(host, element) || matches(target, 'dialog:modal,:popover-open')) bringToTop();
      },
      options,
    );
  }
  window.addEventListener(
    'fullscreenchange',
    () => {
      const full = fullscreenElement();
      if (full && !isShownInside(element, full)) page.onOutOfView();
      else bringToTop();
    },
    options,
  );
  onResize([box], restore, signal);
  if (placeHost(host, element) || !box.matches(':popover-open')) bringToTop();
}

/** Whether an element is inside another in the flat tree. */
function isShownInside(element: Element | null, other: Element): boolean {
  for (let ancestor = element; ancestor; ancestor = flatParentOf(ancestor))
    if (contains(other, ancestor)) return true;
  return false;
}
