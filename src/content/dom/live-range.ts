/** A range whose two ends are in texts. */
interface TextRange {
  range: StaticRange;
  node: Text;
  end: Text;
}

/**
 * Makes a live range, which can be measured. It slows every edit of the page while it exists: drop it soon.
 * Where the page has shortened the text since, the range ends with the text.
 */
export function liveRange({ node, end, range: { startOffset, endOffset } }: TextRange): Range {
  const range = new Range();
  range.setStart(node, Math.min(startOffset, node.length));
  range.setEnd(end, Math.min(endOffset, end.length));
  return range;
}
