import { memoize } from '../../../core/shared/memoize.ts';
import { liveRange } from '../../dom/live-range.ts';
import { nextText, parentOf, previousText, textContentOf, textWalker } from '../../dom/nodes.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { FindSuccessor } from '../../marks/paint/anchoring-types.ts';

/** How much text before and after a mention identifies it, in UTF-16 units. */
const MAX_TEXT = 40;
/** How many characters of that text must be the same for a mention to be the one we look for. */
const MIN_EQUAL = 4;
/** A mention this near is taken even if all text around it is new, because it was translated or is a counter. In CSS pixels. */
const MAX_DISTANCE = 40;

/** Remembers where a mention stands, to find it again after the page has rewritten the text. */
export function successorFinder(mention: PageMention): FindSuccessor<PageMention> {
  const [before, after] = surroundingText(mention, textContentOf);
  const { x, y } = positionOf(mention);
  return (added, isLost) => {
    // If the shown one is still there, only its own text may have changed: other names may have been added before it.
    const similar = added.filter(
      ({ entity, node }) => entity === mention.entity && (isLost || node === mention.node),
    );
    if (!similar[0]) return undefined;
    // Memoized: otherwise, the text of a long list would be read once for each candidate.
    const textOf = memoize(textContentOf);
    let best: PageMention | undefined;
    let bestScore = MIN_EQUAL;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of isLost ? similar : [mention, ...similar]) {
      const [newBefore, newAfter] = surroundingText(candidate, textOf);
      const score =
        before === newBefore && after === newAfter
          ? 2 * MAX_TEXT
          : equalLength(before, newBefore) + equalLength(after, newAfter);
      // Of several in the same text, as in a list, the one that is shown nearest.
      const at = positionOf(candidate);
      const distance = Math.hypot(at.x - x, at.y - y);
      const total = distance > MAX_DISTANCE ? score : Math.max(score, MIN_EQUAL);
      if (total < bestScore || (total === bestScore && distance >= least)) continue;
      bestScore = total;
      least = distance;
      best = candidate;
    }
    return best === mention ? undefined : best;
  };
}

const positionOf = (mention: PageMention) => liveRange(mention).getBoundingClientRect();

/** The text before a mention, backwards, and the text after it, in its nearest ancestor that has other text. */
function surroundingText(
  mention: PageMention,
  textOf: typeof textContentOf,
): [before: string, after: string] {
  const { node, end, range } = mention;
  const words = liveRange(mention).toString();
  let scope = parentOf(node);
  for (let next = scope; next && textOf(next)?.trim() === words; next = parentOf(next))
    scope = parentOf(next);
  const walker = textWalker(scope ?? node);
  let before = node.data.slice(0, range.startOffset);
  walker.currentNode = node;
  for (let text = previousText(walker); text && before.length < MAX_TEXT; text = previousText(walker))
    before = text.data + before;
  let after = end.data.slice(range.endOffset);
  walker.currentNode = end;
  for (let text = nextText(walker); text && after.length < MAX_TEXT; text = nextText(walker))
    after += text.data;
  return [[...before.slice(-MAX_TEXT)].reverse().join(''), after.slice(0, MAX_TEXT)];
}

/** How many characters are the same at the start. */
function equalLength(one: string, other: string): number {
  let length = 0;
  while (one[length] && one[length] === other[length]) length += 1;
  return length;
}
