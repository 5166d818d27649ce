import type { CardContext } from '../../../core/card/card-context.ts';
import { flatParentOf, nextText, previousText, textWalker } from '../../dom/nodes.ts';
import type { CardOwner } from '../../marks/hover/card-types.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { FrameContext } from '../../scout/frame-context.ts';

/** How much of a paragraph is sent from either side of the start of a mention, in UTF-16 units: some sentences. */
const MAX_CONTEXT = 600;
/**
 * Colours of further elements are left out beyond this length, in UTF-16 units: it is enough for more than a hundred elements. The last
 * two colours may go beyond it, so it is less than what the background accepts.
 */
const MAX_COLOURS = 9_000;

/** Reads the text of a mention's paragraph, the other entities mentioned there, and the colours around. */
export function readCardContext(
  { entity, node, range }: PageMention,
  { store, paragraphOf }: Pick<CardOwner, 'store' | 'paragraphOf'>,
  isUnread: FrameContext['isUnreadText'],
): CardContext {
  const others = new Set<string>();
  const read = (text: Text) => {
    if (isUnread(text)) return '';
    for (const other of store.in(text)) if (other.entity !== entity) others.add(other.entity);
    return text.data;
  };
  const own = read(node);
  let before = own.slice(0, range.startOffset);
  let after = own.slice(range.startOffset);
  const walker = textWalker(paragraphOf(node));
  walker.currentNode = node;
  for (let text = previousText(walker); text && before.length < MAX_CONTEXT; text = previousText(walker))
    before = `${read(text)} ${before}`;
  walker.currentNode = node;
  for (let text = nextText(walker); text && after.length < MAX_CONTEXT; text = nextText(walker))
    after = `${after} ${read(text)}`;
  before = before.slice(-MAX_CONTEXT);
  return {
    entity,
    others: [...others].sort(),
    paragraph: before + after.slice(0, MAX_CONTEXT),
    at: before.length,
    colours: coloursAround(node),
  };
}

/** The colours of text and background of the elements around, and what inverts them, see `core/card/dark-background.ts`. */
function coloursAround(node: Text): string {
  let colours = '';
  for (let at = flatParentOf(node); at && colours.length < MAX_COLOURS; at = flatParentOf(at)) {
    const { color, backgroundColor, filter } = getComputedStyle(at);
    // The rest of a filter may be long.
    colours += `${color};${backgroundColor}${filter.match(/invert\S{1,9}/) ?? ''};`;
  }
  return colours;
}
