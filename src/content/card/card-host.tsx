import { render } from 'preact';
import type { CardView } from '../../core/card-view.ts';
import type { Hold } from '../../core/hover-state.ts';
import type { Place } from '../../core/relevance.ts';
import type { SettingsChange } from '../../core/settings-change.ts';
import { CARD_HOST } from '../elements.ts';
import { createElement, focusedElement, matches, queryAll } from '../nodes.ts';
import type { Anchor } from './anchor.ts';
import { Card } from './card.tsx';
import type { CardPort, Send } from './card-port.ts';
import { letDrag } from './drag.ts';
import { keepOnTop } from './layer.ts';
import { placeCard } from './place-card.ts';

/** What a card is about: a mention in this page, or one in a frame of it. */
interface Subject {
  entity: string;
  /** The alias that matched, as the pack spells it. */
  alias: string;
}

/** What the card needs from outside. */
export interface CardParts<Mention> {
  /** The site that "here" means; null where there is none. */
  site: () => string | null;
  /** Fetches the card of an entity at a place, ready to show; `undefined` when it cannot be had. */
  load: (place: Place) => Promise<CardView | undefined>;
  /** Fetches the card's style sheet, once; `undefined` when it cannot be had. */
  style: () => Promise<string | undefined>;
  /** Stores a setting. */
  change: (change: SettingsChange) => Promise<unknown>;
  /** Opens the notes page at a note. */
  openNotes: (note: string) => void;
  /** What stands around a mention. */
  placeOf: (mention: Mention) => Place;
  /** The marked words as the page has them. */
  wordsOf: (mention: Mention) => string;
  anchorOf: (mention: Mention) => Anchor;
  /** The shadow trees of the page. */
  roots: () => Iterable<ShadowRoot>;
  rootOf: (element: Element) => ShadowRoot | null;
}

/** An open card: its host in the page and what undoes it. */
interface OpenCard {
  host: HTMLElement;
  box: HTMLElement;
  /** Where what was opened by keyboard is read out. */
  voice: HTMLElement;
  placing: AbortController;
}

/** What is to be seen: a mention's card, and what holds it open. */
interface Wanted<Mention> {
  mention: Mention;
  hold: Hold | undefined;
}

/**
 * The hover card. Its host is the only element ever added to a page, and only while the card is open; the card itself
 * lies in a closed shadow root, in the top layer, out of reach of the page's style sheets.
 */
export class CardHost<Mention extends Subject> implements CardPort<Mention> {
  #open: OpenCard | undefined;
  #wanted: Wanted<Mention> | undefined;
  #focusBefore: Element | null = null;
  /** Done when what was asked for last shows. */
  #showing = Promise.resolve();
  #send: Send<Mention> = () => {};
  #views = new WeakMap<Mention, Promise<CardView | undefined>>();

  constructor(private readonly parts: CardParts<Mention>) {}

  prepare(mention: Mention): void {
    void this.#load(mention);
    void this.parts.style();
  }

  async show(mention: Mention, hold: Hold | undefined): Promise<void> {
    const before = this.#wanted;
    if (before?.mention !== mention || before.hold !== hold) {
      this.#wanted = { mention, hold };
      this.#showing = this.#show(this.#wanted, before);
    }
    await this.#showing;
  }

  /** An answer that comes after the reader has moved on is dropped. */
  async #show(wanted: Wanted<Mention>, before: Wanted<Mention> | undefined): Promise<void> {
    const { mention } = wanted;
    const [view, style] = await Promise.all([this.#load(mention), this.parts.style()]);
    if (this.#wanted !== wanted) return;
    if (!view || style === undefined) {
      this.hide();
      return;
    }
    this.#open ??= this.#insert(style);
    this.#fill(this.#open, wanted, view, before?.mention !== mention);
  }

  hide(): void {
    this.#wanted = undefined;
    if (!this.#open) return;
    const { host, box, placing } = this.#open;
    const before = focusedElement() === host ? this.#focusBefore : null;
    this.#open = undefined;
    placing.abort();
    render(null, box);
    host.remove();
    if (before) focus.call(before, { preventScroll: true });
    // Firefox moves the focus into a frame only once the key that closed the card is dealt with.
    if (before && matches(before, 'iframe, frame'))
      setTimeout(() => focus.call(before, { preventScroll: true }));
    this.#focusBefore = null;
  }

  forget(): void {
    this.#views = new WeakMap();
  }

  async focus(): Promise<void> {
    await this.#showing;
    if (!this.#open || focusedElement() === this.#open.host) return;
    this.#focusBefore = focusedElement(this.parts.rootOf);
    this.#open.box.querySelector<HTMLElement>('.card')?.focus();
  }

  contains(event: Event): boolean {
    return this.#open !== undefined && event.composedPath().includes(this.#open.host);
  }

  onEvent(send: Send<Mention>): void {
    this.#send = send;
  }

  #load(mention: Mention): Promise<CardView | undefined> {
    const known = this.#views.get(mention);
    if (known) return known;
    const { load, placeOf } = this.parts;
    const loading = load(placeOf(mention)).then((view) => {
      // The background may be gone only for a moment: the next hover asks again.
      if (!view) this.#views.delete(mention);
      return view;
    });
    this.#views.set(mention, loading);
    return loading;
  }

  #insert(css: string): OpenCard {
    const host = createElement(CARD_HOST);
    // Inline and important: what a page's style sheet says of unknown elements must not hide the card.
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = createElement('style');
    style.textContent = css;
    const box = createElement('div');
    box.className = 'box';
    box.popover = 'manual';
    const voice = createElement('div');
    voice.className = 'visually-hidden';
    voice.role = 'status';
    shadow.append(style, voice, box);
    return { host, box, voice, placing: new AbortController() };
  }

  #fill(open: OpenCard, { mention, hold }: Wanted<Mention>, view: CardView, isNew: boolean): void {
    const { site, change, load, openNotes, placeOf, wordsOf, anchorOf, roots } = this.parts;
    const { alias, entity } = mention;
    const model = {
      view,
      words: wordsOf(mention),
      alias,
      site: site(),
      hold,
    };
    const actions = {
      load: (id: string) => load({ ...placeOf(mention), entity: id }),
      change,
      openNotes,
      pin: (pinned: boolean) => this.#send({ type: pinned ? 'pinned' : 'released' }),
      close: () => this.#send({ type: 'dismissed' }),
    };
    open.box.classList.toggle('sheet', hold === 'tapped');
    open.box.classList.toggle('pinned', hold === 'pinned');
    render(<Card key={entity} model={model} actions={actions} />, open.box);
    if (!isNew && hold !== 'pinned') return;
    open.placing.abort();
    open.placing = new AbortController();
    const { signal } = open.placing;
    const anchor = anchorOf(mention);
    const gone = () => this.#send({ type: 'gone', mention });
    const onCovered = hold === 'pinned' ? () => {} : gone;
    keepOnTop(open, anchor.element, { roots: roots(), onCovered }, signal);
    if (isNew && hold === 'summoned') this.#announce(open, view);
    if (hold === 'pinned') letDrag(open.box, signal);
    else if (hold !== 'tapped') placeCard(anchor, open.box, gone, signal);
  }

  /** A live region has to be there before its text, or it is not read out. */
  #announce({ voice }: OpenCard, { announce }: CardView): void {
    requestAnimationFrame(() => {
      voice.textContent = announce;
    });
  }
}

/** Takes away what a script of an earlier version left behind when the extension was updated. */
export function removeLeftCards(): void {
  for (const left of queryAll(document, CARD_HOST)) left.remove();
}

const { focus } = HTMLElement.prototype;
