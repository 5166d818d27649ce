import { CARD_HOST } from '../../dom/nodes.ts';

/** The elements around cards, reused from card to card. */
export interface CardShell {
  /** The shadow host: the only element that is ever added to a page. */
  host: HTMLElement;
  shadow: ShadowRoot;
  /** The popover in the host's closed shadow tree. */
  box: HTMLElement;
  /** The live region, which announces cards opened by keyboard. */
  liveRegion: HTMLElement;
  /** The last card, removed from the box. The next card of the same entity reuses its elements. */
  lastCard: Element | null;
}

/**
 * Creates the elements around a card, without adding them to the page.
 * @param css the card's style sheet
 */
export function createShell(css: string): CardShell {
  // In a separate document, because a page may define a custom element of this name. Its constructor would run for our
  // host, and `attachInternals` would reveal the shadow root. An element upgraded later keeps its root closed (DOM
  // standard, "available to element internals").
  const html = new DOMParser().parseFromString('', 'text/html');
  const host = html.createElement(CARD_HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = html.createElement('style');
  style.textContent = css;
  const box = html.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  const liveRegion = html.createElement('div');
  liveRegion.className = 'visually-hidden';
  liveRegion.role = 'status';
  shadow.append(style, liveRegion, box);
  return { host, shadow, box, liveRegion, lastCard: null };
}

/** Removes the host from the page, and the card from the shell: the page knows the host and may insert it again. */
export function removeShell(shell: CardShell): void {
  const { host, box } = shell;
  host.remove();
  shell.lastCard = box.firstElementChild;
  shell.lastCard?.remove();
}

/** Resets the shell for another card, including changes by the page. */
export function resetShell({ host, box, liveRegion }: CardShell): void {
  host.remove();
  box.removeAttribute('style');
  liveRegion.textContent = '';
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
}
