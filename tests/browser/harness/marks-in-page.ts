/** A mark as the page itself sees it. */
export interface MarkInPage {
  text: string;
  name: string;
  range: Range;
}

/**
 * Reads the marks of the document it runs in. It is sent to the page as source text, so it must not use anything outside of itself. Its
 * helpers are methods, because the compiler adds calls of its own to functions that are bound to a name.
 * @param prefix how the names of the highlights start
 * @returns the marks in document order; a shadow tree comes before the children of its host
 */
export function readMarks(prefix: string): MarkInPage[] {
  const dom = {
    /** The range that is painted; `undefined` when its text is gone. */
    live({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | undefined {
      if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
      const range = new Range();
      try {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
      } catch {
        return undefined; // The text became shorter than the offsets.
      }
      return range.toString() ? range : undefined;
    },

    /** A node, the host of its shadow tree, the host of that host's shadow tree, and so on. */
    lifts(node: Node): Node[] {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [node, ...dom.lifts(root.host)] : [node];
    },

    compare(a: Range, b: Range): number {
      const liftsOfB = dom.lifts(b.startContainer);
      for (const nodeA of dom.lifts(a.startContainer)) {
        const nodeB = liftsOfB.find((node) => node.getRootNode() === nodeA.getRootNode());
        if (!nodeB) continue;
        if (nodeA === nodeB) return a.startOffset - b.startOffset;
        return nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      }
      return 0;
    },
  };

  const found: MarkInPage[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    for (const stored of highlight) {
      const range = dom.live(stored);
      if (range) found.push({ text: range.toString(), name, range });
    }
  }
  return found.sort((a, b) => dom.compare(a.range, b.range));
}
