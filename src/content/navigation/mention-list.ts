import { MAX_AFTER, MAX_BEFORE, MAX_QUOTED_MENTIONS } from '../../core/pages/mention-quotes.ts';
import type { ListedMention } from '../../platform/messages/to-frames.ts';
import { liveRange } from '../dom/live-range.ts';
import { nextText, previousText, textWalker } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import { paragraphElementOf } from '../marks/mentions/paragraph.ts';
import type { Painter } from '../marks/paint/painter.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { mentionsInOrder } from './document-order.ts';

const NO_TEXT = { words: '', before: '', after: '' };

/** Lists the mentions of a frame for the popup, and finds listed ones by id. */
export class MentionList {
  /** Weak: listed mentions would keep in memory all that the page removes around them. */
  readonly #ids = new WeakMap<PageMention, number>();
  #next = 1;

  constructor(
    private readonly store: MentionStore,
    private readonly painter: Painter,
    private readonly roots: ShadowRoots,
  ) {}

  /** The first `limit` mentions of each entity, in document order. `MAX_QUOTED_MENTIONS` of each come with text. */
  list(limit: number): ListedMention[] {
    const found = new Map<string, number>();
    const items: ListedMention[] = [];
    const size = Object.values(this.painter.counts()).reduce((sum, count) => sum + Math.min(count, limit), 0);
    for (const mention of mentionsInOrder(this.store, this.roots)) {
      if (items.length >= size) break;
      const count = found.get(mention.entity) ?? 0;
      if (count >= limit || !this.painter.isSeen(mention)) continue;
      found.set(mention.entity, count + 1);
      items.push({
        id: this.#idOf(mention),
        entity: mention.entity,
        ...(count < MAX_QUOTED_MENTIONS ? textAround(mention) : NO_TEXT),
      });
    }
    return items;
  }

  /** The listed mention with this id; `undefined` if it is no longer visible. */
  find(id: number): PageMention | undefined {
    return [...this.painter.rendered].find(
      (mention) => this.#ids.get(mention) === id && this.painter.isSeen(mention),
    );
  }

  #idOf(mention: PageMention): number {
    const id = this.#ids.get(mention) ?? this.#next++;
    this.#ids.set(mention, id);
    return id;
  }
}

/** The text of the mention, and of its paragraph before and after it. */
function textAround(mention: PageMention): Pick<ListedMention, 'words' | 'before' | 'after'> {
  const { node, end, range } = mention;
  const walker = textWalker(paragraphElementOf(node));
  let before = node.data.slice(0, range.startOffset);
  walker.currentNode = node;
  for (let text = previousText(walker); text && before.length < MAX_BEFORE; text = previousText(walker))
    before = text.data + before;
  let after = end.data.slice(range.endOffset);
  walker.currentNode = end;
  for (let text = nextText(walker); text && after.length < MAX_AFTER; text = nextText(walker))
    after += text.data;
  return {
    words: oneLine(liveRange(mention).toString()),
    before: oneLine(before).slice(-MAX_BEFORE),
    after: oneLine(after).slice(0, MAX_AFTER),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
