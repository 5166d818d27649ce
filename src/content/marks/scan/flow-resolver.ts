import type { MatchCandidate } from '../../../core/matching/matcher.ts';
import { BOUNDARY, EDGE, JOINED, SEAM } from '../../../core/text/sentinels.ts';
import type { TextFlow } from '../../../core/text/text-flow.ts';
import {
  createMarkableCheck,
  isSeparator,
  isUnshown,
  isWordBoundary,
  kindOf,
  UNSHOWN,
} from '../../dom/elements.ts';
import { contains, isElement, MAX_NODES_BETWEEN, nodeWalker, parentOf, treeRootOf } from '../../dom/nodes.ts';

/** What a text node is in running text: `apart` is text of editors, fields and code. */
type TextRole = 'text' | 'apart' | 'hidden';

/**
 * Replaces the seams around `candidates` in the flow's text by `JOINED`, `EDGE` or `BOUNDARY`. Hidden text becomes `JOINED`, text of
 * editors, fields and code becomes `BOUNDARY`. Offsets stay the same.
 *
 * Only the text around candidates is resolved: asking for the layout of every text node would cost more than the rest of
 * a scan.
 */
export function resolveSeams(flow: TextFlow<Text>, candidates: readonly MatchCandidate[]): string {
  const text = flow.text();
  const isMarkable = createMarkableCheck();
  let resolved = '';
  let done = 0;
  for (const [from, to] of windows(candidates, text.length)) {
    const first = flow.partAt(from);
    const parts = flow.parts.slice(first, flow.partAt(to) + 1);
    let shown: Text | undefined;
    for (const { node, start, end } of parts) {
      const role: TextRole = isMarkable(node) ? 'text' : isUnshown(node) ? 'hidden' : 'apart';
      const before = shown;
      if (role !== 'hidden') shown = role === 'text' ? node : undefined;
      if (end <= done) continue;
      if (start > done && text[start - 1] === SEAM) {
        // The seam in front of this part.
        const isJoined =
          role === 'hidden' || (role === 'text' && before !== undefined && !areSeparated(before, node));
        const joiner = before && parentOf(before) !== parentOf(node) ? EDGE : JOINED;
        resolved += text.slice(done, start - 1) + (isJoined ? joiner : BOUNDARY);
      } else resolved += text.slice(done, Math.max(done, start));
      const own = text.slice(Math.max(start, done), end);
      resolved += role === 'text' ? own : (role === 'hidden' ? JOINED : BOUNDARY).repeat(own.length);
      done = end;
    }
  }
  return resolved + text.slice(done);
}

/** The ranges around the candidates, merged where they overlap. */
function windows(candidates: readonly MatchCandidate[], length: number): [number, number][] {
  const merged: [number, number][] = [];
  for (const { at, reach } of candidates) {
    const from = Math.max(0, at - reach);
    const to = Math.min(length - 1, at + reach);
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Whether something between two text nodes separates them. `after` follows `before` in the tree. */
function areSeparated(before: Text, after: Text): boolean {
  for (
    let left = parentOf(before);
    left && isElement(left) && !contains(left, after);
    left = parentOf(left)
  ) {
    if (isWordBoundary(left)) return true;
  }
  // Walked node by node, because `compareDocumentPosition` takes time in proportion to the number of siblings.
  const walker = nodeWalker(treeRootOf(before));
  walker.currentNode = before;
  let steps = 0;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) {
    if (++steps > MAX_NODES_BETWEEN) return true;
    if (!isElement(node) || kindOf(node) === UNSHOWN) continue;
    if (contains(node, after) ? isWordBoundary(node) : isSeparator(node)) return true;
  }
  return false;
}
