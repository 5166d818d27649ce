import { contains, flatParentOf, fullscreenElement, matches, rootElement } from '../../dom/nodes.ts';

interface CardElements {
  host: HTMLElement;
  /** The popover in the host's shadow tree. */
  box: HTMLElement;
}

/**
 * Keeps the card on top of the page until `signal` aborts. The element added to the top layer last is on top. A modal dialog
 * or fullscreen element makes everything outside of it inert, so the card of a mention inside it is moved into it.
 * @param element contains the mention
 * @param page `roots`: its shadow roots, because `toggle` events do not leave them; `onCovered`: called when a modal dialog
 *   or fullscreen element has covered the mention
 */
export function keepOnTop(
  { host, box }: CardElements,
  element: Element | null,
  page: { roots: Iterable<ShadowRoot>; onCovered: () => void },
  signal: AbortSignal,
): void {
  const bringToTop = () => {
    const parent = hostParentOf(element);
    if (host.parentNode !== parent) parent?.append(host);
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover();
  };
  const options = { signal, capture: true, passive: true } as const;
  for (const target of [window, ...page.roots]) {
    target.addEventListener(
      'toggle',
      ({ target }) => {
        if (!(target instanceof Element) || target === box) return;
        if (!matches(target, 'dialog:modal')) {
          // A closing dialog hides the card inside it.
          if (host.parentNode !== hostParentOf(element)) bringToTop();
        } else if (isShownInside(element, target)) bringToTop();
        else page.onCovered();
      },
      options,
    );
  }
  window.addEventListener(
    'fullscreenchange',
    () => {
      const full = fullscreenElement();
      if (full && !isShownInside(element, full)) page.onCovered();
      else bringToTop();
    },
    options,
  );
  if (!box.matches(':popover-open') || host.parentNode !== hostParentOf(element)) bringToTop();
}

/** The nearest modal dialog or fullscreen element that contains the element in the flat tree, else the root element. */
function hostParentOf(element: Element | null): Element | null {
  let ancestor = element;
  while (ancestor && !matches(ancestor, 'dialog:modal, :fullscreen:not(iframe)'))
    ancestor = flatParentOf(ancestor);
  return ancestor ?? rootElement();
}

/** Whether an element is inside another in the flat tree. */
function isShownInside(element: Element | null, other: Element): boolean {
  for (let ancestor = element; ancestor; ancestor = flatParentOf(ancestor))
    if (contains(other, ancestor)) return true;
  return false;
}
