import type { MentionContext } from '../../../core/ranking/relevance.ts';
import { isLaidOutInline } from '../../dom/elements.ts';
import { isElement, nextText, parentOf, previousText, rootOf, textWalker } from '../../dom/nodes.ts';
import type { MentionStore, PageMention } from './mention-store.ts';

/** How much of a paragraph is read before and behind a mention, in UTF-16 units: some sentences. */
const REACH = 600;

/** What stands around a mention: the text of its paragraph, and the other entities named there. */
export function readMentionContext(
  { entity, node, range }: PageMention,
  store: MentionStore,
): MentionContext {
  const others = new Set<string>();
  const read = (text: Text) => {
    for (const other of store.in(text)) if (other.entity !== entity) others.add(other.entity);
    return text.data;
  };
  const own = read(node);
  let before = own.slice(Math.max(0, range.startOffset - REACH), range.startOffset);
  let after = own.slice(range.startOffset, range.startOffset + REACH);
  const walker = textWalker(paragraphElementOf(node));
  walker.currentNode = node;
  for (let text = previousText(walker); text && before.length < REACH; text = previousText(walker))
    before = `${read(text)} ${before}`;
  walker.currentNode = node;
  for (let text = nextText(walker); text && after.length < REACH; text = nextText(walker))
    after = `${after} ${read(text)}`;
  return { entity, others: [...others].sort(), paragraph: before.slice(-REACH) + after.slice(0, REACH) };
}

/** The innermost element around a node that is no part of a line: its paragraph. */
export function paragraphElementOf(node: Node): Node {
  for (let at = parentOf(node); at && isElement(at); at = parentOf(at)) {
    const parent = parentOf(at);
    if (!parent || !isElement(parent) || !isLaidOutInline(at)) return at;
  }
  return rootOf(node);
}
