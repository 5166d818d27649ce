import { MAX_QUOTED_MENTIONS } from '../../../core/pages/mention-counts.ts';
import { liveRange } from '../../dom/live-range.ts';
import { isText, nextText, previousText, textWalker } from '../../dom/nodes.ts';
import type { Roots } from '../../scout/roots.ts';
import { mentionsInOrder } from '../mentions/document-order.ts';
import { paragraphElementOf } from '../mentions/mention-context.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';

/** How much stands before and behind a listed mention, in UTF-16 units: about a line of the popup on either side. */
const BEFORE = 40;
const AFTER = 80;

const NO_WORDS = { words: '', before: '', after: '' };

/** A mention with the words around it. */
interface Listed {
  id: number;
  entity: string;
  words: string;
  before: string;
  after: string;
}

/** Lists the mentions of a frame for the popup, and finds them again. */
export class MentionList {
  readonly #ids = new WeakMap<PageMention, number>();
  #listed = new Map<number, PageMention>();
  #next = 1;

  constructor(
    private readonly store: MentionStore,
    private readonly painter: Painter,
    private readonly roots: Roots,
  ) {}

  /** The first mentions of each entity, `most` at the most, in the order of the page; words for `MOST_IN_WORDS` of each. */
  list(most: number): Listed[] {
    const found = new Map<string, number>();
    const listed = new Map<number, PageMention>();
    const items: Listed[] = [];
    const wanted = Object.values(this.painter.counts()).reduce(
      (sum, count) => sum + Math.min(count, most),
      0,
    );
    for (const mention of mentionsInOrder(this.store, this.roots)) {
      if (items.length >= wanted) break;
      const count = found.get(mention.entity) ?? 0;
      if (count >= most || !this.painter.has(mention)) continue;
      found.set(mention.entity, count + 1);
      const id = this.#idOf(mention);
      listed.set(id, mention);
      items.push({
        id,
        entity: mention.entity,
        ...(count < MAX_QUOTED_MENTIONS ? wordsAround(mention) : NO_WORDS),
      });
    }
    this.#listed = listed;
    return items;
  }

  /** The listed mention of this id; `undefined` when the page has taken it away since. */
  find(id: number): PageMention | undefined {
    const mention = this.#listed.get(id);
    return mention && this.painter.has(mention) ? mention : undefined;
  }

  #idOf(mention: PageMention): number {
    const known = this.#ids.get(mention);
    if (known !== undefined) return known;
    this.#ids.set(mention, this.#next);
    return this.#next++;
  }
}

/** The mention's words, and the text beside them in its paragraph. */
function wordsAround(mention: PageMention): Pick<Listed, 'words' | 'before' | 'after'> {
  const { node, range } = mention;
  const walker = textWalker(paragraphElementOf(node));
  let before = node.data.slice(0, range.startOffset);
  walker.currentNode = node;
  for (let text = previousText(walker); text && before.length < BEFORE; text = previousText(walker))
    before = text.data + before;
  const { endContainer } = range;
  let after = isText(endContainer) ? endContainer.data.slice(range.endOffset) : '';
  walker.currentNode = endContainer;
  for (let text = nextText(walker); text && after.length < AFTER; text = nextText(walker)) after += text.data;
  return {
    words: oneLine(liveRange(range).toString()),
    before: oneLine(before).slice(-BEFORE),
    after: oneLine(after).slice(0, AFTER),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
