import type { Place } from '../core/relevance.ts';
import { isLaidOutInline } from './elements.ts';
import type { MentionStore, PageMention } from './mention-store.ts';
import { isText, textWalker } from './nodes.ts';

/** How much of a paragraph is read before and behind a mention, in UTF-16 units: some sentences. */
const REACH = 600;

/** What stands around a mention: the text of its paragraph, and the other entities named there. */
export function surroundingsOf(mention: PageMention, store: MentionStore): Place {
  const block = blockOf(mention.node);
  const others = new Set<string>();
  for (const { entity, node } of store.all())
    if (entity !== mention.entity && block.contains(node)) others.add(entity);
  return { entity: mention.entity, others: [...others].sort(), paragraph: textAround(mention, block) };
}

/** The innermost element around a node that is no part of a line: its paragraph. */
export function blockOf(node: Node): Node {
  let block = node.parentElement;
  while (block?.parentElement && isLaidOutInline(block)) block = block.parentElement;
  return block ?? node.getRootNode();
}

function textAround({ node, range }: PageMention, block: Node): string {
  let before = node.data.slice(Math.max(0, range.startOffset - REACH), range.startOffset);
  let after = node.data.slice(range.startOffset, range.startOffset + REACH);
  const walker = textWalker(block);
  walker.currentNode = node;
  while (before.length < REACH && walker.previousNode()) {
    if (isText(walker.currentNode)) before = `${walker.currentNode.data} ${before}`;
  }
  walker.currentNode = node;
  while (after.length < REACH && walker.nextNode()) {
    if (isText(walker.currentNode)) after = `${after} ${walker.currentNode.data}`;
  }
  return before.slice(-REACH) + after.slice(0, REACH);
}
