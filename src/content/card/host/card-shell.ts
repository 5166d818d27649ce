import { CARD_HOST, createElement } from '../../dom/nodes.ts';

/** The elements around cards, reused from card to card. */
export interface CardShell {
  /** The shadow host: the only element that is ever added to a page. */
  host: HTMLElement;
  /** The popover in the host's closed shadow tree. */
  box: HTMLElement;
  /** The live region, which announces cards opened by keyboard. */
  liveRegion: HTMLElement;
  /** The last card, removed from the box. The next card of the same entity reuses its elements. */
  lastCard: Element | undefined;
}

/**
 * Creates the elements around a card, without adding them to the page.
 * @param css the card's style sheet
 */
export function createShell(css: string): CardShell {
  // In a separate document, because a page may define a custom element of this name. Its constructor would run for our
  // host, and `attachInternals` would reveal the shadow root. An element upgraded later keeps its root closed (DOM
  // standard, "available to element internals").
  const host = new DOMParser().parseFromString('', 'text/html').createElement(CARD_HOST);
  // Keys and presses in the card must not trigger shortcuts and handlers of the page.
  for (const type of STOPPED_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  style.textContent = css;
  const box = createElement('div');
  box.popover = 'manual';
  const liveRegion = createElement('div');
  liveRegion.className = 'visually-hidden';
  liveRegion.role = 'status';
  shadow.append(style, liveRegion, box);
  return { host, box, liveRegion, lastCard: undefined };
}

/** Removes the host from the page, and the card from the shell: the page knows the host and may insert it again. */
export function removeShell(shell: CardShell): void {
  const { host, box } = shell;
  host.remove();
  shell.lastCard = box.firstElementChild ?? undefined;
  shell.lastCard?.remove();
}

/** Resets the shell for another card, including changes by the page. */
export function resetShell({ host, box, liveRegion }: CardShell): void {
  host.remove();
  box.className = 'box';
  box.removeAttribute('style');
  liveRegion.textContent = '';
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  // Inline and important, so that no style sheet of the page can hide the host.
  host.style.setProperty('all', 'initial', 'important');
}

const STOPPED_EVENTS = [
  'click',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];
