import type { Place } from '../core/matcher.ts';
import { BOUNDARY, JOINED, SEAM } from '../core/patterns.ts';
import type { TextFlow } from '../core/text-flow.ts';
import { isLaidOutInline, isMarkable, kindOf } from './elements.ts';
import { isElement } from './nodes.ts';

/** How far from a place the layout is asked whether text is in one line; further off, tags are answer enough. */
const EXACT = 48;

/** What a text node is in running text. */
type TextRole = 'text' | 'apart' | 'hidden';

/**
 * The flow's text with every seam around `places` decided: joined or boundary. Text that is not shown turns invisible;
 * text of editors, fields and code turns into boundaries. Offsets stay the same.
 *
 * Only the surroundings of names are looked at: asking the page about every text node would cost far more than all
 * the rest of a scan.
 */
export function resolveSeams(flow: TextFlow<Text>, places: readonly Place[]): string {
  const text = flow.text();
  const roles = new Map<Node | null, TextRole>();
  let resolved = '';
  let done = 0;
  for (const [from, to] of windows(places, text.length)) {
    const first = flow.partAt(from);
    const parts = flow.parts.slice(first, flow.partAt(to) + 1);
    let shown: Text | undefined;
    for (const { node, start, end } of parts) {
      if (end <= done) continue;
      resolved += text.slice(done, Math.max(done, start));
      const role = roleOf(node, roles);
      if (start >= done && text[start - 1] === SEAM) {
        // The seam before the part.
        const isNear = places.some(({ at }) => Math.abs(at - start) <= EXACT);
        const isJoined =
          role === 'hidden' || (role === 'text' && shown !== undefined && !areSeparated(shown, node, isNear));
        resolved = resolved.slice(0, -1) + (isJoined ? JOINED : BOUNDARY);
      }
      const own = text.slice(Math.max(start, done), end);
      resolved += role === 'text' ? own : (role === 'hidden' ? JOINED : BOUNDARY).repeat(own.length);
      if (role !== 'hidden') shown = role === 'text' ? node : undefined;
      done = end;
    }
  }
  return resolved + text.slice(done);
}

/** Stretches around the places, merged where they touch. */
function windows(places: readonly Place[], length: number): [number, number][] {
  const merged: [number, number][] = [];
  for (const { at, reach } of places) {
    const from = Math.max(0, at - reach);
    const to = Math.min(length - 1, at + reach);
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function roleOf(node: Text, known: Map<Node | null, TextRole>): TextRole {
  const parent = node.parentNode;
  const role = known.get(parent);
  if (role) return role;
  const found = parent && isElement(parent) ? roleIn(parent) : 'text';
  known.set(parent, found);
  return found;
}

function roleIn(parent: Element): TextRole {
  if (isMarkable(parent)) return 'text';
  return kindOf(parent.localName) === 'hidden' ? 'hidden' : 'apart';
}

/** Whether something between two text nodes, the later after the earlier, keeps them out of one line. */
function areSeparated(before: Text, after: Text, exact: boolean): boolean {
  const isBlock = (element: Element) => {
    const kind = kindOf(element.localName);
    return exact && kind !== 'break' ? !isLaidOutInline(element) : kind === 'block' || kind === 'break';
  };
  for (
    let left = before.parentNode;
    left && isElement(left) && !left.contains(after);
    left = left.parentNode
  ) {
    if (isBlock(left)) return true;
  }
  // Step by step, since comparing positions takes browsers time in proportion to the number of siblings.
  const walker = document.createTreeWalker(
    before.getRootNode(),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) {
    if (isElement(node) && kindOf(node.localName) !== 'hidden' && isBlock(node)) return true;
  }
  return false;
}
