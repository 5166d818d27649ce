import type { ButtonCommand, CardAnswer } from '../../../core/card/card-tree.ts';
import type { Hold } from '../../../core/card/hover-state.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { focusedElement, matches } from '../../dom/nodes.ts';
import type { CardPort, Send } from '../../marks/hover/card-port.ts';
import type { Anchor } from '../place/anchor.ts';
import { letDrag } from '../place/drag.ts';
import { keepOnTop } from '../place/keep-on-top.ts';
import { placeCard } from '../place/place-card.ts';
import { CardLoader, type LoaderParts, type Subject, type Wanted } from './card-loader.ts';
import { type CardShell, createShell, makeReady, takeDown } from './card-shell.ts';
import { copyText } from './copy-text.ts';
import { type CardHands, renderTree } from './render-tree.ts';

/** What the card needs from outside. */
export interface CardParts<Mention> extends LoaderParts<Mention> {
  /** Fetches the card's style sheet, once; `undefined` when it cannot be had. */
  style: () => Promise<string | undefined>;
  anchorOf: (mention: Mention) => Anchor;
  /** The shadow trees of the page. */
  roots: () => Iterable<ShadowRoot>;
  rootOf: (element: Element) => ShadowRoot | null;
}

/**
 * The hover card. Its host is the only element ever added to a page, and only while the card is open; the card itself
 * lies in a closed shadow root, in the top layer, out of reach of the page's style sheets.
 */
