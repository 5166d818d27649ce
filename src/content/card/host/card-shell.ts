import { CARD_HOST, createElement } from '../../dom/nodes.ts';

/** What cards are put up in; kept from card to card. */
export interface CardShell {
  /** The one element that is ever added to a page, and only while a card is open. */
  host: HTMLElement;
  /** The popover in the host's closed shadow tree. */
  box: HTMLElement;
  /** Where what was opened by keyboard is read out. */
  voice: HTMLElement;
  /** The card that showed last, out of the box: the next one of the same entity needs few new elements. */
  last: Element | undefined;
}

/**
 * Makes the elements around a card; they are in no page yet.
 * @param css the card's style sheet
 */
export function createShell(css: string): CardShell {
  // In a document of its own: a page that defines an element of this name would be called while ours is made, and could
  // ask for the shadow tree by `attachInternals`. What becomes such an element later keeps its tree closed (DOM standard,
  // "available to element internals").
  const host = new DOMParser().parseFromString('', 'text/html').createElement(CARD_HOST);
  // The keys and presses of the card are none of the page's, which may have meanings of its own for them.
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  style.textContent = css;
  const box = createElement('div');
  box.popover = 'manual';
  const voice = createElement('div');
  voice.className = 'visually-hidden';
  voice.role = 'status';
  shadow.append(style, voice, box);
  return { host, box, voice, last: undefined };
}

/** Takes the card out of the page, and out of its shell: the page has got to know the host, and may put it back. */
export function takeDown(shell: CardShell): void {
  const { host, box } = shell;
  host.remove();
  shell.last = box.firstElementChild ?? undefined;
  shell.last?.remove();
}

/** Makes the shell as good as new for another card, whatever the last one and the page have left. */
export function makeReady({ host, box, voice }: CardShell): void {
  host.remove();
  box.className = 'box';
  box.removeAttribute('style');
  voice.textContent = '';
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  // Inline and important: what a page's style sheet says of unknown elements must not hide the card.
  host.style.setProperty('all', 'initial', 'important');
}

const OWN_EVENTS = [
  'click',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];
