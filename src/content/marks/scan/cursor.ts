import { FIRST_CJK, type TextFlow } from '../../../core/text/text-flow.ts';
import { isUnshown } from '../../dom/elements.ts';
import { previousText } from '../../dom/nodes.ts';

/**
 * How much text on either side can affect a match, in UTF-16 units: a bit more than the longest context of the matcher
 * (a token and its line for addresses, a sentence for ambiguous spellings).
 */
export const MAX_CONTEXT = 640;

/** Where a scan continues. */
export interface Cursor {
  node: Text;
  /** In UTF-16 units from the start of the node. */
  offset: number;
}

/** Appends the text before a cursor to the flow, as far as it can affect matches there. */
export function appendBefore(flow: TextFlow<Text>, walker: TreeWalker, { node, offset }: Cursor): void {
  const before: Cursor[] = [{ node, offset }];
  let length = offset;
  walker.currentNode = node;
  while (length < 2 * MAX_CONTEXT) {
    const text = previousText(walker);
    if (!text) break;
    before.push({ node: text, offset: text.length });
    length += text.length;
  }
  for (const { node, offset } of before.reverse()) {
    const skipped = Math.max(0, offset - 2 * MAX_CONTEXT);
    if (offset > skipped && !isAnnotation(flow, node))
      flow.append(node, node.data.slice(skipped, offset), skipped);
  }
}

/** Whether a text is the pronunciation of the letters before it (ruby), without which those before and after it are one word. */
export const isAnnotation = (flow: TextFlow<Text>, node: Text): boolean =>
  flow.last > FIRST_CJK && isUnshown(node);

/** The cursor for an offset in the flow. For a seam, this is the end of the text before it. */
export function cursorAt(flow: TextFlow<Text>, index: number): Cursor | undefined {
  const part = flow.parts[flow.partAt(index)];
  return part && { node: part.node, offset: part.offset + Math.min(index, part.end) - part.start };
}
