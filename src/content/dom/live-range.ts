import type { PageMention } from '../marks/mentions/mention-store.ts';

/**
 * Makes a live range of a mention, which can be measured. It slows every edit of the page while it exists: drop it soon.
 * Where the page has shortened the text since, the range ends with the text.
 */
export function liveRange({ node, end, range: { startOffset, endOffset } }: PageMention): Range {
  const range = new Range();
  range.setStart(node, Math.min(startOffset, node.length));
  range.setEnd(end, Math.min(endOffset, end.length));
  return range;
}
