import { render } from 'preact';
import type { CardData } from '../../core/card-data.ts';
import type { Language } from '../../core/language.ts';
import theme from '../../ui/theme.css?inline';
import { CARD_HOST } from '../elements.ts';
import type { PageMention } from '../mention-store.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import { placeCard } from './place-card.ts';

/** What the card needs from outside. */
export interface CardParts {
  language: Language;
  /** Fetches what the card of an entity shows; `undefined` when it cannot be had. */
  load: (entity: string) => Promise<CardData | undefined>;
}

/** An open card: its host in the page and what undoes it. */
interface OpenCard {
  host: HTMLElement;
  box: HTMLElement;
  placing: AbortController;
}

/**
 * The hover card. Its host is the only element ever added to a page, and only while the card is open; the card itself
 * lies in a closed shadow root, in the top layer, out of reach of the page's style sheets.
 */
export class CardHost {
  #open: OpenCard | undefined;
  #wanted: PageMention | undefined;
  #onGone: (mention: PageMention) => void = () => {};
  readonly #data = new Map<string, Promise<CardData | undefined>>();

  constructor(private readonly parts: CardParts) {
    // What a script of an earlier version left behind when the extension was updated.
    for (const left of document.querySelectorAll(CARD_HOST)) left.remove();
  }

  /** Starts loading what the card will show. */
  prepare({ entity }: PageMention): void {
    void this.#load(entity);
  }

  /** Shows the card of a mention; an answer that comes after the reader has moved on is dropped. */
  async show(mention: PageMention): Promise<void> {
    if (this.#wanted === mention) return;
    this.#wanted = mention;
    const data = await this.#load(mention.entity);
    if (this.#wanted !== mention) return;
    if (!data) {
      this.hide();
      return;
    }
    this.#open ??= this.#insert(mention);
    this.#fill(this.#open, mention, data);
  }

  /** Takes the card and its host out of the page. */
  hide(): void {
    this.#wanted = undefined;
    if (!this.#open) return;
    const { host, box, placing } = this.#open;
    this.#open = undefined;
    placing.abort();
    render(null, box);
    host.remove();
  }

  /** Whether an event came from inside the card. */
  contains(event: Event): boolean {
    return this.#open !== undefined && event.composedPath().includes(this.#open.host);
  }

  /** Calls back when a mention whose card is open is no longer in view. */
  onGone(listener: (mention: PageMention) => void): void {
    this.#onGone = listener;
  }

  #load(entity: string): Promise<CardData | undefined> {
    const known = this.#data.get(entity);
    if (known) return known;
    const loading = this.parts.load(entity).catch(() => {
      // The background may be gone only for a moment: the next hover asks again.
      this.#data.delete(entity);
      return undefined;
    });
    this.#data.set(entity, loading);
    return loading;
  }

  #insert(mention: PageMention): OpenCard {
    const host = document.createElement(CARD_HOST);
    // Inline and important: what a page's style sheet says of unknown elements must not hide the card.
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = theme + css;
    const box = document.createElement('div');
    box.className = 'box';
    box.popover = 'manual';
    shadow.append(style, box);
    placeOf(mention).append(host);
    box.showPopover();
    return { host, box, placing: new AbortController() };
  }

  #fill(open: OpenCard, mention: PageMention, data: CardData): void {
    open.placing.abort();
    open.placing = new AbortController();
    const { signal } = open.placing;
    render(
      <Card key={data.entity.id} data={data} language={this.parts.language} now={new Date()} />,
      open.box,
    );
    placeCard(mention.range, open.box, () => this.#onGone(mention), signal);
  }
}

/** Where the host goes: a modal dialog makes all outside it inert, and only what is inside the full-screen element shows. */
function placeOf({ node }: PageMention): Element {
  const modal = node.parentElement?.closest('dialog:modal');
  return modal ?? document.fullscreenElement ?? document.documentElement;
}
