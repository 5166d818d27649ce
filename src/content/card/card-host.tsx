import { render } from 'preact';
import type { CardView } from '../../core/card-view.ts';
import type { Hold, HoverEvent } from '../../core/hover-state.ts';
import type { Place } from '../../core/relevance.ts';
import type { SettingsChange } from '../../core/settings-change.ts';
import { CARD_HOST } from '../elements.ts';
import { liveRange } from '../hit-test.ts';
import type { PageMention } from '../mention-store.ts';
import { Card } from './card.tsx';
import { letDrag } from './drag.ts';
import { placeCard } from './place-card.ts';

/** What the card needs from outside. */
export interface CardParts {
  /** The site that "here" means; null where there is none. */
  site: string | null;
  /** Fetches the card of an entity at a place, ready to show; `undefined` when it cannot be had. */
  load: (place: Place) => Promise<CardView | undefined>;
  /** Fetches the card's style sheet, once; `undefined` when it cannot be had. */
  style: () => Promise<string | undefined>;
  /** Stores a setting. */
  change: (change: SettingsChange) => Promise<unknown>;
  /** Opens the notes page at a note. */
  openNotes: (note: string) => void;
  /** What stands around a mention. */
  placeOf: (mention: PageMention) => Place;
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
interface Wanted {
  mention: PageMention;
  hold: Hold | undefined;
}

type Send = (event: HoverEvent<PageMention>) => void;

/**
 * The hover card. Its host is the only element ever added to a page, and only while the card is open; the card itself
 * lies in a closed shadow root, in the top layer, out of reach of the page's style sheets.
 */
export class CardHost {
  #open: OpenCard | undefined;
  #wanted: Wanted | undefined;
  #focusBefore: Element | null = null;
  #send: Send = () => {};
  #views = new WeakMap<PageMention, Promise<CardView | undefined>>();

  constructor(private readonly parts: CardParts) {
    // What a script of an earlier version left behind when the extension was updated.
    for (const left of document.querySelectorAll(CARD_HOST)) left.remove();
  }

  /** Starts loading what the card will show. */
  prepare(mention: PageMention): void {
    void this.#load(mention);
    void this.parts.style();
  }

  /** Shows the card of a mention; an answer that comes after the reader has moved on is dropped. */
  async show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    const before = this.#wanted;
    if (before?.mention === mention && before.hold === hold) return;
    const wanted = { mention, hold };
    this.#wanted = wanted;
    const [view, style] = await Promise.all([this.#load(mention), this.parts.style()]);
    if (this.#wanted !== wanted) return;
    if (!view || style === undefined) {
      this.hide();
      return;
    }
    this.#open ??= this.#insert(mention, style);
    this.#fill(this.#open, wanted, view, before?.mention !== mention);
  }

  /** Takes the card and its host out of the page, and gives the focus back. */
  hide(): void {
    this.#wanted = undefined;
    if (!this.#open) return;
    const { host, box, placing } = this.#open;
    const hadFocus = document.activeElement === host;
    this.#open = undefined;
    placing.abort();
    render(null, box);
    host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Has what will be shown fetched anew: settings may bear on it. */
  forget(): void {
    this.#views = new WeakMap();
  }

  /** Moves the focus into the open card. */
  focus(): void {
    if (!this.#open || document.activeElement === this.#open.host) return;
    this.#focusBefore = document.activeElement;
    this.#open.box.querySelector<HTMLElement>('.card')?.focus();
  }

  /** Whether an event came from inside the card. */
  contains(event: Event): boolean {
    return this.#open !== undefined && event.composedPath().includes(this.#open.host);
  }

  /** Where the events go that come from the card: its buttons, and its mention leaving the view. */
  onEvent(send: Send): void {
    this.#send = send;
  }

  #load(mention: PageMention): Promise<CardView | undefined> {
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

  #insert(mention: PageMention, css: string): OpenCard {
    const host = document.createElement(CARD_HOST);
    // Inline and important: what a page's style sheet says of unknown elements must not hide the card.
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    const box = document.createElement('div');
    box.className = 'box';
    box.popover = 'manual';
    const voice = document.createElement('div');
    voice.className = 'visually-hidden';
    voice.role = 'status';
    shadow.append(style, voice, box);
    placeFor(mention).append(host);
    box.showPopover();
    return { host, box, voice, placing: new AbortController() };
  }

  #fill(open: OpenCard, { mention, hold }: Wanted, view: CardView, isNew: boolean): void {
    const { site, change, load, openNotes, placeOf } = this.parts;
    const { range, alias, entity } = mention;
    const model = {
      view,
      words: liveRange(range).toString(),
      alias,
      site,
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
    if (isNew && hold === 'summoned') this.#announce(open, view);
    if (!isNew && hold !== 'pinned') return;
    open.placing.abort();
    open.placing = new AbortController();
    const { signal } = open.placing;
    if (hold === 'tapped') return;
    if (hold === 'pinned') letDrag(open.box, signal);
    else placeCard(range, open.box, () => this.#send({ type: 'gone', mention }), signal);
  }

  /** A live region has to be there before its text, or it is not read out. */
  #announce({ voice }: OpenCard, { announce }: CardView): void {
    requestAnimationFrame(() => {
      voice.textContent = announce;
    });
  }
}

/** Where the host goes: a modal dialog makes all outside it inert, and only what is inside the full-screen element shows. */
function placeFor({ node }: PageMention): Element {
  const modal = node.parentElement?.closest('dialog:modal');
  return modal ?? document.fullscreenElement ?? document.documentElement;
}