export class CardHost<Mention extends Subject> implements CardPort<Mention> {
  /** Made for the first card. */
  #shell: CardShell | undefined;
  /** The shell while a card is open in the page. */
  #open: CardShell | undefined;
  /** Ends the keeping of an open card in its place. */
  #placing = new AbortController();
  #wanted: Wanted<Mention> | undefined;
  #focusBefore: Element | null = null;
  /** Done when what was asked for last shows. */
  #showing = Promise.resolve();
  #send: Send<Mention> = () => {};
  readonly #loader: CardLoader<Mention>;
  /** The same for all cards: what is kept of the last one must keep nothing of the page. */
  readonly #hands: CardHands = {
    holds: (what) => (what === 'pinned' ? this.#wanted?.hold === 'pinned' : what === this.#wanted?.copied),
    onPress: (command, button) => {
      // Not for a mention whose card is still to come, by a button of the card before it.
      if (this.#wanted?.isPlaced) void this.#act(this.#wanted, command, button);
    },
    onLeave: () => {
      const wanted = this.#wanted;
      if (wanted?.copied === undefined) return;
      wanted.copied = undefined;
      void this.#putUpAgain(wanted);
    },
  };

  constructor(private readonly parts: CardParts<Mention>) {
    this.#loader = new CardLoader(parts);
  }

  preload(mention: Mention): void {
    void this.#loader.load(mention);
    void this.parts.style();
  }

  async show(mention: Mention, hold: Hold | undefined): Promise<void> {
    const before = this.#wanted;
    if (before?.mention !== mention || before.hold !== hold) {
      const wanted = before?.mention === mention ? before : this.#loader.want(mention, before);
      wanted.hold = hold;
      this.#wanted = wanted;
      this.#showing = this.#show(wanted, hold);
    }
    await this.#showing;
  }

  /** An answer that comes after the reader has moved on is dropped. */
  async #show(wanted: Wanted<Mention>, hold: Hold | undefined): Promise<void> {
    const [card, style] = await Promise.all([wanted.card, this.parts.style()]);
    if (this.#wanted !== wanted || wanted.hold !== hold) return;
    if (!card || style === undefined) {
      this.hide();
      return;
    }
    this.#shell ??= this.#createShell(style);
    if (!this.#open) makeReady(this.#shell);
    this.#open = this.#shell;
    this.#place(this.#open, wanted, card);
    // The mention may have turned out to be no longer in view.
    if (this.#wanted === wanted) this.#putUp(this.#open, card);
  }

  hide(): void {
    this.#wanted = undefined;
    const open = this.#open;
    if (!open) return;
    const before = focusedElement() === open.host ? this.#focusBefore : null;
    this.#open = undefined;
    this.#placing.abort();
    // A document that begins anew has taken all listeners from the elements in it.
    if (!open.host.isConnected) this.#shell = undefined;
    takeDown(open);
    if (before) focus.call(before, { preventScroll: true });
    // Firefox moves the focus into a frame only once the key that closed the card is dealt with.
    if (before && matches(before, 'iframe, frame'))
      setTimeout(() => focus.call(before, { preventScroll: true }));
    this.#focusBefore = null;
  }

  forget(): void {
    this.#loader.forget();
  }

  async focus(): Promise<void> {
    await this.#showing;
    if (!this.#open || focusedElement() === this.#open.host) return;
    this.#focusBefore = focusedElement(this.parts.rootOf);
    this.#focusCard();
  }

  contains(event: Event): boolean {
    return this.#open !== undefined && event.composedPath().includes(this.#open.host);
  }

  onEvent(send: Send<Mention>): void {
    this.#send = send;
  }

  #focusCard(): void {
    this.#open?.box.querySelector<HTMLElement>('.card')?.focus();
  }

  async #act(wanted: Wanted<Mention>, command: ButtonCommand, button: Element): Promise<void> {
    switch (command.type) {
      case 'hover-event':
        this.#send({ type: command.event });
        return;
      case 'copy':
        await copyText(command.text, button);
        wanted.copied = command.id;
        break;
      case 'action':
        wanted.card = this.#loader.follow(wanted, wanted, command.action);
        break;
      default:
        assertNever(command);
    }
    await this.#putUpAgain(wanted);
    // What was pressed may have done its part and be gone.
    if (this.#wanted === wanted && !button.isConnected) this.#focusCard();
  }

  #createShell(css: string): CardShell {
    const shell = createShell(css);
    shell.host.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof Element) this.#focusBefore ??= relatedTarget;
    });
    return shell;
  }

  #putUp(shell: CardShell, { card }: CardAnswer): void {
    renderTree([card], shell.box, this.#hands, shell.last ? [shell.last] : []);
    shell.last = undefined;
  }

  async #putUpAgain(wanted: Wanted<Mention>): Promise<void> {
    const card = await wanted.card;
    if (card && this.#open && this.#wanted === wanted) this.#putUp(this.#open, card);
  }

  #place(open: CardShell, wanted: Wanted<Mention>, card: CardAnswer): void {
    const { anchorOf, roots } = this.parts;
    const { mention, hold, isPlaced } = wanted;
    wanted.isPlaced = true;
    const before = hold === 'pinned' ? open.box.getBoundingClientRect() : undefined;
    open.box.classList.toggle('sheet', hold === 'tapped');
    open.box.classList.toggle('pinned', hold === 'pinned');
    if (isPlaced && hold !== 'pinned') return;
    this.#placing.abort();
    this.#placing = new AbortController();
    const { signal } = this.#placing;
    const anchor = anchorOf(mention);
    const gone = () => this.#send({ type: 'gone', mention });
    const onCovered = hold === 'pinned' ? () => {} : gone;
    if (before) letDrag(open.box, before, signal);
    else if (hold !== 'tapped') placeCard(anchor, open.box, gone, signal);
    if (signal.aborted) return;
    keepOnTop(open, anchor.element, { roots: roots(), onCovered }, signal);
    if (!isPlaced && hold === 'summoned') this.#announce(open, card, signal);
  }

  /** A live region has to be there before its text, or it is not read out. */
  #announce({ voice }: CardShell, { announce }: CardAnswer, signal: AbortSignal): void {
    requestAnimationFrame(() => {
      if (!signal.aborted) voice.textContent = announce;
    });
  }
}

const { focus } = HTMLElement.prototype;
