import { contains, flatParentOf, fullscreenElement, matches, rootElement } from '../../dom/nodes.ts';

/** What of an open card is moved. */
interface Parts {
  host: HTMLElement;
  /** The popover in the host's shadow tree. */
  box: HTMLElement;
}

/**
 * Keeps the card above all the page until `signal` aborts. The top layer shows last what came last; and a modal dialog
 * or an element in full screen makes all outside of it inert, so the card of a mention in one goes in there.
 * @param element what the mention lies in
 * @param page its shadow trees, for dialogs in them tell only there that they open; `onCovered` is called when the mention
 *   has come to lie under a dialog or under an element in full screen
 */
export function keepOnTop(
  { host, box }: Parts,
  element: Element | null,
  page: { roots: Iterable<ShadowRoot>; onCovered: () => void },
  signal: AbortSignal,
): void {
  const rise = () => {
    const home = homeOf(element);
    if (host.parentNode !== home) home?.append(host);
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
          // A dialog that closes takes with it what is in it.
          if (host.parentNode !== homeOf(element)) rise();
        } else if (isIn(element, target)) rise();
        else page.onCovered();
      },
      options,
    );
  }
  window.addEventListener(
    'fullscreenchange',
    () => {
      const full = fullscreenElement();
      if (full && !isIn(element, full)) page.onCovered();
      else rise();
    },
    options,
  );
  if (!box.matches(':popover-open') || host.parentNode !== homeOf(element)) rise();
}

/** What makes all outside of it inert and has the element in it, over the edges of shadow trees; else the root element. */
function homeOf(element: Element | null): Element | null {
  let at = element;
  while (at && !matches(at, 'dialog:modal, :fullscreen:not(iframe)')) at = flatParentOf(at);
  return at ?? rootElement();
}

/** Whether an element is shown inside another. */
function isIn(element: Element | null, other: Element): boolean {
  for (let at = element; at; at = flatParentOf(at)) if (contains(other, at)) return true;
  return false;
}
